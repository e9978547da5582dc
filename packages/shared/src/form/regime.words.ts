import type { PeriodKind } from '../kernel/period-key.ts';
import type { RegimeState, regimeEvents } from './regime.model.ts';
import type { regimeProblem } from './regime.problems.ts';
import type { Effect } from './regime-effect.ts';

const day = (text: unknown) => String(text).split('-').reverse().join('/');
type Said = (facts: Record<string, unknown>) => string;

const problems: Record<keyof typeof regimeProblem, string | Said> = {
  startsTooEarly: (facts) => `Chế độ bắt đầu sớm nhất từ kỳ đang diễn ra, ngày ${day(facts.day)}.`,
  appliesTooEarly: (facts) => `Quy định mới áp dụng sớm nhất từ ngày ${day(facts.day)}.`,
  endsTooEarly: (facts) => `Ngày kết thúc sớm nhất là hôm nay, ${day(facts.day)}.`,
  wrongCutoff: 'Ngày chốt số liệu không hợp với kỳ báo cáo.',
  unknownTemplate: 'Chọn một mẫu báo cáo đã ban hành.',
  unknownUnits: (facts) => `${facts.count}\u00a0đơn vị được chọn không còn hoạt động. Chọn lại.`,
  notBeneath: (facts) =>
    `${facts.unit} chỉ nhận được báo cáo của các đơn vị trực thuộc, chọn từng đơn vị. Chọn nơi nhận khác hoặc chọn lại đơn vị báo cáo.`,
  nobodyReceives: (facts) =>
    `${facts.unit} chưa có người được tiếp nhận báo cáo. Giao vai trò cho người của đơn vị này trước, hoặc chọn nơi nhận khác.`,
  nothingChanged: 'Chưa có gì thay đổi so với quy định đang có.',
  dueInPast: 'Hạn nộp phải sau lúc này và ngày cuối không trước ngày đầu.',
  wrongState: 'Chế độ này đã kết thúc, hoặc không sửa được theo cách này.',
  adoptedAlready: (facts) => `Đã dùng mẫu này: ${facts.name}.`,
};

