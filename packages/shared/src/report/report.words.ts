import { formatInstant } from '../kernel/format.ts';
import { kernelWords } from '../kernel/kernel.words.ts';
import type { reportEvents, versionOutcomes } from './report.model.ts';
import type { reportProblem } from './report.problems.ts';
import type { ReportAction, ReportState } from './report.workflow.ts';
import type { ReportMark } from './report-list.model.ts';

/** Facts come from the wire: a word never breaks for want of one. */
type Said = (facts: Record<string, unknown>) => string;
const listed = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '');

const states: Record<ReportState, string> = {
  draft: 'Đang soạn',
  presented: 'Đã trình lãnh đạo đơn vị',
  submitted: 'Chờ tiếp nhận',
  accepted: 'Đã tiếp nhận',
};

const marks: Record<ReportMark, string> = {
  none: 'Chưa nộp, chưa soạn',
  draft: 'Chưa nộp, đang soạn',
  presented: 'Chưa nộp, đã trình ký',
  submitted: 'Chờ tiếp nhận',
  accepted: 'Đã tiếp nhận',
  returned: 'Bị trả lại',
  correcting: 'Đang đính chính',
  exempt: 'Được miễn',
};

const actions: Record<ReportAction, string> = {
  save: 'Lưu',
  present: 'Trình lãnh đạo đơn vị',
  sendBack: 'Chuyển lại để sửa',
  submit: 'Ký, gửi báo cáo',
  return: 'Trả lại',
  accept: 'Tiếp nhận',
  correct: 'Đính chính',
  discard: 'Bỏ bản đính chính',
  enter: 'Nhập thay',
};

const outcomes: Record<(typeof versionOutcomes)[number], string> = {
  waiting: 'chờ tiếp nhận',
  accepted: 'đã tiếp nhận',
  returned: 'bị trả lại',
  superseded: 'đã có bản thay thế',
};

const events: Record<(typeof reportEvents)[number], string> = {
  'report.presented': 'trình lãnh đạo đơn vị',
  'report.sentBack': 'chuyển lại để sửa',
  'report.submitted': 'ký, gửi báo cáo',
  'report.returned': 'trả lại báo cáo',
  'report.accepted': 'tiếp nhận báo cáo',
  'report.correcting': 'mở bản đính chính',
  'report.discarded': 'bỏ bản đính chính',
  'report.entered': 'nhập thay đơn vị',
  'report.conflictChosen': 'chọn giá trị cho ô hai người cùng sửa',
};

const problems: Record<keyof typeof reportProblem, string | Said> = {
  wrongState: ({ state, action }) =>
    `Báo cáo đang ở trạng thái “${states[state as ReportState] ?? ''}”, không thể ${(actions[action as ReportAction] ?? '').toLowerCase()}.${state === 'submitted' || state === 'accepted' ? ' Cần sửa thì mở bản đính chính.' : ''}`,
  notYoursToSign: 'Chỉ lãnh đạo đơn vị được ký, gửi báo cáo này. Trình lãnh đạo đơn vị để ký.',
  notYoursToWrite: 'Chỉ người của đơn vị được soạn báo cáo này. Cần sửa thì báo cán bộ tổng hợp của đơn vị.',
  notYoursToReview: 'Chỉ nơi nhận báo cáo hoặc Lãnh đạo Sở được tiếp nhận, trả lại báo cáo.',
  ownWork: 'Anh/chị đã soạn hoặc ký báo cáo này nên người khác phải tiếp nhận.',
  fieldsInvalid: 'Còn mục phải sửa. Xem các ô được đánh dấu.',
  reasonNeeded: 'Còn mục thay đổi nhiều hoặc giống kỳ trước mà chưa có lý do.',
  conflictOpen: 'Có ô hai người cùng sửa mà chưa chọn giá trị.',
  conflictChosen: 'Ô này đã được người khác chọn giá trị. Xem lại trước khi sửa tiếp.',
  staleTemplate: 'Mẫu báo cáo không có mục này. Tải lại trang.',
  periodNotOpen: ({ opensAt }) =>
    `Kỳ báo cáo chưa mở${typeof opensAt === 'string' ? `; mở lúc ${formatInstant(opensAt, kernelWords)}` : ''}. Soạn và gửi được từ lúc đó.`,
  notExpected: ({ state }) =>
    state === 'cancelled'
      ? 'Đơn vị không còn phải báo cáo kỳ này. Nếu vẫn cần gửi, hỏi Văn phòng Sở.'
      : 'Kỳ này đơn vị được miễn, không phải báo cáo. Nếu vẫn cần gửi, đề nghị Văn phòng Sở bỏ miễn.',
  notCorrecting: 'Báo cáo này không có bản đính chính đang mở.',
  notYoursToEnter: 'Chỉ Văn phòng Sở được nhập thay báo cáo của đơn vị khác.',
  alreadyEntered: 'Văn phòng Sở đang nhập thay báo cáo này.',
  formFaulty: ({ faults }) => `Tệp Excel còn ${faults} lỗi nên chưa nhập gì.`,
  dueNotLater: 'Hạn gửi lại phải sau thời điểm hiện tại.',
};

/** What the figures of the office's pages and of a report's record are called, whoever looks. */
export const reportWords = {
  states,
  marks,
  actions,
  outcomes,
  events,
  problems,

  subject: (parts: { template: string; period: string; unit: string }) =>
    `${parts.template}, ${parts.period}, ${parts.unit}`,
  version: (n: number) => `bản ${n}`,
  receipt: (number: string) => `biên nhận ${number}`,
  received: (n: number, of: number) => `${n} trên ${of} đơn vị đã nộp`,
  of: (n: number, of: number) => `${n} trên ${of} đơn vị`,
  reasons: (n: number) => `${n} lý do`,
  repeated: (n: number) => `${n} đoạn giống kỳ trước`,
  repeatedPercent: (percent: number) => `giống kỳ trước ${percent}\u00a0%`,
  written: (percent: number) => `đã soạn ${percent}\u00a0%`,
  remarks: (open: number, settled: number) =>
    open === 0
      ? `${settled}\u00a0góp\u00a0ý đã\u00a0sửa`
      : `${open + settled}\u00a0góp\u00a0ý, đã\u00a0sửa\u00a0${settled}`,
  alsoMissing: (periods: readonly string[]) => `còn nợ ${listed(periods)}`,
  timesReturned: (n: number) => `${n} lần`,
  late: 'nộp trễ',

  measures: {
    'report.submitted': 'Báo cáo đã nộp',
    'report.submittedOnTime': 'Báo cáo nộp đúng hạn',
    'report.shorter': 'báo cáo kỳ ngắn hơn',
  },

  sheet: {
    name: 'Tình hình nộp',
    figures: 'Số liệu',
    title: (template: string, period: string) => `${template}, ${period}`,
    unit: 'Đơn vị',
    state: 'Trạng thái',
    receivedAt: 'Nhận lúc',
    due: 'Hạn nộp',
    isLate: 'Nộp trễ',
    yes: 'có',
    times: 'Số lần trả lại',
    receipt: 'Biên nhận',
    period: 'Kỳ',
    lastDay: 'Số liệu đến ngày',
    all: (regime: string) => `${regime}, từng báo cáo`,
    reports: 'Báo cáo',
    signer: 'Người ký',
    reasons: 'Lý do đã nêu',
  },
};

export type ReportWords = typeof reportWords;
