import type { FigureField } from '@thidua/shared/form/template.model';
import { canonicalValue } from '@thidua/shared/report/canonical';
import type { FieldValues } from '@thidua/shared/report/check-figures';
import type { Contents } from '@thidua/shared/report/report.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { Suggestion } from '@thidua/shared/report/report-context.model';

export type Filling = readonly { code: string; value: FieldValue }[];

const counted = new Set(['integer', 'decimal', 'money']);

/** The figures nobody has filled, as zero: "nothing happened" is an answer, and the commonest one. */
export function zerosFor(figures: readonly FigureField[], values: FieldValues): Filling {
  return figures
    .filter(
      ({ code, min, indicator }) => isEmpty(values[code]) && counted.has(indicator.kind) && (min ?? 0) <= 0,
    )
    .map(({ code }) => ({ code, value: 0 }));
}

/** The standing figures (people, models, what carries on) nobody has filled, as they stood in the previous period. */
export function carriedFor(
  figures: readonly FigureField[],
  values: FieldValues,
  previous: Contents | null,
): Filling {
  return figures
    .filter(({ code, indicator }) => isEmpty(values[code]) && indicator.acrossTime === 'last')
    .flatMap(({ code }) => {
      const value = previous?.figures[code];
      return value === undefined ? [] : [{ code, value }];
    });
}

/** What the system knows otherwise than it stands. */
export function knownFor(
  figures: readonly FigureField[],
  values: FieldValues,
  suggestions: ReadonlyMap<string, Pick<Suggestion, 'value'>>,
): Filling {
  return figures.flatMap(({ code }) => {
    const known = suggestions.get(code);
    const isOther = known && canonicalValue(known.value) !== canonicalValue(values[code] ?? null);
    return isOther ? [{ code, value: known.value }] : [];
  });
}

const isEmpty = (value: FieldValue | undefined): boolean => value === undefined || value === null;
