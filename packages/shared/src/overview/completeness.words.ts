import type { CompletenessAnswer, PlaceOrder } from './completeness.model.ts';

const order: Record<PlaceOrder, string> = {
  register: 'Theo thứ tự đơn vị',
  received: 'Tỷ lệ nộp thấp trước',
  onTime: 'Tỷ lệ đúng hạn thấp trước',
};

const byPlace: Record<CompletenessAnswer['level'], string> = {
  unit: 'Theo đơn vị',
  agency: 'Theo cơ quan',
};

const place: Record<CompletenessAnswer['level'], string> = { unit: 'Đơn vị', agency: 'Cơ quan' };

/** How complete and how timely the reports are, by unit, agency and period. */
export const completenessWords = {
  title: 'Số liệu',
  lead: (place: string, regime: string, from: string, to: string) =>
    [place, regime, from === to ? from : `${from} đến ${to}`].filter(Boolean).join(' · '),
  asOf: (time: string) => `Số liệu lúc ${time}`,
  filters: 'Đang xem',
  unit: 'Đơn vị',
  regime: 'Chế độ báo cáo',
  kind: 'Loại kỳ',
  kindOf: (kind: string) => `Báo cáo ${kind}`,
  period: 'Đến kỳ',
  until: (period: string) => `Đến ${period}`,
  span: 'Số kỳ',
  periods: (n: number) => `${n}\u00a0kỳ`,
  compare: 'So với',
  noCompare: 'Không so sánh',
  compareWith: (place: string) => `So với ${place}`,
  order,
  orderLabel: 'Thứ tự',
  export: 'Xuất Excel',
  exportRates: 'Các tỷ lệ đang xem',
  exportReports: 'Từng báo cáo, kèm số liệu',

  expected: 'Phải nộp',
  received: 'Đã nộp',
  onTime: 'Đúng hạn',
  late: 'Nộp trễ',
  overdue: 'Quá hạn chưa nộp',
  exempt: 'Được miễn',
  receivedRate: 'Tỷ lệ nộp',
  onTimeRate: 'Tỷ lệ đúng hạn',
  onTimeOfDue: 'Đúng hạn trong số đến hạn',
  change: 'Đúng hạn so với trước đó',
  changeOf: (span: string) => `Đúng hạn so với ${span} trước đó`,
  reportsOf: (n: string, of: string) => `${n}/${of}\u00a0báo cáo`,
  up: (points: string) => `tăng ${points}\u00a0điểm`,
  down: (points: string) => `giảm ${points}\u00a0điểm`,
  same: 'không đổi',
  noBefore: 'chưa có để so',
  summary: 'Số chính',
  total: 'Cộng',

  byPeriod: 'Theo kỳ',
  byPlace,
  place,
  dataOf: (days: string) => `số liệu ${days}`,
  chartTitle: (place: string, received: string, onTime: string) =>
    `${place}: ${received} báo cáo đã nộp, ${onTime} đúng hạn`,
  chartNote: (kind: string) => `Phần trăm theo ${kind}`,
  receivedLine: 'Đã nộp',
  onTimeLine: 'Đúng hạn',
  lineOf: (line: string, place: string) => `${line}, ${place}`,
  asTable: 'Xem số liệu',
  asChart: 'Xem biểu đồ',

  empty: 'Chưa có kỳ báo cáo nào được mở',
  emptyBody: 'Tỷ lệ hiện ra khi kỳ báo cáo đầu tiên mở.',
  emptyBelow: 'Các cơ quan bên dưới chưa mở kỳ báo cáo nào',

  sheet: {
    name: (period: string) => `Ty le nop bao cao den ${period}`,
    title: (place: string, regime: string) => `${place}: tỷ lệ nộp báo cáo, ${regime}`,
    range: (from: string, to: string) => `Từ ${from} đến ${to}`,
    receivedRate: 'Tỷ lệ nộp (%)',
    onTimeRate: 'Tỷ lệ đúng hạn (%)',
    due: 'Đến hạn',
    change: (what: string) => `${what}, chênh lệch so với các kỳ trước đó (điểm)`,
    lastDay: 'Số liệu đến ngày',
    period: 'Kỳ',
  },
};

export type CompletenessWords = typeof completenessWords;
