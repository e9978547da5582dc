import { decree09Cutoffs, type Span, spanOf } from '../kernel/period.ts';
import { type PeriodKind, periodKindOf, type RegularKind } from '../kernel/period-key.ts';
import { parentPeriod } from '../kernel/period-nesting.ts';

/** The longer periods that can be made of the reports of a regime, shortest first. */
const longer: Readonly<Record<PeriodKind, readonly RegularKind[]>> = {
  week: ['month', 'quarter', 'half', 'nineMonths', 'year'],
  month: ['quarter', 'half', 'nineMonths', 'year'],
  quarter: ['half', 'nineMonths', 'year'],
  half: ['year'],
  nineMonths: [],
  year: [],
  thematic: [],
};

/** Can reports of `kind` be gathered into the period `key`? */
export const isLongerThan = (kind: PeriodKind, key: string): boolean =>
  (longer[kind] as readonly string[]).includes(periodKindOf(key));

/** The days of a longer period by the cut-offs of Decree 09/2019/NĐ-CP, article 12: a week belongs to the month that holds its last day. */
export function longerSpan(key: string): Span {
  const kind = periodKindOf(key);
  if (kind === 'thematic') throw new RangeError(`a thematic period holds no others: ${key}`);
  return spanOf(key, decree09Cutoffs[kind]);
}

/** The keys of the longer periods in which a period counts, told by its last day. */
export function longerKeys(key: string, kind: PeriodKind): string[] {
  if (periodKindOf(key) === 'thematic') return [];
  return longer[kind].flatMap((one) => parentPeriod(key, one, decree09Cutoffs)?.key ?? []);
}
