import type { UnitKind, unitEvents } from './unit.model.ts';

const kinds: Record<UnitKind, string> = {
  committee: 'Ban chỉ đạo',
  agency: 'Cơ quan',
  office: 'Văn phòng',
  division: 'Phòng',
  center: 'Trung tâm',
  team: 'Tổ',
  council: 'Hội đồng',
};

const day = (text: string) => text.split('-').reverse().join('/');

export const unitWords = {
  kinds,
  events: {
    'unit.added': 'thêm đơn vị',
    'unit.renamed': 'đổi tên đơn vị',
    'unit.moved': 'chuyển đơn vị',
    'unit.merged': 'sáp nhập đơn vị',
    'unit.ended': 'kết thúc đơn vị',
  } satisfies Record<(typeof unitEvents)[number], string>,
  admin: {
    title: 'Quản trị',
    people: 'Người dùng',
    units: 'Đơn vị',
    workingDays: 'Ngày làm việc',
    ladder: 'Nhắc việc',
    papers: 'Thể thức văn bản',
    journal: 'Nhật ký',
  },
  page: {
    title: 'Đơn vị',
    caption: (on: string) => `Cây đơn vị ngày ${on}`,
    on: 'Xem tại ngày',
    today: 'Về hôm nay',
    asOf: (on: string) => `Cây đơn vị như ngày ${on}. Chỉ xem: việc sửa làm trên cây của hôm nay.`,
    import: 'Nhập từ Excel',
    firstStep:
      'Bước tiếp theo: thêm các phòng, trung tâm và người dùng. Cách nhanh nhất là một tệp Excel; thêm từng đơn vị thì bấm vào tên cơ quan.',
    name: 'Tên đơn vị',
    shortName: 'Tên ngắn',
    abbreviation: 'Ký hiệu',
    kind: 'Loại',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    openEnd: '–',
    level: (level: number, parent: string) => `cấp ${level}, thuộc ${parent}`,
    open: (name: string) => `Mở ${name}`,
    coming: 'sắp lập',
    ending: (on: string) => `kết thúc ${on}`,
    none: 'Ngày này cơ quan chưa có đơn vị nào',
    count: (n: number) => `${n} đơn vị`,
  },
  detail: {
    parent: 'Thuộc',
    people: 'Người',
    peopleCount: (n: number) => `${n} người`,
    seePeople: 'Xem danh sách',
    history: 'Tên và nơi trực thuộc qua các thời kỳ',
    span: (from: string, to: string | null) => (to ? `${from} – ${to}` : `từ ${from}`),
    under: (parent: string) => `thuộc ${parent}`,
    successors: 'Nhập vào',
    predecessors: 'Nhận từ',
    since: (on: string) => `từ ${on}`,
    addBeneath: 'Thêm đơn vị trực thuộc',
    rename: 'Đổi tên',
    move: 'Chuyển',
    end: 'Kết thúc, sáp nhập',
    why: {
      needsRole: 'Cần vai trò Quản trị của cơ quan',
      hasEnded: 'Đơn vị đã kết thúc hoặc đã ghi ngày kết thúc',
      isAgency: 'Cơ quan không chuyển và không kết thúc ở đây',
      hasChildren: 'Còn đơn vị trực thuộc: chuyển hoặc kết thúc chúng trước',
    } as Record<string, string>,
  },
  form: {
    name: 'Tên đầy đủ',
    shortName: 'Tên ngắn',
    shortNameHint: 'Dùng trong danh sách và trên điện thoại',
    abbreviation: 'Ký hiệu',
    abbreviationHint: 'Dùng trong ma trận, màn hình lớn và số văn bản',
    kind: 'Loại đơn vị',
    from: 'Có hiệu lực từ ngày',
    parent: 'Chuyển về',
    successor: 'Nhập vào đơn vị',
    noSuccessor: 'Không nhập vào đơn vị nào',
    reason: 'Căn cứ',
    reasonHint: 'Số, ngày quyết định',
    needName: 'Nhập ít nhất 2 ký tự',
    needText: 'Không được để trống',
    needDay: 'Chọn ngày',
    needKind: 'Chọn loại đơn vị',
    needParent: 'Chọn đơn vị cấp trên mới',
    whatHappens: 'Sẽ xảy ra',
    addTitle: (parent: string) => `Thêm đơn vị thuộc ${parent}`,
    renameTitle: (name: string) => `Đổi tên ${name}`,
    moveTitle: (name: string) => `Chuyển ${name}`,
    endTitle: (name: string) => `Kết thúc ${name}`,
    addAct: 'Thêm đơn vị',
    renameAct: 'Đổi tên',
    moveAct: 'Chuyển đơn vị',
    endAct: 'Kết thúc đơn vị',
    mergeAct: 'Sáp nhập',
    addSays: (name: string, parent: string, from: string) => `Từ ${from}, ${parent} có thêm ${name}.`,
    renameSays: (old: string, name: string, from: string) =>
      `Từ ${from}, ${old} mang tên ${name}. Báo cáo, nhiệm vụ, văn bản của trước ngày đó giữ tên cũ.`,
    moveSays: (name: string, parent: string, from: string, beneath: number) =>
      `Từ ${from}, ${name}${beneath > 0 ? ` cùng ${beneath} đơn vị trực thuộc` : ''} thuộc ${parent}. Số liệu tổng hợp của trước ngày đó vẫn tính cho nơi cũ.`,
    endSays: (name: string, last: string) =>
      `${name} hoạt động đến hết ${last}. Mọi vai trò giữ ở đó hết cùng ngày; những gì đơn vị đã làm vẫn đứng tên đơn vị.`,
    mergeSays: (name: string, successor: string, from: string, people: number) =>
      `Từ ${from}, ${name} nhập vào ${successor}. ${people > 0 ? `${people} người chuyển sang với vai trò nhân viên; ai làm trưởng, ai tổng hợp cần trao lại. ` : ''}Những gì đơn vị đã làm vẫn đứng tên đơn vị.`,
    added: (name: string) => `Đã thêm ${name}`,
    renamed: 'Đã ghi tên mới',
    moved: 'Đã ghi nơi trực thuộc mới',
    ended: 'Đã ghi ngày kết thúc',
  },
  problems: {
    dayInPast: ({ today }: { today: string }) =>
      `Chọn từ hôm nay (${day(today)}) trở đi; quá khứ của cây đơn vị không sửa được.`,
    laterChange: ({ name, on }: { name: string; on: string }) =>
      `Đã ghi một thay đổi của ${name} từ ${day(on)}. Chọn ngày từ đó trở đi.`,
    hasEnded: 'Đơn vị này đã kết thúc.',
    notYetBegun: ({ startsOn }: { startsOn: string }) =>
      `Đơn vị bắt đầu từ ${day(startsOn)}; chọn ngày sau đó.`,
    isAgency: 'Cơ quan không chuyển và không kết thúc ở đây.',
    hasChildren: ({ count }: { count: number }) =>
      `Còn ${count} đơn vị trực thuộc: chuyển hoặc kết thúc chúng trước.`,
    hasPeople: ({ count }: { count: number }) =>
      `Còn ${count} người ở đơn vị này: chọn đơn vị nhận, hoặc chuyển họ trước.`,
    beneathItself: 'Đơn vị không thể thuộc chính nó hay thuộc đơn vị dưới nó.',
    nothingChanged: 'Chưa có gì thay đổi.',
  },
};

export type UnitWords = typeof unitWords;
