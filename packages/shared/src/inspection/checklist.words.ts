import type { AnswerVerdict, checklistEvents, checklistFaultCodes, ItemKind } from './checklist.model.ts';
import type { checklistProblem } from './inspection.problems.ts';

type Said = (facts: Record<string, unknown>) => string;
const listed = ({ codes }: Record<string, unknown>) => (Array.isArray(codes) ? codes.join(', ') : '');

const fault: Record<(typeof checklistFaultCodes)[number], Said> = {
  empty: () => 'Bảng kiểm chưa có mục nào.',
  groupEmpty: (facts) => `Nhóm chưa có mục: ${listed(facts)}.`,
  codeTwice: (facts) => `Mã mục dùng hai lần: ${listed(facts)}.`,
  pointsMissing: (facts) => `Mục chấm điểm chưa ghi đủ điểm tối đa và điểm đạt: ${listed(facts)}.`,
  conditionUnknown: (facts) => `Điều kiện nhắc tới mục không có: ${listed(facts)}.`,
  conditionCircle: (facts) => `Điều kiện của các mục này vòng tròn: ${listed(facts)}.`,
};

const problems: Record<keyof typeof checklistProblem, string | Said> = {
  ...fault,
  noDraft: 'Không có bản soạn nào để công bố.',
  alreadyPublished: 'Bảng kiểm đã công bố thì không xóa được.',
  nothingChanged: 'Bản soạn giống hệt bản đang dùng.',
  notYoursToEdit: 'Chỉ Văn phòng Sở sửa bảng kiểm.',
};

const events: Record<(typeof checklistEvents)[number], string> = {
  'checklist.created': 'lập bảng kiểm',
  'checklist.saved': 'sửa bảng kiểm',
  'checklist.published': 'công bố bản mới của bảng kiểm',
  'checklist.discarded': 'bỏ bản soạn của bảng kiểm',
  'checklist.dropped': 'xóa bảng kiểm chưa công bố',
};

const itemKind: Record<ItemKind, string> = { passFail: 'Đạt, không đạt', points: 'Chấm điểm' };
const when: Record<Exclude<AnswerVerdict, 'cleared'>, string> = {
  pass: 'đạt',
  fail: 'không đạt',
  notApplicable: 'không áp dụng',
};

export const checklistWords = {
  title: 'Bảng kiểm',
  fault,
  problems,
  events,
  itemKind,
  sample: 'Mẫu',
  sampleMark: 'Bảng kiểm mẫu: dựng từ 5K và kế hoạch, chưa phải bộ do cấp trên ban hành',
  edition: (n: number) => `bản ${n}`,
  items: (n: number) => `${n}\u00a0mục`,
  itemNo: (n: number, of: number) => `mục ${n}/${of}`,
  condition: (text: string, is: Exclude<AnswerVerdict, 'cleared'>) => `Chỉ hỏi khi “${text}” ${when[is]}`,
  evidenceOnFail: 'Không đạt phải kèm ảnh',
};

export type ChecklistWords = typeof checklistWords;
