import type { Role } from '../access/role.ts';
import { formatInstant } from '../kernel/format.ts';
import { kernelWords } from '../kernel/kernel.words.ts';
import type { CellState, ObligationKind, ObligationStage, ObligationState } from './obligation.model.ts';

const kind: Record<ObligationKind, string> = {
  report: 'Báo cáo',
  'report.sign': 'Ký báo cáo',
  'report.review': 'Tiếp nhận báo cáo',
  task: 'Nhiệm vụ',
  'task.verify': 'Xác nhận kết quả',
  consolidation: 'Tổng hợp báo cáo',
  'consolidation.approve': 'Duyệt bản tổng hợp',
  'inspection.visit': 'Kiểm tra',
  'inspection.self': 'Tự kiểm tra',
  'inspection.sign': 'Ký biên bản kiểm tra',
  'finding.correct': 'Khắc phục kiến nghị',
  'finding.verify': 'Xác nhận khắc phục',
};

const state: Record<ObligationState, string> = {
  owed: 'Phải làm',
  done: 'Đã xong',
  exempt: 'Được miễn',
  cancelled: 'Đã hủy',
};

const stage: Record<ObligationStage, string> = {
  none: 'chưa làm',
  draft: 'đang làm',
  presented: 'đã trình lãnh đạo đơn vị',
  submitted: 'đã gửi, chờ tiếp nhận',
  returned: 'bị trả lại',
  accepted: 'đã tiếp nhận',
};

/** `text` stands alone (legend, screen reader), `short` beside a sign in a row or on the wall screen. */
const cell: Record<CellState, { text: string; short: string }> = {
  notYet: { text: 'Chưa đến hạn', short: 'Chưa đến hạn' },
  dueSoon: { text: 'Sắp đến hạn, chưa nộp', short: 'Chưa nộp' },
  draft: { text: 'Đang soạn', short: 'Đang soạn' },
  waiting: { text: 'Đã nộp, chờ tiếp nhận', short: 'Chờ tiếp nhận' },
  onTime: { text: 'Đúng hạn, đã tiếp nhận', short: 'Đúng hạn' },
  late: { text: 'Nộp trễ', short: 'Nộp trễ' },
  returned: { text: 'Bị trả lại, phải sửa', short: 'Bị trả lại' },
  missing: { text: 'Quá hạn, chưa nộp', short: 'Quá hạn' },
  exempt: { text: 'Được miễn', short: 'Được miễn' },
};

/** Why a row is mine, by the role in which it is owed; a role that is not named says `other`. */
const why: Record<ObligationKind, Partial<Record<Role, string>> & { other: string }> = {
  report: {
    reporter: 'vì anh/chị là người soạn',
    unit_leader: 'vì anh/chị là lãnh đạo đơn vị phải báo cáo',
    other: 'vì được giao cho anh/chị',
  },
  'report.sign': {
    unit_leader: 'vì anh/chị là lãnh đạo đơn vị, người ký',
    other: 'vì được giao cho anh/chị ký',
  },
  'report.review': {
    office: 'vì anh/chị thuộc Văn phòng',
    unit_leader: 'vì báo cáo gửi tới đơn vị do anh/chị lãnh đạo',
    director: 'vì Văn phòng không tự tiếp nhận',
    other: 'vì được giao cho anh/chị tiếp nhận',
  },
  task: {
    unit_leader: 'vì anh/chị là lãnh đạo đơn vị được giao',
    reporter: 'đơn vị được giao, anh/chị theo dõi',
    other: 'vì được giao cho anh/chị',
  },
  'task.verify': {
    office: 'vì anh/chị thuộc Văn phòng',
    director: 'vì Văn phòng không tự xác nhận',
    working_group: 'vì anh/chị thuộc Tổ công tác',
    other: 'vì được giao cho anh/chị xác nhận',
  },
  consolidation: {
    office: 'vì anh/chị thuộc Văn phòng',
    other: 'vì được giao cho anh/chị tổng hợp',
  },
  'consolidation.approve': {
    director: 'vì anh/chị là Lãnh đạo Sở, người duyệt',
    unit_leader: 'vì anh/chị là lãnh đạo đơn vị, người duyệt',
    other: 'vì được giao cho anh/chị duyệt',
  },
  'inspection.visit': { other: 'vì anh/chị là trưởng đoàn kiểm tra' },
  'inspection.self': {
    unit_leader: 'vì anh/chị là lãnh đạo đơn vị phải tự kiểm tra',
    reporter: 'đơn vị phải tự kiểm tra, anh/chị theo dõi',
    other: 'vì được giao cho anh/chị',
  },
  'inspection.sign': {
    unit_leader: 'vì anh/chị là lãnh đạo đơn vị được kiểm tra',
    other: 'vì được giao cho anh/chị ký',
  },
  'finding.correct': { other: 'vì anh/chị chịu trách nhiệm khắc phục' },
  'finding.verify': {
    office: 'vì anh/chị thuộc Văn phòng',
    director: 'vì Văn phòng không tự xác nhận',
    other: 'vì anh/chị là trưởng đoàn đã kiến nghị',
  },
};

