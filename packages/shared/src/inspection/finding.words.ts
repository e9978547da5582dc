import type { FindingMark, findingEntryKinds, findingEvents, Severity } from './finding.model.ts';
import type { FindingAction, FindingState } from './finding.workflow.ts';
import type { findingProblem } from './inspection.problems.ts';

type Said = (facts: Record<string, unknown>) => string;

const state: Record<FindingState, string> = {
  open: 'Đang khắc phục',
  proposed: 'Chờ người thứ hai xác nhận',
  closed: 'Đã khắc phục',
  cancelled: 'Đã hủy',
};

const mark: Record<FindingMark, string> = {
  overdue: 'Quá hạn',
  waiting: 'Chờ người thứ hai xác nhận',
  sentBack: 'Bị trả lại',
  open: 'Đang khắc phục',
  closed: 'Đã khắc phục',
  cancelled: 'Đã hủy',
};

const act: Record<FindingAction, string> = {
  propose: 'Đề nghị đóng',
  takeBack: 'Rút đề nghị',
  verify: 'Xác nhận đóng',
  sendBack: 'Trả lại',
  reopen: 'Mở lại',
  extend: 'Gia hạn',
  assign: 'Giao người khác',
  cancel: 'Hủy kiến nghị',
};

const severity: Record<Severity, string> = { minor: 'Nhẹ', major: 'Nặng', serious: 'Nghiêm trọng' };

const events: Record<(typeof findingEvents)[number], string> = {
  'finding.raised': 'lập kiến nghị khắc phục',
  'finding.proposed': 'đề nghị đóng kiến nghị',
  'finding.takenBack': 'rút đề nghị đóng kiến nghị',
  'finding.verified': 'xác nhận đã khắc phục',
  'finding.sentBack': 'trả lại đề nghị đóng kiến nghị',
  'finding.reopened': 'mở lại kiến nghị',
  'finding.extended': 'gia hạn khắc phục',
  'finding.assigned': 'giao kiến nghị cho người khác',
  'finding.cancelled': 'hủy kiến nghị',
  'finding.passed': 'chuyển kiến nghị sang đơn vị tiếp nhận',
};

const entry: Record<(typeof findingEntryKinds)[number], string> = {
  raised: 'Lập kiến nghị',
  proposed: 'Đề nghị đóng',
  takenBack: 'Rút đề nghị',
  verified: 'Xác nhận đóng',
  sentBack: 'Trả lại',
  reopened: 'Mở lại',
  extended: 'Gia hạn',
  assigned: 'Giao người khác',
  cancelled: 'Hủy',
};

const problems: Record<keyof typeof findingProblem, string | Said> = {
  wrongState: ({ state: at, action }) =>
    `Kiến nghị ở trạng thái “${state[at as FindingState] ?? ''}”, không thể ${(act[action as FindingAction] ?? '').toLowerCase()}.`,
  notYoursToCorrect: 'Chỉ người của đơn vị được kiến nghị làm được việc này.',
  notYoursToVerify: 'Chỉ trưởng đoàn, thư ký đoàn hoặc Văn phòng Sở xác nhận.',
  ownWork: 'Người đề nghị không tự xác nhận; người thứ hai xác nhận.',
  ownUnit: 'Người của đơn vị không xác nhận việc của đơn vị mình.',
  dueNotLater: 'Hạn mới phải sau thời điểm này và sau hạn đang có.',
  ownerOutside: 'Chỉ giao cho người của đơn vị được kiến nghị.',
  ownerNeeded: 'Đơn vị chưa có lãnh đạo trên hệ thống. Chọn người chịu trách nhiệm.',
  unknownItem: 'Bảng kiểm không có mục này.',
};

export const findingWords = {
  title: 'Kiến nghị khắc phục',
  state,
  mark,
  act,
  severity,
  events,
  entry,
  problems,
  why: problems,
  repeated: (n: number) => `Lặp lại lần\u00a0${n}`,
  lead: 'Mỗi kiến nghị đóng được khi có minh chứng và người thứ hai xác nhận',
  sheet: {
    tab: 'Kiến nghị',
    file: (day: string) => `Kien nghi khac phuc ${day}`,
    asOf: (when: string) => `Số liệu lúc ${when}`,
    columns: {
      number: 'Số',
      finding: 'Tồn tại',
      unit: 'Đơn vị',
      owner: 'Người chịu trách nhiệm',
      severity: 'Mức độ',
      raised: 'Ngày lập',
      due: 'Hạn khắc phục',
      state: 'Tình trạng',
      late: 'Trễ hạn',
      repeated: 'Số lần lặp lại',
      evidence: 'Minh chứng',
      recommendation: 'Kiến nghị',
    },
    yes: 'có',
  },
};

export type FindingWords = typeof findingWords;