/** Reporting regimes: who reports what to whom, how often, until when. */
export const regimeWords = {
  problems,
  events: {
    'regime.drawnUp': 'lập chế độ báo cáo',
    'regime.requested': 'yêu cầu báo cáo',
    'regime.changed': 'sửa chế độ báo cáo',
    'regime.ended': 'định ngày kết thúc chế độ báo cáo',
    'regime.withdrawn': 'thu hồi yêu cầu báo cáo',
  } satisfies Record<(typeof regimeEvents)[number], string>,
  state: {
    coming: 'Chưa bắt đầu',
    running: 'Đang áp dụng',
    ended: 'Đã kết thúc',
  } satisfies Record<RegimeState, string>,
  often: {
    week: 'Hằng tuần',
    month: 'Hằng tháng',
    quarter: 'Hằng quý',
    half: '6 tháng',
    nineMonths: '9 tháng',
    year: 'Hằng năm',
    thematic: 'Một lần',
  } satisfies Record<PeriodKind, string>,

  list: {
    title: 'Chế độ báo cáo',
    lead: 'Đơn vị nào báo cáo gì, bao lâu một lần, hạn lúc nào.',
    back: 'Báo cáo',
    drawUp: 'Lập chế độ',
    adopt: 'Dùng mẫu có sẵn',
    request: 'Yêu cầu đột xuất',
    templates: 'Mẫu báo cáo',
    indicators: 'Chỉ tiêu',
    columns: { name: 'Chế độ', often: 'Kỳ', who: 'Đơn vị báo cáo', next: 'Hạn kế tiếp', state: 'Tình trạng' },
    noNext: 'Không có kỳ chờ nộp',
    sent: (done: number, owed: number) => `đã nộp ${done}/${owed}\u00a0đơn vị`,
    asks: (n: number) => `${n}\u00a0đề nghị chờ`,
    empty: 'Cơ quan chưa có chế độ báo cáo nào',
    emptyBody:
      'Bắt đầu bằng mẫu có sẵn: báo cáo tuần, tháng, quý, 6 tháng, năm với ngày chốt số liệu theo Nghị định 09/2019/NĐ-CP. Một lần bấm là các kỳ mở ra và đơn vị nhận việc.',
    emptyReader: 'Văn phòng sẽ lập chế độ báo cáo ở đây.',
  },

  rule: {
    title: 'Quy định',
    who: 'Đơn vị báo cáo',
    to: 'Nơi nhận',
    often: 'Kỳ báo cáo',
    data: 'Số liệu',
    due: 'Hạn nộp',
    consolidated: 'Tổng hợp',
    template: 'Mẫu',
    since: 'Áp dụng',
    guidance: 'Hướng dẫn',
    from: (from: string) => `từ ${from}`,
    fromTo: (from: string, to: string) => `${from} đến ${to}`,
    /** Weekday names: the period runs from one to the other. */
    week: (from: string, to: string) => `từ ${from} đến hết ${to}`,
    cutoff: (n: number, kind: PeriodKind): string =>
      kind === 'month'
        ? `từ ngày ${n + 1} tháng trước đến hết ngày ${n}`
        : `chốt hết ngày ${n} tháng cuối của kỳ`,
    cutoffEnd: (kind: PeriodKind): string =>
      kind === 'month' ? 'từ ngày 1 đến hết tháng' : 'đến hết tháng cuối của kỳ',
    dueAfter: (n: number, time: string) =>
      n === 1
        ? `${time} ngày làm việc đầu tiên sau khi chốt số liệu`
        : `${time} ngày làm việc thứ ${n} sau khi chốt số liệu`,
    consolidatedAfter: (n: number) => `Văn phòng xong sau ${n}\u00a0ngày làm việc nữa`,
    edition: (name: string, n: number) => `${name}, bản ${n}`,
    chosen: (n: number) => `${n}\u00a0đơn vị được chọn`,
    count: (n: number) => `${n}\u00a0đơn vị`,
  },

  calendar: {
    title: 'Các kỳ',
    note: 'Kỳ sau mở trước một kỳ',
    columns: { period: 'Kỳ', data: 'Số liệu từ ngày đến ngày', due: 'Hạn nộp', sent: 'Đã nộp' },
    span: (from: string, to: string) => `${from}–${to}`,
    transitional: 'Kỳ chuyển tiếp',
    notOpen: 'chưa mở',
    sent: (done: number, owed: number) => `${done}/${owed}\u00a0đơn vị`,
    late: (n: number) => `${n}\u00a0trễ`,
    exempt: (n: number) => `${n}\u00a0miễn`,
    empty: 'Không còn kỳ nào',
  },

  units: {
    title: 'Đơn vị phải báo cáo',
    none: 'Không có đơn vị nào',
    until: (to: string) => `giải thể hoặc sáp nhập ${to}`,
    exempt: (to: string) => `được miễn đến hết ${to}`,
  },

  editions: {
    title: 'Các lần quy định',
    from: (from: string) => `Từ ${from}`,
    coming: 'sắp áp dụng',
    inForce: 'đang áp dụng',
    first: 'Quy định đầu tiên',
  },

  form: {
    drawUpTitle: 'Lập chế độ báo cáo',
    changeTitle: 'Sửa quy định',
    name: 'Tên chế độ',
    namePlaceholder: 'Báo cáo tháng công tác thi đua',
    often: 'Kỳ báo cáo',
    template: 'Mẫu báo cáo',
    templateHint: 'Chỉ những bản đã ban hành',
    noTemplate: 'Chưa có mẫu nào được ban hành',
    to: 'Nơi nhận',
    toHint: 'Văn phòng, hoặc đơn vị thu báo cáo của các đơn vị trực thuộc',
    toStays: 'Giữ nguyên. Đổi nơi nhận thì kết thúc chế độ này và lập chế độ mới.',
    who: 'Đơn vị báo cáo',
    byKind: 'Theo loại đơn vị',
    byName: 'Chọn từng đơn vị',
    allUnits: 'Chọn tất cả',
    cutoffWeek: 'Tuần kết thúc vào',
    cutoff: 'Chốt số liệu hết ngày',
    cutoffHint: 'Nghị định 09/2019/NĐ-CP: ngày 14. Chọn 31 là ngày cuối tháng.',
    due: 'Nộp sau khi chốt',
    dueUnit: 'ngày làm việc',
    time: 'Giờ',
    consolidated: 'Văn phòng tổng hợp thêm',
    startsOn: 'Bắt đầu từ',
    appliesFrom: 'Áp dụng từ',
    appliesHint: 'Kỳ bắt đầu từ ngày này trở đi theo quy định mới. Kỳ đang diễn ra giữ nguyên.',
    guidance: 'Hướng dẫn cho đơn vị',
    reason: 'Lý do, căn cứ',
    drawUp: 'Lập chế độ',
    change: 'Lưu quy định mới',
    needName: 'Ghi tên, ít nhất 3 ký tự',
    needTemplate: 'Chọn mẫu báo cáo',
    needUnits: 'Chọn ít nhất một loại hoặc một đơn vị',
    needDay: 'Chọn ngày',
    needTime: 'Ghi giờ dạng 17:00',
    needNumber: 'Ghi số từ 1 đến 60',
    needCutoff: 'Ghi ngày từ 1 đến 31',
    needReason: 'Ghi lý do, ít nhất 3 ký tự',
    drawnUp: (name: string) => `Đã lập ${name}`,
    changed: 'Đã lưu quy định mới',
  },

  effect: {
    title: 'Sẽ xảy ra',
    units: (n: number) => `${n}\u00a0đơn vị phải báo cáo.`,
    sentTo: (name: string) => `Gửi tới ${name}.`,
    joins: (names: string) => `Thêm: ${names}.`,
    leaves: (names: string) => `Thôi báo cáo: ${names}.`,
    periods: 'Các kỳ sắp tới',
    says: { same: 'giữ nguyên', moved: 'đổi', added: 'thêm', dropped: 'bỏ' } satisfies Record<Effect, string>,
    was: (text: string) => `trước: ${text}`,
    noDates: 'Ngày và hạn của các kỳ không đổi.',
    partly: (period: string) => `Kỳ đầu gồm cả những ngày đã qua: ${period}.`,
    transitional: (from: string, to: string) =>
      `Đổi ngày chốt số liệu tạo một kỳ chuyển tiếp, ${from}–${to}, để không ngày nào bị bỏ sót hay tính hai lần.`,
    consolidated: (when: string) => `tổng hợp hạn ${when}`,
    edition: (name: string) => `Mẫu chuyển sang ${name}:`,
    differs: (added: number, removed: number, changed: number) =>
      [
        ...(added > 0 ? [`thêm ${added}\u00a0mục`] : []),
        ...(removed > 0 ? [`bỏ ${removed}\u00a0mục`] : []),
        ...(changed > 0 ? [`sửa ${changed}\u00a0mục`] : []),
      ].join(', ') || 'nội dung như cũ',
    pending: 'Đang tính…',
  },

  samples: {
    title: 'Dùng mẫu có sẵn',
    lead: 'Mỗi mẫu gồm biểu số liệu, đề cương và quy định kỳ báo cáo. Sau khi dùng, cơ quan sửa được như chế độ tự lập.',
    contents: (figures: number, parts: number) => `${figures}\u00a0chỉ tiêu, ${parts}\u00a0mục lời`,
    startsOn: 'Bắt đầu từ',
    thisPeriod: (from: string) => `Kỳ này, từ ${from}`,
    nextPeriod: (from: string) => `Kỳ sau, từ ${from}`,
    adopt: 'Áp dụng',
    inUse: 'Đang dùng',
    adopted: (name: string) => `Đã áp dụng ${name}. Các kỳ đã mở, đơn vị đã nhận việc.`,
  },

  request: {
    title: 'Yêu cầu báo cáo đột xuất, chuyên đề',
    name: 'Về việc',
    namePlaceholder: 'Rà soát bố trí chỗ làm việc giãn cách',
    firstDay: 'Số liệu từ',
    lastDay: 'đến hết',
    dueDay: 'Hạn nộp',
    act: (n: number) => (n === 0 ? 'Gửi yêu cầu' : `Gửi yêu cầu đến ${n}\u00a0đơn vị`),
    sent: 'Đã gửi yêu cầu, đơn vị nhận việc ngay',
    orderFault: 'Ngày cuối không được trước ngày đầu',
    dueFault: 'Hạn nộp phải sau lúc này',
  },

  end: {
    act: 'Kết thúc',
    title: (name: string) => `Kết thúc ${name}`,
    body: 'Sau ngày này không mở kỳ mới. Kỳ chứa ngày này vẫn phải nộp; kỳ đã mở trước mà chưa bắt đầu thì bỏ.',
    on: 'Ngày kết thúc',
    back: 'Bỏ ngày kết thúc',
    backTitle: 'Tiếp tục chế độ báo cáo',
    backBody: 'Các kỳ lại mở như trước.',
    ended: 'Đã định ngày kết thúc',
    goesOn: 'Chế độ báo cáo tiếp tục',
    withdraw: 'Thu hồi',
    withdrawTitle: 'Thu hồi yêu cầu báo cáo',
    withdrawBody: 'Đơn vị chưa nộp không còn phải nộp. Báo cáo đã nộp giữ nguyên.',
    withdrawn: 'Đã thu hồi yêu cầu',
  },

  edit: 'Sửa quy định',
};

export type RegimeWords = typeof regimeWords;
