import type { PeriodKind } from '../kernel/period-key.ts';
import type { formProblem } from './form.problems.ts';
import type { AcrossTime, AcrossUnits, IndicatorKind } from './indicator.model.ts';

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
};

/** Indicators, templates and regimes. */
export const formWords = {
  kinds,
  acrossUnits,
  acrossTime,
  periodKinds,
  problems,
  events: { 'form.published': 'ban hành mẫu báo cáo' },
  indicator: 'Chỉ tiêu',
  template: 'Mẫu báo cáo',
  edition: (n: number) => `Mẫu lần ${n}`,
  regime: 'Chế độ báo cáo',
};

export type FormWords = typeof formWords;
