import { type Day, daysBetween, isoWeekday, partsOf } from './day.ts';
import { type TimeLeft, timeLeft } from './due.ts';
import { dayOf, type Instant, millisBetween, timeOf } from './instant.ts';
import type { KernelWords } from './kernel.words.ts';
import { readPeriodKey } from './period-key.ts';

/** How times are written, in the words of one language, the same for web, mail and papers. Dates are dd/MM/yyyy in every language. */

/** '20/08/2021'. */
export const formatDay = (day: Day): string => day.split('-').reverse().join('/');

/** '20/08', for places where the year is plain. */
export const formatDayMonth = (day: Day): string => formatDay(day).slice(0, 5);

/** '13/08–19/08/2021'; both years where they differ; one date for a single day. */
export function formatDays(firstDay: Day, lastDay: Day): string {
  if (firstDay === lastDay) return formatDay(firstDay);
  const sameYear = partsOf(firstDay).year === partsOf(lastDay).year;
  return `${sameYear ? formatDayMonth(firstDay) : formatDay(firstDay)}–${formatDay(lastDay)}`;
}

/** The name of the weekday: 'thứ Sáu', 'Chủ nhật'. */
export const weekdayName = (day: Day, words: KernelWords): string =>
  words.weekday[isoWeekday(day) - 1] as string;

/** 'T6', 'CN'. */
export const weekdayShortName = (day: Day, words: KernelWords): string =>
  words.weekdayShort[isoWeekday(day) - 1] as string;

/** 'thứ Sáu 20/08', with the year when it is not the year of `today`. The spaces do not break. */
export function formatWeekday(day: Day, today: Day, words: KernelWords): string {
  const sameYear = partsOf(day).year === partsOf(today).year;
  return `${weekdayName(day, words)}\u00a0${sameYear ? formatDayMonth(day) : formatDay(day)}`;
}

/** 'hôm nay', 'hôm qua', 'ngày mai', otherwise 'thứ Sáu 20/08'. */
export function formatNearDay(day: Day, today: Day, words: KernelWords): string {
  const named: Record<string, string> = { '-1': words.yesterday, 0: words.today, 1: words.tomorrow };
  return named[daysBetween(today, day)] ?? formatWeekday(day, today, words);
}

/** The local time 'HH:mm'. */
export const formatTime = (instant: Instant): string => timeOf(instant);

/** '17:00 ngày 20/08/2021': complete, for records. */
export const formatInstant = (instant: Instant, words: KernelWords): string =>
  words.timeOnDate(timeOf(instant), formatDay(dayOf(instant)));

/** '17:00 hôm nay', '17:00 thứ Sáu 20/08': for lists read today. */
export const formatNearInstant = (instant: Instant, today: Day, words: KernelWords): string =>
  words.timeOnNamedDay(timeOf(instant), formatNearDay(dayOf(instant), today, words));

/** 'còn 2 ngày', 'trễ 3 giờ'. */
export function formatTimeLeft({ late, amount, unit }: TimeLeft, words: KernelWords): string {
  const duration = words.duration(amount, unit);
  return late ? words.late(duration) : words.left(duration);
}

/** 'vừa xong' under a minute, then '5 phút trước', '3 giờ trước', '2 ngày trước'. A moment yet to come is 'vừa xong' too. */
export function formatAgo(instant: Instant, now: Instant, words: KernelWords): string {
  if (millisBetween(instant, now) < 60_000) return words.justNow;
  const { amount, unit } = timeLeft(now, instant);
  return words.ago(words.duration(amount, unit));
}

/**
 * 'tuần 33', 'quý III', '6 tháng đầu năm'; with `year` 'tuần 33/2021', 'quý III/2021'. A year alone always bears its number. A
 * thematic period is named by its record: pass that name as `thematicName`. The days between two cut-offs are named by their first.
 */
export function formatPeriod(
  key: string,
  words: KernelWords,
  { year = false, thematicName }: { year?: boolean; thematicName?: string } = {},
): string {
  const parsed = readPeriodKey(key);
  if (parsed.kind === 'thematic') {
    const from = /^T-[a-zA-Z]+-(\d{4}-\d{2}-\d{2})$/.exec(key)?.[1];
    return from ? words.transitional(formatDay(from)) : (thematicName ?? words.periodKind.thematic);
  }
  return words.period[parsed.kind](parsed.index, year || parsed.kind === 'year' ? parsed.year : undefined);
}

/** 'ngày 08 tháng 02 năm 2021', as official papers write it. */
export function formatPaperDate(day: Day, words: KernelWords): string {
  const { date, month, year } = partsOf(day);
  return words.paperDate(date, month, year);
}

/** The first letter as a capital: for words at the start of a sentence or a label. */
export const sentenceCase = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A name under which every office machine can keep a file. */
export const fileName = (name: string): string =>
  name
    .replaceAll(/[/\\:*?"<>|]/g, '-')
    .replaceAll('\u00a0', ' ')
    .replace(/^(.{120}).+(\.\w+)$/s, '$1$2');
