import { formatInstant } from '../kernel/format.ts';
import { kernelWords } from '../kernel/kernel.words.ts';
import type { TaskMark } from './task.mark.ts';
import type { taskEvents } from './task.model.ts';
import type { TaskAction, TaskState } from './task.workflow.ts';

const state: Record<TaskState, string> = {
  assigned: 'Chưa bắt đầu',
  doing: 'Đang làm',
  done: 'Chờ xác nhận',
  verified: 'Hoàn thành',
  returned: 'Bị trả lại',
  exempt: 'Được miễn',
  cancelled: 'Đã hủy giao',
};

const mark: Record<TaskMark, string> = {
  overdue: 'Quá hạn',
  returned: 'Bị trả lại',
  waiting: 'Chờ xác nhận',
  doing: 'Đang làm',
  notBegun: 'Chưa bắt đầu',
  done: 'Hoàn thành',
  exempt: 'Được miễn',
};

const event: Record<(typeof taskEvents)[number], string> = {
  'task.assigned': 'Giao nhiệm vụ',
  'task.planned': 'Đơn vị tự đặt nhiệm vụ',
  'task.opened': 'Mở kỳ mới',
  'task.progressed': 'Cập nhật tiến độ',
  'task.finished': 'Báo hoàn thành',
  'task.takenBack': 'Lấy lại để bổ sung',
  'task.verified': 'Xác nhận kết quả',
  'task.returned': 'Trả lại',
  'task.cancelled': 'Hủy giao',
};

const act: Record<TaskAction, string> = {
  update: 'Cập nhật tiến độ',
  finish: 'Báo hoàn thành',
  takeBack: 'Lấy lại để bổ sung',
  verify: 'Xác nhận kết quả',
  return: 'Trả lại',
  cancel: 'Hủy giao',
};

/** Why an action is not there, by the policy's reasons. */
const why = {
  wrongState: 'Không làm được ở trạng thái này',
  notOpen: ({ opensAt }: { opensAt: string }) => `Kỳ này mở từ ${formatInstant(opensAt, kernelWords)}`,
  notYoursToDo: 'Cần vai trò lãnh đạo hoặc cán bộ tổng hợp của đơn vị',
  notYoursToVerify: 'Cần vai trò Văn phòng, Tổ công tác hoặc lãnh đạo Sở',
  notYoursToAssign: 'Cần vai trò Văn phòng hoặc lãnh đạo Sở',
  ownWork: 'Không ai tự xác nhận việc mình đã làm; người khác của Văn phòng hoặc lãnh đạo Sở xác nhận',
};

