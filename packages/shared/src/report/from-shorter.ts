import type { IndicatorKind } from '../form/indicator.model.ts';
import type { FigureField, NarrativePart } from '../form/template.model.ts';
import { daysBetween } from '../kernel/day.ts';
import type { Span } from '../kernel/period.ts';
import { type PeriodKind, periodKinds } from '../kernel/period-key.ts';
import { addPeriods } from './add-periods.ts';
import type { Contents } from './report.model.ts';
import type { Figure } from './report.value.ts';

/** A report of the same unit for a shorter period that ends within a longer one; `contents` as far as something counts. */
export interface ShorterReport extends Span {
  id: string;
  regimeId: string;
  key: string;
  kind: PeriodKind;
  contents: Contents | null;
}

export interface FromShorter<V> {
  value: V;
  /** The reports it was made of, oldest first; how many there should have been. */
  from: readonly ShorterReport[];
  of: number;
}

/** The name under which such a value stands among what the system counts. */
export const shorterMeasure = 'report.shorter';

const parts: readonly PeriodKind[] = ['week', 'month', 'quarter', 'half'];

/** Kinds of periods of which a longer one is made. */
export function shorterKinds(kind: PeriodKind): PeriodKind[] {
  if (kind === 'thematic') return [];
  const shorter = parts.filter((one) => periodKinds.indexOf(one) < periodKinds.indexOf(kind));
  return kind === 'nineMonths' ? shorter.filter((one) => one !== 'half') : shorter;
}

/** Papers and rows are of their own period, they do not add up. */
const joinable: ReadonlySet<IndicatorKind> = new Set([
  ...(['integer', 'decimal', 'money', 'ratio', 'yes_no', 'choice', 'date'] as const),
]);

/** A figure as the unit's own shorter reports make it, by the indicator's rule across time; undefined where none of them has it. */
export function figureFromShorter(
  { code, indicator }: Pick<FigureField, 'code' | 'indicator'>,
  reports: readonly ShorterReport[],
): FromShorter<Figure> | undefined {
  if (indicator.acrossTime === 'none' || !joinable.has(indicator.kind)) return undefined;
  const figureOf = ({ contents }: ShorterReport) => contents?.figures[code];
  const chosen = fullest(reports, (one) => figureOf(one) !== undefined);
  if (!chosen) return undefined;
  const value = addPeriods(
    indicator,
    chosen.from.map(figureOf).filter((figure) => figure !== undefined),
  );
  return value === undefined ? undefined : { ...chosen, value };
}

/** The texts of a part in order of time, each under the name of its period. */
export function textFromShorter(
  { code }: Pick<NarrativePart, 'code'>,
  reports: readonly ShorterReport[],
  nameOf: (report: ShorterReport) => string,
): FromShorter<string> | undefined {
  const textOf = ({ contents }: ShorterReport) => {
    const text = contents?.texts[code];
    return typeof text === 'string' ? text : undefined;
  };
  const chosen = fullest(reports, (one) => textOf(one) !== undefined);
  return (
    chosen && { ...chosen, value: chosen.from.map((one) => `${nameOf(one)}: ${textOf(one)}`).join('\n') }
  );
}

/** Of several regimes the one whose reports cover most days; of two alike the one with the longer periods. */
function fullest(
  reports: readonly ShorterReport[],
  has: (report: ShorterReport) => boolean,
): Omit<FromShorter<never>, 'value'> | undefined {
  const regimes = [...Map.groupBy(reports, ({ regimeId }) => regimeId).values()].map((all) => {
    const from = all.filter(has);
    const days = from.reduce((sum, { firstDay, lastDay }) => sum + daysBetween(firstDay, lastDay) + 1, 0);
    return { from, of: all.length, days };
  });
  const best = regimes
    .filter(({ from }) => from.length > 0)
    .toSorted((one, two) => two.days - one.days || one.from.length - two.from.length)[0];
  return best && { from: best.from, of: best.of };
}
