import { formatDay, formatInstant } from '../kernel/format.ts';
import { dayOf, timeOf } from '../kernel/instant.ts';
import { kernelWords } from '../kernel/kernel.words.ts';
import type { AnswerVerdict } from './checklist.model.ts';
import type { Independence } from './independence.ts';
import type { inspectionEvents, Proposal, TeamPart, VisitKind, visitEntryKinds } from './inspection.model.ts';
import type { inspectionProblem } from './inspection.problems.ts';
import type { VisitAction, VisitState } from './inspection.workflow.ts';
import type { minutesEvents } from './minutes.model.ts';
import type { roundEvents } from './round.model.ts';
import type { RoundAction, RoundState } from './round.workflow.ts';

/** Facts come from the wire: a word never breaks for want of one. */
type Said = (facts: Record<string, unknown>) => string;

const state: Record<VisitState, string> = {
  planned: 'Đã lên lịch',
  started: 'Đang kiểm tra',
  recorded: 'Chờ ký biên bản',
  signed: 'Đã ký biên bản',
  cancelled: 'Đã hủy',
};

/** A self-inspection has no minutes. */
const selfState: Record<VisitState, string> = {
  ...state,
  planned: 'Chưa tự kiểm tra',
  started: 'Đang tự kiểm tra',
  recorded: 'Đã tự kiểm tra',
  signed: 'Đã tự kiểm tra',
};

const act: Record<VisitAction, string> = {
  move: 'Dời lịch',
  appoint: 'Đổi đoàn',
  cancel: 'Hủy cuộc kiểm tra',
  start: 'Bắt đầu kiểm tra',
  answer: 'Chấm',
  choose: 'Thống nhất',
  end: 'Kết thúc kiểm tra',
  conclude: 'Ghi kết luận',
  raise: 'Lập kiến nghị',
  sign: 'Ký biên bản',
  takeBack: 'Rút chữ ký',
  confirm: 'Ký xác nhận',
  object: 'Không thống nhất',
  append: 'Thêm phụ lục',
};

const roundState: Record<RoundState, string> = {
  draft: 'Đang soạn',
  running: 'Đang tiến hành',
  closed: 'Đã kết thúc',
  cancelled: 'Đã hủy',
};

const roundAct: Record<RoundAction, string> = {
  edit: 'Sửa đợt kiểm tra',
  start: 'Bắt đầu đợt kiểm tra',
  close: 'Kết thúc đợt kiểm tra',
  cancel: 'Hủy đợt kiểm tra',
};

const kind: Record<VisitKind, string> = { inspection: 'Kiểm tra', self: 'Tự kiểm tra' };
const part: Record<TeamPart, string> = {
  leader: 'Trưởng đoàn',
  secretary: 'Thư ký đoàn',
  member: 'Thành viên',
};
const verdict: Record<AnswerVerdict, string> = {
  pass: 'Đạt',
  fail: 'Không đạt',
  notApplicable: 'Không áp dụng',
  cleared: 'Đã bỏ chấm',
};
const outcome: Record<Proposal, string> = {
  none: 'Không đề nghị',
  praise: 'Đề nghị biểu dương',
  commendation: 'Đề nghị khen thưởng',
};
const independence: Record<Independence, string> = {
  free: 'Không thuộc đơn vị, không giữ kiến nghị ở đơn vị',
  doubtful: 'Đang giữ kiến nghị ở đơn vị này',
  unfit: 'Thuộc đơn vị được kiểm tra',
};

const events: Record<
  (typeof inspectionEvents)[number] | (typeof roundEvents)[number] | (typeof minutesEvents)[number],
  string
> = {
  'inspection.planned': 'lên lịch kiểm tra',
  'inspection.appointed': 'lập đoàn kiểm tra',
  'inspection.moved': 'dời lịch kiểm tra',
  'inspection.started': 'bắt đầu kiểm tra',
  'inspection.conflictChosen': 'thống nhất một mục hai người chấm khác nhau',
  'inspection.recorded': 'kết thúc kiểm tra',
  'inspection.concluded': 'ghi kết luận kiểm tra',
  'inspection.cancelled': 'hủy cuộc kiểm tra',
  'round.created': 'lập đợt kiểm tra',
  'round.edited': 'sửa đợt kiểm tra',
  'round.started': 'bắt đầu đợt kiểm tra',
  'round.closed': 'kết thúc đợt kiểm tra',
  'round.cancelled': 'hủy đợt kiểm tra',
  'minutes.signed': 'trưởng đoàn ký biên bản',
  'minutes.takenBack': 'trưởng đoàn rút chữ ký biên bản',
  'minutes.confirmed': 'đơn vị ký biên bản',
  'minutes.objected': 'đơn vị ghi ý kiến không thống nhất',
  'minutes.appended': 'thêm phụ lục biên bản',
  'minutes.passed': 'chuyển việc ký biên bản sang đơn vị tiếp nhận',
};

