import type { AcrossTime, AcrossUnits } from '../form/indicator.model.ts';
import type { consolidationEvents, SourceState } from './consolidation.model.ts';
import type { consolidationProblem } from './consolidation.problems.ts';
import type { ConsolidationAction, ConsolidationState } from './consolidation.workflow.ts';

/** Facts come from the wire: a word never breaks for want of one. */
type Said = (facts: Record<string, unknown>) => string;

const states: Record<ConsolidationState, string> = {
  draft: 'Đang tổng hợp',
  presented: 'Đã trình',
  approved: 'Đã duyệt',
};

const actions: Record<ConsolidationAction, string> = {
  save: 'Lưu',
  gather: 'Gộp số liệu',
  keep: 'Giữ số đã gộp',
  adjust: 'Điều chỉnh',
  present: 'Trình duyệt',
  sendBack: 'Trả lại',
  approve: 'Duyệt',
  correct: 'Đính chính',
  issue: 'Lấy số văn bản',
};

const events: Record<(typeof consolidationEvents)[number], string> = {
  'consolidation.opened': 'mở bản tổng hợp',
  'consolidation.gathered': 'gộp số liệu',
  'consolidation.kept': 'giữ số đã gộp',
  'consolidation.adjusted': 'điều chỉnh một chỉ tiêu',
  'consolidation.conflictChosen': 'chọn nội dung cho phần hai người cùng sửa',
  'consolidation.outdated': 'bản tổng hợp đã cũ',
  'consolidation.presented': 'trình bản tổng hợp',
  'consolidation.sentBack': 'trả lại bản tổng hợp',
  'consolidation.approved': 'duyệt bản tổng hợp',
  'consolidation.correcting': 'mở bản đính chính',
  'consolidation.issued': 'lấy số văn bản',
};

const problems: Record<keyof typeof consolidationProblem, string | Said> = {
  wrongState: ({ state, action }) =>
    `Bản tổng hợp ở trạng thái “${states[state as ConsolidationState] ?? ''}”, không thể ${(actions[action as ConsolidationAction] ?? '').toLowerCase()}.`,
  notYoursToWrite: 'Chỉ Văn phòng Sở được tổng hợp báo cáo này.',
  notYoursToApprove: 'Chỉ lãnh đạo được duyệt, trả lại bản tổng hợp này.',
  ownWork: 'Anh/chị đã tham gia tổng hợp nên người khác phải duyệt.',
  notLonger: 'Báo cáo của chế độ này không gộp được thành kỳ đã chọn.',
  nothingExpected: 'Không đơn vị nào phải báo cáo trong kỳ này.',
  nothingReceived: 'Chưa đơn vị nào nộp báo cáo nên chưa có gì để gộp.',
  notGathered: 'Gộp số liệu trước đã.',
  outdated: ({ units }) =>
    `Báo cáo của ${units} đơn vị đã thay đổi sau khi gộp. Gộp lại, hoặc giữ số đã gộp và nêu lý do.`,
  notOutdated: 'Số liệu đang đúng với báo cáo của các đơn vị.',
  notAdjustable: 'Chỉ tiêu này không điều chỉnh được bằng cách cộng thêm hay bớt đi.',
  alreadyIssued: ({ number }) => `Văn bản đã có số ${number}.`,
  unknownPart: 'Mẫu báo cáo không có phần này. Tải lại trang.',
  textsMissing: ({ codes }) => `Còn ${Array.isArray(codes) ? codes.length : 0} phần chưa viết.`,
  conflictOpen: 'Có phần hai người cùng sửa mà chưa chọn nội dung.',
};

const acrossUnits: Record<AcrossUnits, string> = {
  sum: 'Cộng',
  max: 'Lớn nhất',
  ratio: 'Tử số : mẫu số',
  count_yes: 'Đếm đơn vị có',
  list: 'Liệt kê',
  none: 'Không gộp',
};

const acrossTime: Record<AcrossTime, string> = {
  sum: 'cộng các kỳ',
  last: 'số cuối kỳ',
  max: 'kỳ lớn nhất',
  mean: 'bình quân các kỳ',
  none: 'không gộp các kỳ',
};

const standing: Record<SourceState, string> = {
  submitted: 'đã nộp',
  missing: 'chưa nộp',
  exempt: 'được miễn',
};

