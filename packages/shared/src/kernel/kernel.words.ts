import { actWords } from './act.words.ts';
import type { NumberStyle } from './decimal.ts';
import type { TimeLeft } from './due.ts';
import type { HolidayCode } from './holidays-announced.vn.ts';
import { sectionNumeral } from './lettering.ts';
import type { PeriodKind } from './period-key.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const unitNames: Record<TimeLeft['unit'], string> = { minute: 'phút', hour: 'giờ', day: 'ngày' };
const inYear = (year: number | undefined, mark: string) => (year === undefined ? '' : `${mark}${year}`);

/** Words that every feature shares. Spaces inside a date, a count or a duration do not break. */
export const kernelWords = {
  language: 'vi',
  numberStyle: 'vi' as NumberStyle,

  act: actWords,

  none: 'Không có',
  all: 'Tất cả',
  other: 'Khác',
  optional: 'không bắt buộc',
  required: 'Bắt buộc',

  weekday: [
    'thứ\u00a0Hai',
    'thứ\u00a0Ba',
    'thứ\u00a0Tư',
    'thứ\u00a0Năm',
    'thứ\u00a0Sáu',
    'thứ\u00a0Bảy',
    'Chủ\u00a0nhật',
  ],
  weekdayShort: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  month: (month: number) => `tháng\u00a0${month}`,

  today: 'hôm\u00a0nay',
  yesterday: 'hôm\u00a0qua',
  tomorrow: 'ngày\u00a0mai',
  /** A day or a moment in running text: "17:00 ngày 20/08/2021", "17:00 hôm nay". */
  timeOnDate: (time: string, date: string) => `${time} ngày\u00a0${date}`,
  timeOnNamedDay: (time: string, day: string) => `${time} ${day}`,
  fromTo: (from: string, to: string) => `từ\u00a0${from} đến\u00a0${to}`,
  /** Official papers (Decree 30/2020/NĐ-CP, Annex I): days below 10 and the months 1, 2 take a leading zero. */
  paperDate: (date: number, month: number, year: number) =>
    `ngày ${pad(date)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`,

  duration: (amount: number, unit: TimeLeft['unit']) => `${amount}\u00a0${unitNames[unit]}`,
  left: (duration: string) => `còn\u00a0${duration}`,
  late: (duration: string) => `trễ\u00a0${duration}`,
  ago: (duration: string) => `${duration}\u00a0trước`,
  justNow: 'vừa xong',

  periodKind: {
    week: 'tuần',
    month: 'tháng',
    quarter: 'quý',
    half: '6\u00a0tháng',
    nineMonths: '9\u00a0tháng',
    year: 'năm',
    thematic: 'chuyên đề, đột xuất',
  } satisfies Record<PeriodKind, string>,
  transitional: (from: string) => `kỳ chuyển tiếp từ\u00a0${from}`,
  period: {
    week: (n: number, year?: number) => `tuần\u00a0${n}${inYear(year, '/')}`,
    month: (n: number, year?: number) => `tháng\u00a0${n}${inYear(year, '/')}`,
    quarter: (n: number, year?: number) => `quý\u00a0${sectionNumeral(n)}${inYear(year, '/')}`,
    half: (n: number, year?: number) =>
      `6\u00a0tháng ${n === 1 ? 'đầu' : 'cuối'}\u00a0năm${inYear(year, '\u00a0')}`,
    nineMonths: (_n: number, year?: number) => `9\u00a0tháng${inYear(year, ' năm\u00a0')}`,
    year: (_n: number, year?: number) => `năm${inYear(year, '\u00a0')}`,
  },

  holiday: {
    newYear: 'Tết Dương lịch',
    tet: 'Tết Nguyên đán',
    hungKings: 'Giỗ Tổ Hùng Vương',
    reunification: 'Ngày Chiến thắng 30/4',
    labour: 'Ngày Quốc tế Lao động 1/5',
    nationalDay: 'Quốc khánh',
    cultureDay: 'Ngày Văn hóa Việt Nam',
    compensation: 'Nghỉ bù',
    swapped: 'Nghỉ hoán đổi',
  } satisfies Record<HolidayCode, string>,
  holidayStatus: { official: 'theo thông báo', provisional: 'dự kiến' },

  noun: {
    unit: (_n: number) => 'đơn vị',
    person: (_n: number) => 'người',
    task: (_n: number) => 'nhiệm vụ',
    report: (_n: number) => 'báo cáo',
    document: (_n: number) => 'văn bản',
    dossier: (_n: number) => 'hồ sơ',
    file: (_n: number) => 'tệp',
    comment: (_n: number) => 'góp ý',
    matter: (_n: number) => 'việc',
    member: (_n: number) => 'thành viên',
    workingDay: (_n: number) => 'ngày làm việc',
  },
  count: (n: string, noun: string) => `${n}\u00a0${noun}`,
  share: (part: string, whole: string, noun: string) => `${part}/${whole}\u00a0${noun}`,
  outOf: (part: string, whole: string) => `${part}\u00a0trên\u00a0${whole}`,
  percent: (value: string) => `${value}\u00a0%`,
  dong: (value: string) => `${value}\u00a0đồng`,
  thousandDong: (value: string) => `${value}\u00a0nghìn\u00a0đồng`,
  list: (first: string, last: string) => `${first} và ${last}`,
};

export type KernelWords = typeof kernelWords;
