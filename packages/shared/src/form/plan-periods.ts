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
  const planned: PlannedPeriod<E>[] = [];
  let before = last;
  while (before === null || before.firstDay <= today) {
    const period = nextPlanned(regime, before);
    if (!period) break;
    planned.push(period);
    before = period;
  }
  return planned;
}

/** The `count` periods that follow `last`, however far ahead: what a calendar shows before they open. Fewer where the regime ends. */
export function periodsAhead<E extends EditionRules>(
  regime: RegimeRules<E>,
  last: Span | null,
  count: number,
): PlannedPeriod<E>[] {
  const ahead: PlannedPeriod<E>[] = [];
  let before = last;
  while (ahead.length < count) {
    const period = nextPlanned(regime, before);
    if (!period) break;
    ahead.push(period);
    before = period;
  }
  return ahead;
}

/** The period after `last`, or the first; undefined beyond the end of the regime and for thematic reports. */
function nextPlanned<E extends EditionRules>(
  { periodKind: kind, startsOn, endsOn, editions }: RegimeRules<E>,
  last: Span | null,
): PlannedPeriod<E> | undefined {
  if (kind === 'thematic') return undefined;
  const day = last ? addDays(last.lastDay, 1) : startsOn;
  const edition = editionAt(editions, day);
  if (!edition) return undefined;
  const planned =
    kind === 'nineMonths'
      ? nineMonthsFrom(day, edition, editions, last === null)
      : { ...tilingFrom(kind, day, edition.cutoff, last === null), kind, edition };
  const begins = planned.firstDay > day ? planned.firstDay : day;
  return endsOn !== null && begins > endsOn ? undefined : planned;
}

/** The edition in force for a period that begins on `day`; before the first one applies, the first. */
export function editionAt<E extends Pick<EditionRules, 'appliesFrom'>>(
  editions: readonly E[],
  day: Day,
): E | undefined {
  const inForce = editions.filter((edition) => edition.appliesFrom <= day);
  return inForce.at(-1) ?? editions[0];
}

function tilingFrom(kind: TilingKind, day: Day, cutoff: number, isFirst: boolean): Span & { key: string } {
  const whole = periodContaining(kind, day, cutoff);
  if (isFirst || whole.firstDay === day) return whole;
  return transitionalPeriod(kind, addDays(day, -1), cutoff) ?? whole;
}

/**
 * The nine months after `day`: between two of them lie months of no report, in which the rules may change, so that the edition is that
 * of the day on which they begin.
 */
function nineMonthsFrom<E extends EditionRules>(
  day: Day,
  edition: E,
  editions: readonly E[],
  isFirst: boolean,
): PlannedPeriod<E> {
  const under = (rules: E) => ({ ...nineMonthsAfter(day, rules.cutoff, isFirst), edition: rules });
  const planned = under(edition);
  const later = editionAt(editions, planned.firstDay) ?? edition;
  const anew = under(later);
  return anew.firstDay >= later.appliesFrom ? anew : planned;
}

function nineMonthsAfter(day: Day, cutoff: number, isFirst: boolean) {
  const [next] = periodsBetween('nineMonths', day, addDays(day, 640), cutoff).filter(
    ({ firstDay }) => isFirst || firstDay >= day,
  );
  if (!next) throw new RangeError(`no nine months after ${day}`);
  return { ...next, kind: 'nineMonths' as const };
}