/** The one button of a row: what it opens, by how far the subject has come. */
const act: Record<ObligationKind, Record<ObligationStage, string>> = {
  report: {
    none: 'Soạn báo cáo',
    draft: 'Soạn tiếp',
    presented: 'Xem báo cáo',
    submitted: 'Xem báo cáo',
    returned: 'Sửa báo cáo',
    accepted: 'Xem báo cáo',
  },
  'report.sign': all('Đọc, ký gửi'),
  'report.review': all('Xem, tiếp nhận'),
  task: {
    none: 'Cập nhật',
    draft: 'Cập nhật',
    presented: 'Xem nhiệm vụ',
    submitted: 'Xem nhiệm vụ',
    returned: 'Làm lại',
    accepted: 'Xem nhiệm vụ',
  },
  'task.verify': all('Xem, xác nhận'),
  consolidation: {
    none: 'Tổng hợp',
    draft: 'Tổng hợp tiếp',
    presented: 'Xem bản tổng hợp',
    submitted: 'Xem bản tổng hợp',
    returned: 'Sửa bản tổng hợp',
    accepted: 'Xem bản tổng hợp',
  },
  'consolidation.approve': all('Đọc, duyệt'),
  'inspection.visit': { ...all('Xem cuộc kiểm tra'), none: 'Mở cuộc kiểm tra', draft: 'Kiểm tra tiếp' },
  'inspection.self': { ...all('Xem tự kiểm tra'), none: 'Tự kiểm tra', draft: 'Tự kiểm tra tiếp' },
  'inspection.sign': all('Đọc, ký biên bản'),
  'finding.correct': {
    ...all('Xem kiến nghị'),
    none: 'Khắc phục',
    draft: 'Khắc phục',
    returned: 'Khắc phục lại',
  },
  'finding.verify': all('Xem, xác nhận'),
};

function all(verb: string): Record<ObligationStage, string> {
  return { none: verb, draft: verb, presented: verb, submitted: verb, returned: verb, accepted: verb };
}

/** What a title is made of. `period` is written out ("tuần 33") or empty, `subject` is the record's own name. */
export interface TitleParts {
  stage: ObligationStage;
  isDone: boolean;
  period: string;
  subject: string;
  unit: string;
}

const reportName = ({ period, subject }: TitleParts) => `báo cáo ${period || subject}`.trim();

