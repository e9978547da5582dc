import type { PeriodKind } from '../kernel/period-key.ts';
import type { formProblem } from './form.problems.ts';
import type { AcrossTime, AcrossUnits, IndicatorKind } from './indicator.model.ts';
import type { RelationOp } from './template.model.ts';

type Said = (facts: Record<string, unknown>) => string;
const listed = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '');

const kinds: Record<IndicatorKind, string> = {
  integer: 'Số nguyên',
  decimal: 'Số thập phân',
  money: 'Số tiền',
  ratio: 'Tỷ lệ',
  yes_no: 'Có hoặc không',
  choice: 'Chọn một mục',
  date: 'Ngày',
  file: 'Tệp',
  table: 'Bảng nhiều dòng',
};

const acrossUnits: Record<AcrossUnits, string> = {
  sum: 'cộng các đơn vị',
  max: 'lấy đơn vị cao nhất',
  ratio: 'cộng tử số và mẫu số',
  count_yes: 'đếm số đơn vị trả lời có',
  list: 'liệt kê theo đơn vị',
  none: 'không tổng hợp',
};

const acrossTime: Record<AcrossTime, string> = {
  sum: 'cộng các kỳ',
  last: 'lấy kỳ cuối',
  max: 'lấy kỳ cao nhất',
  mean: 'lấy trung bình',
  none: 'không tổng hợp',
};

const periodKinds: Record<PeriodKind, string> = {
  week: 'Hằng tuần',
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  half: 'Sáu tháng',
  nineMonths: 'Chín tháng',
  year: 'Hằng năm',
  thematic: 'Chuyên đề, đột xuất',
};

const problems: Record<keyof typeof formProblem, string | Said> = {
  unknownIndicator: ({ codes }) => `Danh mục không có chỉ tiêu: ${listed(codes)}`,
  placedTwice: ({ codes }) => `Mục xuất hiện hai lần trong mẫu: ${listed(codes)}`,
  boundsCrossed: ({ codes }) => `Giới hạn dưới lớn hơn giới hạn trên: ${listed(codes)}`,
  untitled: 'Có phần hoặc mục chưa đặt tên',
  sectionEmpty: ({ codes }) => `Phần chưa có mục nào: ${listed(codes)}`,
  formEmpty: 'Mẫu chưa có chỉ tiêu hay nội dung nào',
  relationUnplaced: ({ codes }) => `Ràng buộc ${listed(codes)} nói đến chỉ tiêu không có trong mẫu`,
  relationMixed: ({ codes }) => `Ràng buộc ${listed(codes)} so sánh hai loại số liệu khác nhau`,
  noDraft: 'Mẫu này không có bản nháp nào',
  alreadyPublished: 'Mẫu đã ban hành thì không xóa được',
  nothingChanged: 'Bản nháp không khác bản đã ban hành',
  codeTaken: ({ code }) => `Đã có chỉ tiêu mang mã ${code}`,
  indicatorUsed:
    'Chỉ tiêu đã có trong mẫu ban hành: loại, đơn vị tính, cách tổng hợp, mục chọn và cột cũ phải giữ nguyên để số liệu các kỳ trước không đổi nghĩa. Cần khác đi thì thêm chỉ tiêu mới.',
  indicatorPlaced: ({ templates }) => `Chỉ tiêu còn trong mẫu: ${listed(templates)}`,
  indicatorUnfit: 'Cách tổng hợp, mục chọn hoặc cột không hợp với loại chỉ tiêu',
};

const ops: Record<RelationOp, string> = {
  le: 'không lớn hơn',
  lt: 'nhỏ hơn',
  ge: 'không nhỏ hơn',
  gt: 'lớn hơn',
  eq: 'bằng',
};

/** A figure as a relation names it: “Đã tiêm đủ (tổng số)”. */
const named = ({ name, part }: { name: string; part?: string | undefined }) =>
  part ? `“${name}” (${part === 'n' ? 'số đạt' : 'tổng số'})` : `“${name}”`;

const relation = {
  ops,
  parts: { n: 'số đạt', d: 'tổng số' },
  named,
  /** “A” phải không lớn hơn “B” cộng “C”. */
  says: (
    left: { name: string; part?: string | undefined },
    op: RelationOp,
    right: readonly { name: string; part?: string | undefined }[],
  ) => `${named(left)} phải ${ops[op]} ${right.map(named).join(' cộng ')}`,
};

/** Indicators, templates and regimes. */
export const formWords = {
  kinds,
  acrossUnits,
  acrossTime,
  periodKinds,
  problems,
  events: {
    'form.published': 'ban hành mẫu báo cáo',
    'form.created': 'lập mẫu báo cáo',
    'form.dropped': 'xóa mẫu báo cáo chưa ban hành',
    'form.saved': 'sửa bản nháp của mẫu báo cáo',
    'form.discarded': 'bỏ bản nháp của mẫu báo cáo',
    'form.indicatorAdded': 'thêm chỉ tiêu',
    'form.indicatorChanged': 'sửa chỉ tiêu',
    'form.indicatorDropped': 'bỏ chỉ tiêu khỏi danh mục',
  },
  relation,
  indicator: 'Chỉ tiêu',
  template: 'Mẫu báo cáo',
  edition: (n: number) => `Mẫu lần ${n}`,
  regime: 'Chế độ báo cáo',
};

export type FormWords = typeof formWords;