export const consolidationWords = {
  states,
  actions,
  events,
  problems,
  acrossUnits,
  acrossTime,
  standing,
  yes: 'Có',
  no: 'Không',
  rows: (n: number) => `${n}\u00a0dòng`,
  files: (n: number) => `${n}\u00a0tệp`,

  subject: (parts: { template: string; period: string; unit: string }) =>
    `Tổng hợp ${parts.template.toLowerCase()}, ${parts.period}, ${parts.unit}`,

  head: {
    title: (period: string) => `Báo cáo ${period}`,
    span: (from: string, to: string) => `số liệu ${from}–${to}`,
    dueUnits: 'Hạn đơn vị',
    node: 'Tổng hợp tại',
    due: 'Hạn tổng hợp',
    before: 'Kỳ trước',
    after: 'Kỳ sau',
    asOf: (time: string) => `Số liệu lúc ${time}`,
    longer: 'Gộp theo kỳ dài hơn',
    tabs: { units: 'Tình hình nộp', consolidation: 'Tổng hợp', paper: 'Văn bản trình' },
    tabsLabel: 'Phần của kỳ báo cáo',
    views: { figures: 'Số liệu', texts: 'Lời văn' },
    viewsLabel: 'Nội dung tổng hợp',
    version: (n: number) => `bản ${n}`,
  },

  gathered: {
    from: (share: string) => `Gộp từ ${share}.`,
    live: (share: string) => `Chưa gộp; số liệu hiện có của ${share}.`,
    missing: (units: string) => `Chưa có: ${units}.`,
    partly: (units: string) => `Thiếu kỳ: ${units}.`,
    exempt: (units: string) => `Được miễn: ${units}.`,
    act: (share: string) => `Gộp số liệu của ${share}`,
    again: (n: number) => (n === 0 ? 'Gộp lại' : `Gộp lại ${n} chỉ tiêu`),
    done: 'Đã gộp số liệu',
  },

  outdated: {
    title: (n: number) => (n === 0 ? 'Nguồn đã thay đổi.' : `Số liệu đã cũ ở ${n} chỉ tiêu.`),
    late: (unit: string, when: string) => `${unit} gửi báo cáo lúc ${when}, sau khi đã gộp.`,
    again: (unit: string, when: string) => `${unit} gửi lại báo cáo lúc ${when}, sau khi đã gộp.`,
    returned: (unit: string) => `Báo cáo của ${unit} đã bị trả lại.`,
    exempt: (unit: string) => `${unit} được miễn.`,
    more: (n: number) => `và ${n} đơn vị nữa`,
    keep: 'Giữ số đã gộp',
    keepTitle: 'Giữ số đã gộp',
    keepBody: 'Báo cáo mới của đơn vị không vào bản này. Lý do được ghi lại và người duyệt đọc được.',
    kept: (who: string, when: string) => `${who} giữ số đã gộp ${when}:`,
    keptDone: 'Đã giữ số đã gộp',
    afterApproval: 'Bản đã duyệt không đổi. Mở bản đính chính để nhận số mới.',
    cell: 'Đã cũ, số mới',
    /** The total is the same, its sources are not. */
    sources: (n: number, of: number) => `Nguồn đổi, nay ${n}/${of} đơn vị`,
  },

  figures: {
    caption: (period: string) => `Số liệu tổng hợp ${period}`,
    columns: {
      name: 'Chỉ tiêu',
      rule: 'Cách gộp',
      previous: 'Kỳ trước',
      total: 'Toàn Sở',
      totalOfNode: 'Cộng',
      measuredIn: 'Đơn vị tính',
      source: 'Nguồn',
      note: 'Ghi chú',
    },
    open: (name: string) => `Xem từng đơn vị: ${name}`,
    sourceOf: (n: number, of: number) => `${n}/${of} đơn vị`,
    sourceSaid: (n: number, of: number) => `${n} trên ${of} đơn vị`,
    blank: (n: number) => `${n} đơn vị để trống`,
    counted: (share: string, unit: string) => `${share} ${unit}`,
    missing: 'chưa nộp',
    exempt: 'được miễn',
    empty: 'để trống',
    version: (n: number) => `bản ${n}`,
    openReport: (unit: string) => `Mở báo cáo của ${unit}`,
    none: 'Chỉ tiêu này không gộp; xem số của từng đơn vị.',
  },

  adjust: {
    act: 'Điều chỉnh',
    change: 'Sửa điều chỉnh',
    title: (name: string) => `Điều chỉnh “${name}”`,
    body: 'Số của các đơn vị giữ nguyên. Phần cộng thêm hoặc bớt đi đứng riêng, có tên người và lý do.',
    sum: (value: string) => `Cộng từ các đơn vị: ${value}`,
    delta: 'Cộng thêm (số âm là bớt đi)',
    deltaN: 'Thêm vào tử số',
    deltaD: 'Thêm vào mẫu số',
    reason: 'Lý do',
    reasonNeeded: 'Ghi lý do, ít nhất 3 ký tự',
    deltaNeeded: 'Ghi số cần cộng thêm hoặc bớt đi',
    submit: 'Ghi điều chỉnh',
    remove: 'Bỏ điều chỉnh',
    note: (delta: string) => `Văn phòng điều chỉnh ${delta}`,
    line: (delta: string, who: string, reason: string) => `${delta} do ${who}: ${reason}`,
    removeReason: 'Bỏ điều chỉnh, lấy đúng số của các đơn vị',
    done: 'Đã ghi điều chỉnh',
  },

  texts: {
    parts: 'Các phần của báo cáo',
    used: (part: string, n: number, of: number) => `${part}: đã dùng ${n}/${of} đoạn của đơn vị`,
    unitsWrote: 'Đơn vị viết',
    unitsNote: (n: number, missing: number) =>
      missing === 0 ? `${n} đoạn` : `${n} đoạn, ${missing} đơn vị chưa nộp`,
    draftOf: (node: string) => `Dự thảo của ${node}`,
    insert: 'Đưa vào',
    inserted: 'đã đưa vào',
    insertAll: 'Đưa vào tất cả',
    insertFigure: 'Chèn số liệu',
    figureSentence: (name: string, value: string, unit: string, share: string) =>
      `${name}: ${value} ${unit} (${share}).`,
    write: 'Viết đoạn mới',
    nothing: 'Không phát sinh',
    noText: 'Không đơn vị nào viết phần này',
    notGathered: 'Gộp số liệu trước, rồi lời văn của các đơn vị hiện ở đây.',
    find: 'Tìm trong lời văn',
    notFound: 'Không đoạn nào có chữ này',
    paragraph: (n: number) => `Đoạn ${n}`,
    remove: (n: number) => `Bỏ đoạn ${n}`,
    up: (n: number) => `Chuyển đoạn ${n} lên`,
    down: (n: number) => `Chuyển đoạn ${n} xuống`,
    emptyDraft: 'Chưa có đoạn nào. Đưa vào đoạn của đơn vị, hoặc viết đoạn mới.',
    sentAgain: (when: string) => `gửi lại ${when}`,
    source: (unit: string, version: number) => `Nguồn: ${unit}, bản ${version}`,
    figureSource: (name: string) => `Số liệu: ${name}`,
    changed: (unit: string) => `Đoạn của ${unit} đã đổi sau khi đưa vào.`,
    compare: 'So sánh',
    hide: 'Ẩn so sánh',
    take: 'Nhận bản mới',
    figureChanged: (name: string, value: string) => `“${name}” nay là ${value}.`,
    takeFigure: 'Sửa số',
    gone: 'bỏ',
    added: 'thêm',
    hidden: 'Lời văn đang được soạn; hiện ở đây khi bản tổng hợp được trình.',
    conflictTitle: 'Hai người cùng sửa phần này.',
    conflictBody: 'Chọn nội dung giữ lại; nội dung kia được bỏ.',
    sideKept: (who: string, when: string) => `${who}, ${when} (đang giữ)`,
    sideLost: (who: string, when: string) => `${who}, ${when}`,
    choose: 'Giữ nội dung này',
  },

  foot: {
    outdated: (n: number) => (n === 0 ? 'nguồn đã thay đổi' : `${n} chỉ tiêu đã cũ`),
    missing: (n: number) => `${n} đơn vị chưa nộp`,
    texts: (n: number) => `${n} phần chưa viết`,
    paragraphs: (n: number) => `${n} đoạn đã cũ`,
    conflicts: (n: number) => `${n} phần hai người cùng sửa`,
    notGathered: 'chưa gộp số liệu',
    left: (what: string) => `Còn ${what}`,
    sheet: 'Tải Excel',
    word: 'Tải Word',
    present: 'Trình Giám đốc',
    presentNode: 'Trình lãnh đạo đơn vị',
    presented: 'Đã trình, chờ duyệt',
    approve: 'Duyệt',
    approved: 'Đã duyệt bản tổng hợp',
    sendBack: 'Trả lại',
    takeBack: 'Rút lại',
    correct: 'Đính chính',
    sentBackDone: 'Đã trả lại bản tổng hợp',
    takenBack: 'Đã rút lại để sửa tiếp',
    correctDone: 'Đã mở bản đính chính',
    issue: 'Lấy số',
    issued: (number: string) => `Đã lấy số ${number}`,
    reload: 'Bản tổng hợp vừa thay đổi. Xem lại rồi làm tiếp.',
  },

  dialogs: {
    reason: 'Lý do',
    reasonNeeded: 'Ghi lý do, ít nhất 3 ký tự',
    presentTitle: 'Trình bản tổng hợp',
    presentBody: (missing: string) =>
      missing ? `Bản tổng hợp ghi rõ đơn vị chưa nộp: ${missing}.` : 'Mọi đơn vị phải báo cáo đều đã nộp.',
    sendBackTitle: 'Trả lại bản tổng hợp',
    sendBackBody: 'Văn phòng sửa rồi trình lại. Lý do hiện ở đầu bản tổng hợp.',
    takeBackTitle: 'Rút lại bản đã trình',
    approveTitle: 'Duyệt bản tổng hợp',
    approveBody:
      'Bản đã duyệt là báo cáo của cơ quan gửi cấp trên và không sửa được nữa; sai sót về sau phải đính chính bằng bản mới.',
    issueTitle: 'Lấy số văn bản',
    issueBody: 'Số kế tiếp trong sổ văn bản của cơ quan được ghi cho báo cáo này, ngày ban hành là hôm nay.',
    correctTitle: 'Mở bản đính chính',
    correctBody: 'Bản đã duyệt còn hiệu lực cho đến khi bản đính chính được duyệt.',
  },

  status: {
    sentBack: (who: string, when: string) => `${who} trả lại ${when}:`,
    presented: (who: string, when: string) => `${who} trình ${when}`,
    approved: (who: string, when: string) => `${who} duyệt ${when}`,
    fingerprint: 'Dấu vân tay nội dung',
    late: 'duyệt trễ hạn',
    onTime: 'đúng hạn',
    for: (post: string) => `thay mặt ${post}`,
    versions: 'Các bản đã duyệt',
    paper: (number: string, day: string) => `Số ${number}, ngày ${day}`,
  },

  paper: {
    sources: (share: string) => `Tổng hợp từ báo cáo của ${share}.`,
    missing: (units: string) => `Chưa có báo cáo của ${units}.`,
    exempt: (units: string) => `Được miễn báo cáo: ${units}.`,
    annex: 'Phụ lục: Số liệu',
    annexTitle: 'Số liệu tổng hợp',
    about: (period: string) => `Kết quả thực hiện nhiệm vụ ${period}`,
    source: 'Số đơn vị',
    sourceOf: (n: number, of: number) => `${n} trên ${of}`,
    fileName: (period: string) =>
      `Báo cáo tổng hợp ${period}.docx`.replaceAll('/', '-').replaceAll('\u00a0', ' '),
    nothing: 'Phần này chưa viết.',
    unsigned: 'Chưa duyệt',
    draftMark: 'Bản trình, chưa duyệt',
  },

  sheet: {
    totals: 'Tổng hợp',
    units: 'Từng đơn vị',
    unit: 'Đơn vị',
    adjustment: 'Điều chỉnh',
    reason: 'Lý do điều chỉnh',
    title: (name: string, period: string) => `${name}, ${period}`,
    state: 'Tình trạng',
    version: 'Bản',
  },

  received: {
    title: 'Báo cáo nhận được',
    lead: (committee: string) => `Báo cáo đã duyệt của các cơ quan gửi ${committee}`,
    caption: 'Báo cáo các cơ quan gửi lên, mới nhất trước',
    agency: 'Cơ quan',
    report: 'Báo cáo',
    number: 'Số, ngày',
    noNumber: 'chưa lấy số',
    approvedAt: 'Duyệt lúc',
    receipt: 'Biên nhận',
    none: 'Chưa cơ quan nào gửi báo cáo',
    noneBody: 'Báo cáo hiện ở đây khi lãnh đạo cơ quan duyệt.',
    wordOf: (agency: string, period: string) => `Tải Word: ${agency}, ${period}`,
  },

  empty: {
    title: 'Chưa mở bản tổng hợp của kỳ này',
    body: 'Mở để gộp số liệu và viết lời văn từ báo cáo của các đơn vị.',
    open: 'Mở bản tổng hợp',
    readOnly: 'Văn phòng Sở chưa mở bản tổng hợp của kỳ này.',
    noRegime: 'Chưa có chế độ báo cáo nào',
  },
};

export type ConsolidationWords = typeof consolidationWords;