const title: Record<ObligationKind, (parts: TitleParts) => string> = {
  report: (parts) =>
    parts.stage === 'returned' && !parts.isDone
      ? `Sửa ${reportName(parts)} bị trả lại`
      : `Báo cáo ${parts.period || parts.subject}`.trim(),
  'report.sign': (parts) => `Ký ${reportName(parts)} của ${parts.unit}`,
  'report.review': (parts) => `Tiếp nhận ${reportName(parts)} của ${parts.unit}`,
  task: (parts) =>
    (parts.stage === 'returned' && !parts.isDone ? 'Làm lại: ' : '') +
    parts.subject +
    (parts.period ? `, ${parts.period}` : ''),
  consolidation: (parts) =>
    parts.stage === 'returned' && !parts.isDone
      ? `Sửa bản tổng hợp ${reportName(parts)} bị trả lại`
      : `Tổng hợp ${reportName(parts)}`,
  'consolidation.approve': (parts) => `Duyệt bản tổng hợp ${reportName(parts)}`,
  'task.verify': (parts) => `Xác nhận kết quả: ${parts.subject}${parts.period ? `, ${parts.period}` : ''}`,
  'inspection.visit': (parts) => `Kiểm tra ${parts.unit}`,
  'inspection.self': (parts) => `Tự kiểm tra${parts.subject ? `: ${parts.subject}` : ''}`,
  'inspection.sign': (parts) => `Ký biên bản kiểm tra ${parts.unit}`,
  'finding.correct': (parts) =>
    `${parts.stage === 'returned' && !parts.isDone ? 'Khắc phục lại' : 'Khắc phục'}: ${parts.subject}`,
  'finding.verify': (parts) => `Xác nhận đã khắc phục: ${parts.subject}, ${parts.unit}`,
};

