import { addDays, type Day } from '../kernel/day.ts';
import { periodContaining, periodsBetween, type Span } from '../kernel/period.ts';
import type { PeriodKind, TilingKind } from '../kernel/period-key.ts';
import { transitionalPeriod } from '../kernel/period-nesting.ts';

/** What of a regime decides its periods. */
export interface RegimeRules<E> {
  periodKind: PeriodKind;
  startsOn: Day;
  endsOn: Day | null;
  editions: readonly E[];
}

interface EditionRules {
  appliesFrom: Day;
  cutoff: number;
}

export interface PlannedPeriod<E> extends Span {
  key: string;
  kind: PeriodKind;
  edition: E;
}

/**
 * The periods a regime lacks: from the day after the last one it has (none: the period in which it starts) up to one period beyond
 * `today`, without gap or overlap. Where an edition changed the cut-off, a transitional period lies between. Thematic reports are
 * asked for one by one and have no order.
 */
export function planPeriods<E extends EditionRules>(
  regime: RegimeRules<E>,
  last: Span | null,
  today: Day,
): PlannedPeriod<E>[] {
  const { periodKind: kind, endsOn } = regime;
  const planned: PlannedPeriod<E>[] = [];
  if (kind === 'thematic' || (last && last.firstDay > today)) return planned;
  let day = last ? addDays(last.lastDay, 1) : regime.startsOn;
  let isFirst = last === null;
  while (!endsOn || day <= endsOn) {
    const edition = editionAt(regime.editions, day);
    if (!edition) break;
    const period =
      kind === 'nineMonths'
        ? nineMonthsFrom(day, edition.cutoff)
        : tilingFrom(kind, day, edition.cutoff, isFirst);
    planned.push({ ...period, kind, edition });
    if (period.firstDay > today) break;
    day = addDays(period.lastDay, 1);
    isFirst = false;
  }
  return planned;
}

/** The edition in force for a period that begins on `day`; before the first one applies, the first. */
function editionAt<E extends EditionRules>(editions: readonly E[], day: Day): E | undefined {
  const inForce = editions.filter((edition) => edition.appliesFrom <= day);
  return inForce.at(-1) ?? editions[0];
}

function tilingFrom(kind: TilingKind, day: Day, cutoff: number, isFirst: boolean): Span & { key: string } {
  const whole = periodContaining(kind, day, cutoff);
  if (isFirst || whole.firstDay === day) return whole;
  return transitionalPeriod(kind, addDays(day, -1), cutoff) ?? whole;
}

function nineMonthsFrom(day: Day, cutoff: number): Span & { key: string } {
  const [next] = periodsBetween('nineMonths', day, addDays(day, 366), cutoff);
  if (!next) throw new RangeError(`no nine months after ${day}`);
  return next;
}
