import { addDays, type Day, dayFrom, daysBetween, isoWeekday, isoWeekOf, partsOf } from './day.ts';
import {
  nextPeriod,
  type RegularKey,
  type RegularKind,
  readPeriodKey,
  regularKey,
  type TilingKind,
} from './period-key.ts';

/**
 * The last day of a period: for weeks the ISO weekday 1-7 on which they end, for the other kinds the day 1-31 of their
 * last month on which the figures close (31 = the end of the month, shorter months close on their last day).
 */
export type Cutoff = number;
export type Cutoffs = Readonly<Record<RegularKind, Cutoff>>;

/**
 * Decree 09/2019/NĐ-CP, article 12: figures close on the 14th. Weeks and nine months are not regulated there: weeks run
 * from Friday to Thursday and nine months close like the rest. An agency changes these by a new edition of its regime.
 */
export const decree09Cutoffs: Cutoffs = {
  week: 4,
  month: 14,
  quarter: 14,
  half: 14,
  nineMonths: 14,
  year: 14,
};

export interface Span {
  firstDay: Day;
  lastDay: Day;
}
export interface Period extends Span {
  key: string;
  kind: RegularKind;
}

const monthsIn = { month: 1, quarter: 3, half: 6, nineMonths: 9, year: 12 } as const;

export const isCutoff = (kind: RegularKind, cutoff: number): boolean =>
  Number.isInteger(cutoff) && cutoff >= 1 && cutoff <= (kind === 'week' ? 7 : 31);

function check(kind: RegularKind, cutoff: Cutoff): void {
  if (!isCutoff(kind, cutoff)) throw new RangeError(`not a cut-off of a ${kind}: ${cutoff}`);
}

/** The closing day of a month counted from January of the year 0. */
const closing = (months: number, cutoff: Cutoff): Day =>
  dayFrom(Math.floor(months / 12), (months % 12) + 1, cutoff);

/** A week is named by the ISO week of its Thursday: every seven days in a row hold exactly one. */
function weekSpan({ year, index }: RegularKey, cutoff: Cutoff): Span {
  const fourthOfJanuary = dayFrom(year, 1, 4);
  const thursday = addDays(fourthOfJanuary, 4 - isoWeekday(fourthOfJanuary) + 7 * (index - 1));
  const lastDay = addDays(thursday, (cutoff - 4 + 7) % 7);
  return { firstDay: addDays(lastDay, -6), lastDay };
}

function monthsSpan({ kind, year, index }: RegularKey, cutoff: Cutoff): Span {
  const length = monthsIn[kind as keyof typeof monthsIn];
  const last = year * 12 + index * length - 1;
  return { firstDay: addDays(closing(last - length, cutoff), 1), lastDay: closing(last, cutoff) };
}

/**
 * The days of a period under one cut-off. Throws `RangeError` for text that is not a key, for a cut-off out of range, and
 * for thematic keys, whose days stand in their own record.
 */
export function spanOf(key: string, cutoff: Cutoff): Period {
  const parsed = readPeriodKey(key);
  if (parsed.kind === 'thematic') throw new RangeError(`a thematic period has no computed days: ${key}`);
  check(parsed.kind, cutoff);
  const span = parsed.kind === 'week' ? weekSpan(parsed, cutoff) : monthsSpan(parsed, cutoff);
  return { key, kind: parsed.kind, ...span };
}

function keyContaining(kind: RegularKind, day: Day, cutoff: Cutoff): string {
  if (kind === 'week') {
    const lastDay = addDays(day, (cutoff - isoWeekday(day) + 7) % 7);
    const { year, week } = isoWeekOf(addDays(lastDay, -((cutoff - 4 + 7) % 7)));
    return regularKey({ kind, year, index: week });
  }
  const { year, month } = partsOf(day);
  const current = year * 12 + month - 1;
  const closes = day > closing(current, cutoff) ? current + 1 : current;
  const index = kind === 'nineMonths' ? 1 : Math.floor((closes % 12) / monthsIn[kind]) + 1;
  return regularKey({ kind, year: Math.floor(closes / 12), index });
}

/** The period that holds `day`. For nine months undefined when the day lies in the last three months of the year. */
export function periodContaining(kind: TilingKind, day: Day, cutoff: Cutoff): Period;
export function periodContaining(kind: RegularKind, day: Day, cutoff: Cutoff): Period | undefined;
export function periodContaining(kind: RegularKind, day: Day, cutoff: Cutoff): Period | undefined {
  check(kind, cutoff);
  const period = spanOf(keyContaining(kind, day, cutoff), cutoff);
  return day <= period.lastDay ? period : undefined;
}

/** Every period with at least one day from `fromDay` to `toDay`, both inclusive, in order; empty when `toDay` is earlier. */
export function periodsBetween(kind: RegularKind, fromDay: Day, toDay: Day, cutoff: Cutoff): Period[] {
  check(kind, cutoff);
  if (daysBetween(fromDay, toDay) < 0) return [];
  const periods: Period[] = [];
  let period = spanOf(keyContaining(kind, fromDay, cutoff), cutoff);
  while (period.firstDay <= toDay) {
    if (period.lastDay >= fromDay) periods.push(period);
    period = spanOf(nextPeriod(period.key) as string, cutoff);
  }
  return periods;
}