const entry: Record<(typeof visitEntryKinds)[number], string> = {
  planned: 'Lên lịch',
  appointed: 'Đổi đoàn kiểm tra',
  moved: 'Dời lịch',
  started: 'Bắt đầu',
  chosen: 'Thống nhất một mục',
  ended: 'Kết thúc',
  concluded: 'Ghi kết luận',
  cancelled: 'Hủy',
  signed: 'Ký biên bản',
  takenBack: 'Rút chữ ký',
  objected: 'Không thống nhất',
  appended: 'Thêm phụ lục',
};

const names = (facts: Record<string, unknown>) => (Array.isArray(facts.names) ? facts.names.join(', ') : '');
const count = (listed: unknown) => (Array.isArray(listed) ? listed.length : 0);

const problems: Record<keyof typeof inspectionProblem, string | Said> = {
  wrongState: ({ state: at, action }) =>
    `Cuộc kiểm tra ở trạng thái “${state[at as VisitState] ?? ''}”, không thể ${(act[action as VisitAction] ?? '').toLowerCase()}.`,
  notYoursToPlan: 'Chỉ Văn phòng Sở và Lãnh đạo Sở lên lịch kiểm tra.',
  notInTeam: 'Chỉ người trong đoàn kiểm tra chấm được; đơn vị tự kiểm tra phần của mình.',
  notLeading: 'Trưởng đoàn hoặc thư ký đoàn kết thúc cuộc kiểm tra.',
  notLeader: 'Chỉ trưởng đoàn làm được việc này.',
  standInOfUnit: 'Người của đơn vị được kiểm tra không ký thay trưởng đoàn.',
  notHeadOfUnit: 'Chỉ lãnh đạo đơn vị được kiểm tra trả lời biên bản.',
  bothSides: 'Người trong đoàn kiểm tra không ký thay cho đơn vị.',
  selfInspection: 'Việc tự kiểm tra là của đơn vị, không có đoàn và biên bản.',
  notItsDay: ({ startsAt }) =>
    typeof startsAt === 'string'
      ? `Bắt đầu được từ ngày ${formatDay(dayOf(startsAt))}.`
      : 'Chưa tới ngày kiểm tra.',
  signedAlready: 'Trưởng đoàn đã ký biên bản.',
  notSigned: 'Trưởng đoàn chưa ký biên bản.',
  clashes: ({ clashes }) => `Trùng lịch: ${count(clashes)} trường hợp. Chọn giờ khác, hoặc vẫn giữ giờ này.`,
  notMoved: 'Giờ mới trùng với giờ đang có.',
  inPast: 'Chọn giờ sau thời điểm này.',
  unfit: (facts) => `Không kiểm tra chính đơn vị mình: ${names(facts)}.`,
  reasonNeeded: (facts) => `Đang giữ kiến nghị ở đơn vị này, ghi lý do vẫn cử: ${names(facts)}.`,
  unknownPerson: 'Có người được cử không còn làm việc ở cơ quan.',
  unknownUnit: 'Không có đơn vị này.',
  unknownEdition: 'Không có bản bảng kiểm này.',
  editionNeeded: 'Chọn bảng kiểm cho cuộc kiểm tra.',
  teamNeeded: 'Cử đoàn kiểm tra, có trưởng đoàn.',
  hasRecorded: (facts) => `Đã chấm nên phải giữ trong đoàn: ${names(facts)}.`,
  unfinished: ({ unanswered, contested, noteMissing, evidenceMissing }) => {
    const left = [
      [count(unanswered), 'mục chưa chấm'],
      [count(contested), 'mục chưa thống nhất'],
      [count(noteMissing), 'mục chưa ghi rõ'],
      [count(evidenceMissing), 'mục thiếu ảnh'],
    ] as const;
    return `Còn ${left
      .filter(([n]) => n > 0)
      .map(([n, what]) => `${n}\u00a0${what}`)
      .join(', ')}.`;
  },
  choiceOutdated: 'Vừa có người chấm thêm mục này. Xem lại rồi chọn.',
  outcomeReasonNeeded: 'Ghi rõ đề nghị biểu dương, khen thưởng vì việc gì.',
  roundState: ({ state: at, action }) =>
    `Đợt kiểm tra ở trạng thái “${roundState[at as RoundState] ?? ''}”, không thể ${(roundAct[action as RoundAction] ?? '').toLowerCase()}.`,
  roundNotRunning: 'Đợt kiểm tra chưa bắt đầu hoặc đã kết thúc.',
  roundUnfinished: ({ visits }) => `Còn ${visits}\u00a0cuộc chưa xong trong đợt.`,
  outsideRound: 'Đơn vị không thuộc đợt kiểm tra này.',
  roundFixed: 'Đợt đã bắt đầu: không đổi bảng kiểm và các đơn vị phải tự kiểm tra.',
};