export const taskWords = {
  state,
  mark,
  event: {
    ...event,
    'campaign.started': 'Phát động phong trào, giao nhiệm vụ',
    'obligation.urged': 'Đôn đốc',
    'obligation.extended': 'Gia hạn',
    'obligation.exempted': 'Miễn',
    'obligation.restored': 'Đặt lại hạn',
  },
  act,
  why,
  title: 'Nhiệm vụ',
  late: 'trễ hạn',
  overdue: (n: number) => `${n}\u00a0quá\u00a0hạn`,
  returned: (n: number) => `${n}\u00a0bị trả lại`,
  done: 'hoàn thành',
  /** The head: "41/58 hoàn thành, 3 quá hạn". */
  summary: (done: number, total: number) => `${done}/${total}\u00a0hoàn thành`,
  units: (n: number) => `${n}\u00a0đơn vị`,
  due: (day: string) => `hạn\u00a0${day}`,
  evidence: (n: number) => `${n}\u00a0minh chứng`,
  updated: (when: string) => `cập nhật ${when}`,
  percent: (n: number) => `${n}\u00a0%`,
  owedBefore: (n: number) => `${n}\u00a0kỳ\u00a0trước chưa xong`,
  acts: 'Thao tác khác',
  period: (name: string) => `kỳ ${name}`,

  views: {
    label: 'Cách xem',
    outline: 'Theo kế hoạch',
    matrix: 'Nhiệm vụ × đơn vị',
    due: 'Theo hạn',
    mine: 'Của đơn vị tôi',
  },

  filter: {
    label: 'Lọc nhiệm vụ',
    mark: 'Trạng thái',
    allMarks: 'Tất cả trạng thái',
    open: 'Chưa xong',
    unit: 'Đơn vị',
    allUnits: 'Mọi đơn vị',
    section: 'Mục',
    allSections: 'Mọi mục',
    duty: (code: string) => `Nhiệm vụ ${code}`,
    search: 'Tìm nhiệm vụ',
    from: 'Hạn từ',
    to: 'đến',
    clear: 'Xóa lọc',
    button: (n: number) => (n > 0 ? `Lọc, đang chọn ${n} điều kiện` : 'Lọc'),
    show: 'Xem kết quả',
    all: (n: number) => `Tất cả ${n}`,
  },
  sheet: 'Xuất Excel',

  outline: {
    caption: 'Kế hoạch theo mục, mỗi dòng một nhiệm vụ',
    columns: {
      duty: 'Mục, nhiệm vụ',
      units: 'Đơn vị',
      due: 'Hạn, định kỳ',
      progress: 'Tiến độ',
      evidence: 'Minh chứng',
      updated: 'Cập nhật',
      state: 'Trạng thái',
    },
    own: (unit: string) => `Kế hoạch riêng: ${unit}`,
    empty: 'Chưa có phong trào nào đang thực hiện',
    emptyOffice: 'Soạn kế hoạch rồi phát động, nhiệm vụ của từng đơn vị sẽ hiện ở đây.',
    emptyUnit: 'Khi Văn phòng phát động phong trào, nhiệm vụ của đơn vị sẽ hiện ở đây.',
    nothing: 'Không có nhiệm vụ nào khớp với bộ lọc',
  },

  matrix: {
    caption: 'Nhiệm vụ theo hàng, đơn vị theo cột',
    duties: 'Nhiệm vụ của kế hoạch',
    done: 'Xong',
    unitsDone: 'Đơn vị hoàn thành',
    legend: {
      done: 'Hoàn thành',
      waiting: 'Chờ xác nhận',
      doing: 'Đang làm, %',
      overdue: 'Quá hạn',
      returned: 'Trả lại',
      notBegun: 'Chưa bắt đầu',
      exempt: 'Được miễn',
    },
    none: 'Ô trống: không giao',
    notAssigned: 'không giao',
    abbreviations: 'Tên viết tắt theo danh mục đơn vị; trỏ vào để xem đủ',
    phone: 'Bảng rộng: vuốt ngang để xem các đơn vị',
    cell: (duty: string, unit: string, state: string) => `${duty}, ${unit}: ${state}`,
    openTask: 'Mở nhiệm vụ',
    noNote: 'Đơn vị chưa ghi gì.',
  },

  list: {
    caption: 'Nhiệm vụ theo hạn',
    columns: { duty: 'Nhiệm vụ', unit: 'Đơn vị', due: 'Hạn', progress: 'Tiến độ', state: 'Trạng thái' },
    empty: 'Không có nhiệm vụ nào khớp với bộ lọc',
    emptyBody: 'Bỏ bớt điều kiện lọc để xem thêm.',
  },

  mine: {
    caption: 'Nhiệm vụ của đơn vị tôi',
    groups: {
      act: 'Cần làm ngay',
      doing: 'Đang làm',
      waiting: 'Chờ Văn phòng xác nhận',
      done: 'Đã hoàn thành',
    },
    empty: 'Đơn vị chưa được giao nhiệm vụ nào',
    unit: 'Đơn vị',
    add: 'Thêm nhiệm vụ của đơn vị',
  },

  page: {
    back: 'Nhiệm vụ',
    says: 'Kế hoạch nói',
    ownSays: 'Đơn vị tự đặt',
    noText: 'Không ghi gì thêm.',
    duty: (code: string) => `Nhiệm vụ ${code}`,
    unit: 'Đơn vị',
    due: 'Hạn',
    firstDue: 'Hạn ban đầu',
    newDue: (what: string, when: string) => `${what}, hạn mới ${when}`,
    recurrence: 'Định kỳ',
    period: 'Kỳ',
    verifyDue: (when: string) => `Văn phòng xác nhận trước ${when}`,
    urged: (n: number, when: string) => `đã đôn đốc ${n}\u00a0lần, gần nhất ${when}`,
    doneAt: (when: string) => `xong ${when}`,
    occurrences: 'Các kỳ',
    chooseOccurrence: 'Xem kỳ',
    stillOwed: (periods: string) => `Còn kỳ chưa xong: ${periods}`,
    seeOwed: 'Làm kỳ này',
    current: 'kỳ hiện tại',
    entries: 'Tiến độ và minh chứng',
    noEntries: 'Chưa có cập nhật nào trong kỳ này',
    timeline: 'Dòng thời gian',
    evidence: 'Minh chứng',
    siblings: (code: string) => `Các đơn vị cùng làm ${code}`,
    plan: 'Xem kế hoạch',
  },

  form: {
    title: 'Cập nhật tiến độ',
    progress: 'Tiến độ',
    note: 'Đã làm gì',
    noteHint: 'Ví dụ: Đã treo áp phích ở sảnh và cửa phụ, còn màn hình chờ.',
    evidence: 'Minh chứng',
    addRecord: 'Gắn nội dung có sẵn',
    findRecord: 'Tìm báo cáo, nhiệm vụ',
    save: 'Lưu tiến độ',
    finish: 'Báo hoàn thành',
    finishHint: 'Văn phòng được mời xác nhận trong 3 ngày làm việc.',
    ownFinishHint: 'Nhiệm vụ đơn vị tự đặt không phải xác nhận.',
    needed: 'Ghi đã làm gì hoặc đính kèm minh chứng',
    nothing: 'Đổi tiến độ, ghi chú hoặc thêm minh chứng rồi lưu',
    sending: 'Đang tải tệp lên, xong sẽ lưu ngay',
    offline: 'Mất mạng: giữ nguyên trang này, có mạng lại là lưu ngay',
    failed: 'Có tệp chưa tải lên được: gửi lại hoặc gỡ ra rồi lưu',
  },

  verify: {
    title: 'Xác nhận kết quả',
    body: (unit: string, when: string) => `${unit} báo hoàn thành ${when}.`,
    note: 'Nhận xét (không bắt buộc)',
    return: 'Trả lại',
    returnTitle: 'Trả lại cho đơn vị',
    reason: 'Lý do trả lại',
    reasonHint: 'Nói rõ còn thiếu gì để đơn vị làm một lần là đủ.',
    newDue: 'Hạn mới',
    time: 'Giờ',
  },

  assign: {
    button: 'Giao nhiệm vụ',
    title: 'Giao nhiệm vụ',
    existing: 'Giao thêm đơn vị',
    added: 'Thêm nhiệm vụ vào kế hoạch',
    duty: 'Nhiệm vụ của kế hoạch',
    units: 'Giao cho đơn vị',
    hasAll: 'Mọi đơn vị đã có nhiệm vụ này',
    has: 'đã giao',
    act: (n: number) => `Giao cho ${n}\u00a0đơn vị`,
    choose: 'Chọn nhiệm vụ và đơn vị',
  },

  own: {
    title: 'Nhiệm vụ của đơn vị',
    lead: 'Đơn vị tự đặt thêm dưới kế hoạch; chỉ đơn vị và cấp trên nhìn thấy.',
    name: 'Việc phải làm',
    text: 'Nói rõ thêm (không bắt buộc)',
    add: 'Thêm nhiệm vụ',
  },

  cancel: {
    title: 'Hủy giao nhiệm vụ',
    body: (unit: string) => `${unit} không còn phải làm nhiệm vụ này. Kết quả đã có được giữ lại.`,
    reason: 'Lý do',
  },

  told: {
    saved: (progress: number) => `Đã lưu tiến độ ${progress}\u00a0%`,
    finished: 'Đã báo hoàn thành, chờ Văn phòng xác nhận',
    ownFinished: 'Đã hoàn thành',
    takenBack: 'Đã lấy lại để bổ sung',
    verified: 'Đã xác nhận kết quả',
    returned: 'Đã trả lại cho đơn vị',
    cancelled: 'Đã hủy giao',
    assigned: (n: number) => `Đã giao cho ${n}\u00a0đơn vị`,
    planned: 'Đã thêm nhiệm vụ của đơn vị',
  },

  paper: {
    tab: 'Nhiệm vụ',
    file: (day: string) => `Nhiem vu ${day}`,
    asOf: (when: string) => `Số liệu lúc ${when}`,
    columns: {
      section: 'Mục',
      duty: 'Nhiệm vụ',
      citation: 'Trích dẫn',
      unit: 'Đơn vị',
      recurrence: 'Định kỳ',
      period: 'Kỳ',
      due: 'Hạn',
      state: 'Trạng thái',
      progress: 'Tiến độ, %',
      late: 'Trễ hạn',
      evidence: 'Minh chứng',
      updated: 'Cập nhật',
      note: 'Ghi chú',
    },
    yes: 'có',
  },

  problems: {
    wrongState: ({ state: at }: { state: string }) =>
      `Không làm được: nhiệm vụ đang ở trạng thái “${state[at as TaskState] ?? at}”.`,
    notOpen: why.notOpen,
    notYoursToDo: 'Chỉ người của đơn vị được giao cập nhật nhiệm vụ.',
    notYoursToVerify: 'Chỉ Văn phòng, Tổ công tác hoặc lãnh đạo Sở xác nhận kết quả.',
    notYoursToAssign: 'Chỉ Văn phòng hoặc lãnh đạo Sở giao nhiệm vụ.',
    ownWork: why.ownWork,
    proofNeeded: 'Ghi đã làm gì hoặc đính kèm minh chứng trước khi báo hoàn thành.',
    nothingNew: 'Chưa có gì thay đổi so với lần cập nhật trước.',
    dueNotLater: 'Hạn mới phải sau thời điểm này.',
    unknownPeriod: 'Nhiệm vụ không có kỳ này.',
    unknownEvidence: 'Minh chứng này không có hoặc không thuộc phạm vi của anh/chị.',
    notRunning: 'Phong trào không còn thực hiện.',
    alreadyAssigned: 'Các đơn vị được chọn đã có nhiệm vụ này.',
  },
};
export type TaskWords = typeof taskWords;
