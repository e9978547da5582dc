import { addDays, type Day, isoWeekday, isoWeekOf, partsOf } from './day.ts';
import {
  type Cutoff,
  type Cutoffs,
  type Period,
  periodContaining,
  periodsBetween,
  type Span,
  spanOf,
} from './period.ts';
import { nextPeriod, periodKindOf, type RegularKind, regularKey, type TilingKind } from './period-key.ts';

/**
 * The longer period in which a period counts: the one that holds its last day (a week across two months belongs to the
 * later). Undefined for thematic keys, and for nine months when the last day lies in the last three months of the year.
 */
export function parentPeriod(key: string, kind: RegularKind, cutoffs: Cutoffs): Period | undefined {
  const own = periodKindOf(key);
  if (own === 'thematic') return undefined;
  return periodContaining(kind, spanOf(key, cutoffs[own]).lastDay, cutoffs[kind]);
}

/** The shorter periods that count in a longer one: those whose last day lies in it, in order. */
export function childPeriods(key: string, kind: RegularKind, cutoffs: Cutoffs): Period[] {
  const own = periodKindOf(key);
  if (own === 'thematic') return [];
  const { firstDay, lastDay } = spanOf(key, cutoffs[own]);
  return periodsBetween(kind, firstDay, lastDay, cutoffs[kind]).filter((period) => period.lastDay <= lastDay);
}

export interface TransitionalPeriod extends Span {
  key: string;
  kind: TilingKind;
  /** The first full period under the new cut-off. */
  next: string;
}

/** The name the last period of an old edition bore: names follow the calendar, whatever the cut-off. */
function nameOfLast(kind: TilingKind, lastDay: Day): string {
  if (kind === 'week') {
    const { year, week } = isoWeekOf(addDays(lastDay, -((isoWeekday(lastDay) - 4 + 7) % 7)));
    return regularKey({ kind, year, index: week });
  }
  const { year, month } = partsOf(lastDay);
  const length = { month: 1, quarter: 3, half: 6, year: 12 }[kind];
  return regularKey({ kind, year, index: Math.ceil(month / length) });
}

/**
 * The days between two cut-offs: from the day after the last period of the old edition to the day before the first full
 * period of the new one. Undefined when nothing lies between. It bears the name that follows in order where that name is
 * free; where the remaining days belong to the name already used, it gets a key of its own ('T-month-2021-08-15').
 */
export function transitionalPeriod(
  kind: TilingKind,
  lastDayOfOldEdition: Day,
  newCutoff: Cutoff,
): TransitionalPeriod | undefined {
  const firstDay = addDays(lastDayOfOldEdition, 1);
  const broken = periodContaining(kind, firstDay, newCutoff);
  if (broken.firstDay === firstDay) return undefined;
  const taken = broken.key === nameOfLast(kind, lastDayOfOldEdition);
  const key = taken ? `T-${kind}-${firstDay}` : broken.key;
  return { key, kind, firstDay, lastDay: broken.lastDay, next: nextPeriod(broken.key) as string };
}