export const obligationWords = {
  kind,
  state,
  stage,
  cell,
  why,
  act,
  title,

  /** What is besides to be known of a row, before why it is mine. */
  more: {
    ofUnit: (unit: string) => unit,
    returned: (n: number) => (n === 1 ? 'bị trả lại' : `bị trả lại lần\u00a0${n}`),
    urged: (n: number) => (n === 1 ? 'đã đôn đốc' : `đã đôn đốc ${n}\u00a0lần`),
    extended: 'đã gia hạn',
    progress: (percent: number) => `đang ${percent}\u00a0%`,
    citation: (code: string) => `Nhiệm vụ ${code}`,
    waitsFor: (role: string, unit: string) => `chờ ${role} ${unit}`,
    waitsForUnit: (unit: string) => `chờ ${unit}`,
  },
  waitsForRole: {
    unit_leader: 'lãnh đạo',
    reporter: 'cán bộ tổng hợp',
    office: 'Văn phòng',
    director: 'lãnh đạo',
  },

  page: {
    title: 'Việc của tôi',
    lead: (day: string) => `${day}.`,
    /** `n` things that must be done today, overdue ones among them; `week` in the seven days after. */
    mustToday: (n: number) => `${n}\u00a0việc phải xong hôm\u00a0nay`,
    overdue: (n: number) => `${n}\u00a0việc quá hạn`,
    inWeek: (n: number) => `${n}\u00a0việc trong bảy ngày tới`,
    have: 'Có',
    nothingUrgent: 'Không có việc nào phải xong hôm nay',
    tabs: { todo: 'Cần làm', waiting: 'Chờ người khác', done: 'Đã xong trong tháng', doneShort: 'Đã xong' },
    groups: {
      overdue: 'Quá hạn',
      today: 'Hôm nay',
      week: 'Bảy ngày tới',
      later: 'Sau đó',
      done: 'Đã xong',
      waiting: 'Đang chờ',
    },
    count: (n: number) => `${n}\u00a0việc`,
    doneAt: (when: string) => `xong ${when}`,
    doneOnTime: 'đúng hạn',
    doneLate: 'trễ hạn',
    filter: 'Lọc theo loại việc',
    allKinds: 'Mọi loại việc',
    empty: {
      todo: 'Anh/chị không còn việc nào phải làm',
      todoBody: 'Việc mới hiện ở đây ngay khi được giao hoặc khi kỳ báo cáo mở.',
      todoKind: 'Không có việc nào thuộc loại này',
      waiting: 'Không chờ ai',
      waitingBody: 'Việc anh/chị đã trình, đã gửi mà người khác còn giữ sẽ hiện ở đây.',
      done: 'Trong 31 ngày qua chưa có việc nào xong',
      seeDone: 'Xem việc đã xong',
      seeOverview: 'Mở Tổng quan',
    },
    side: {
      unit: 'Đơn vị của tôi',
      reports: (n: number, kind: string) => `Báo cáo ${n} ${kind} gần nhất`,
      noReports: 'Chưa có kỳ báo cáo nào',
      marks: {
        onTime: (n: number) => `${n} đúng hạn`,
        late: (n: number) => `${n} nộp trễ`,
        returned: (n: number) => `${n} bị trả lại`,
        missing: (n: number) => `${n} chưa nộp`,
        exempt: (n: number) => `${n} được miễn`,
      },
      tasks: 'Nhiệm vụ của kế hoạch',
      tasksOverdue: (n: number) => `${n} nhiệm vụ quá hạn`,
      next: 'Việc đến hạn kế tiếp',
    },
  },

  /** Urging, extending and exempting chosen obligations; the same windows stand behind grid, lists and records. */
  change: {
    chosen: (n: number) => `Đã chọn ${n} ô`,
    urge: 'Đôn đốc',
    extend: 'Gia hạn',
    exempt: 'Miễn',
    urgeTitle: (n: number) => `Đôn đốc ${n}\u00a0đơn vị`,
    urgeBody: 'Người phải làm nhận thông báo ngay. Ô đã nộp trong lúc này được tự bỏ qua.',
    urgedBefore: (n: number, when: string) => `${n} ô đã được đôn đốc, lần gần nhất ${when}.`,
    message: 'Lời nhắn (không bắt buộc)',
    messageHint: 'Ví dụ: Đề nghị gửi trước 16:00 để kịp tổng hợp.',
    urgeAct: (n: number) => `Đôn đốc ${n}\u00a0đơn vị`,
    extendTitle: (n: number) => `Gia hạn ${n}\u00a0việc`,
    extendBody: 'Hạn mới phải sau hạn đang có. Báo cáo đã trễ vẫn ghi là trễ.',
    dueDay: 'Hạn mới',
    dueTime: 'Giờ',
    reason: 'Lý do',
    reasonHint: 'Ghi rõ để đơn vị và người xem sau hiểu.',
    reasonNeeded: 'Ghi lý do, ít nhất 3 ký tự',
    dayNeeded: 'Chọn ngày hạn mới',
    timeNeeded: 'Ghi giờ dạng 17:00',
    extendAct: (n: number) => `Gia hạn ${n}\u00a0việc`,
    exemptTitle: (n: number) => `Miễn ${n}\u00a0việc`,
    exemptBody: 'Việc được miễn không tính là nộp, cũng không tính là thiếu.',
    exemptLost: 'Đơn vị sẽ không còn nộp được kỳ này.',
    exemptAct: (n: number) => `Miễn ${n}\u00a0việc`,
    restore: 'Bỏ miễn',
    nothingOwed: 'Không ô nào còn phải nộp. Chọn ô chưa nộp hoặc bị trả lại.',
    needRole: 'Cần vai trò Văn phòng hoặc lãnh đạo Sở',
    urged: (n: number) => `Đã đôn đốc ${n}\u00a0đơn vị`,
    extended: (n: number) => `Đã gia hạn ${n}\u00a0việc`,
    exempted: (n: number) => `Đã miễn ${n}\u00a0việc`,
    undone: (n: number) => `Đã đặt lại như trước cho ${n}\u00a0việc`,
    skipped: (n: number) => `${n} đã xong từ trước, bỏ qua`,
  },

  problems: {
    dueNotLater: ({ dueAt }: { dueAt: string }) => `Hạn mới phải sau ${formatInstant(dueAt, kernelWords)}`,
    notOwed: 'Việc này không còn phải làm nữa',
    heldByRecord:
      'Cuộc kiểm tra thì dời lịch hoặc hủy ngay tại cuộc đó; việc ký biên bản, xác nhận khắc phục không miễn được.',
  },
};

export type ObligationWords = typeof obligationWords;