/** Why an action is not there, by the policy’s reasons. */
const why = {
  ...problems,
  notItsDay: ({ startsAt }: Record<string, unknown>) =>
    typeof startsAt === 'string' ? `Mở được từ ${formatDay(dayOf(startsAt))}` : 'Chưa tới ngày',
};

/** What became of an answer that was sent. */
const sent = {
  kept: 'Đã nhận',
  aside: 'Để riêng: biên bản đã ký',
  refused: 'Không nhận',
  why: {
    unknownItem: 'Bảng kiểm không có mục này',
    notApplicableRefused: 'Mục này không cho chọn “Không áp dụng”',
    pointsWrong: 'Điểm không khớp với mục',
    fileUnknown: 'Ảnh hoặc tệp chưa gửi lên được',
    idTaken: 'Mã câu trả lời đã dùng cho nội dung khác',
  },
};

export const inspectionWords = {
  title: 'Kiểm tra',
  state,
  selfState,
  act,
  selfAct: { start: 'Bắt đầu tự kiểm tra', end: 'Gửi kết quả tự kiểm tra' },
  roundState,
  roundAct,
  kind,
  part,
  verdict,
  outcome,
  independence,
  events,
  entry,
  problems,
  why,
  sent,
  unitEnded: 'Đơn vị đã sáp nhập hoặc giải thể',
  unannounced: 'Đột xuất',
  announced: 'Báo trước',
  veiled: 'Đơn vị chưa thấy',
  /** How a visit is called. */
  visitOf: (unit: string, number: number | null) =>
    number === null ? `Kiểm tra ${unit}` : `Cuộc kiểm tra số ${String(number).padStart(2, '0')}, ${unit}`,
  selfOf: (unit: string) => `Tự kiểm tra, ${unit}`,
  sampleMark: 'Bảng kiểm mẫu: dựng từ 5K và kế hoạch, chưa phải bộ do cấp trên ban hành',
  result: {
    passed: (n: number) => `${n}\u00a0đạt`,
    failed: (n: number) => `${n}\u00a0không đạt`,
    notApplicable: (n: number) => `${n}\u00a0không áp dụng`,
    answered: (n: number, of: number) => `${n}/${of}\u00a0mục đã chấm`,
    score: (n: number, of: number) => `${n}/${of}\u00a0điểm`,
  },
  when: (from: string, to: string) =>
    dayOf(from) === dayOf(to)
      ? `${timeOf(from)}–${timeOf(to)} ngày\u00a0${formatDay(dayOf(from))}`
      : `${formatInstant(from, kernelWords)} đến ${formatInstant(to, kernelWords)}`,
  measures: {
    visits: 'Lần được kiểm tra',
    self: 'Lần tự kiểm tra',
    openFindings: 'Kiến nghị chưa khắc phục',
    closedFindings: 'Kiến nghị đã khắc phục',
    passRate: 'Mục đạt khi kiểm tra',
    praised: 'Lần được đề nghị biểu dương, khen thưởng',
  },
};

export type InspectionWords = typeof inspectionWords;
