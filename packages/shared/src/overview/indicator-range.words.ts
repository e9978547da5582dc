/** One indicator by unit and by period. */
export const indicatorRangeWords = {
  tabs: { label: 'Số liệu', completeness: 'Nộp báo cáo', indicator: 'Chỉ tiêu' },
  indicator: 'Chỉ tiêu',
  value: 'Số liệu',
  before: 'Trước đó',
  beforeOf: (span: string) => `${span} trước đó`,
  change: 'Chênh lệch',
  held: 'Có số liệu',
  unitsOf: 'Số đơn vị có số liệu',
  total: 'Toàn bộ',
  up: (by: string) => `tăng ${by}`,
  down: (by: string) => `giảm ${by}`,
  same: 'không đổi',
  points: (by: string) => `${by}\u00a0điểm`,
  rule: {
    sum: 'cộng các kỳ',
    last: 'lấy kỳ mới nhất',
    max: 'lấy kỳ cao nhất',
    mean: 'bình quân các kỳ',
    none: 'không cộng các kỳ',
  },
  chartTitle: (name: string, value: string) => `${name}: ${value}`,
  empty: 'Chưa có chỉ tiêu nào cộng được',
  emptyBody: 'Biểu của chế độ báo cáo này không có chỉ tiêu dạng số.',
  nothing: 'Chưa có số liệu trong các kỳ này',
  sheet: {
    name: (indicator: string) => `So lieu ${indicator}`,
    title: (place: string, indicator: string) => `${place}: ${indicator}`,
    expected: 'Phải nộp',
    lastDay: 'Số liệu đến ngày',
  },
};

export type IndicatorRangeWords = typeof indicatorRangeWords;
