import type { IndicatorKind } from '@thidua/shared/form/indicator.model';
import { type FigureField, figuresOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { canonicalValue } from '@thidua/shared/report/canonical';
import { figureFromShorter, type ShorterReport, shorterMeasure } from '@thidua/shared/report/from-shorter';
import type { Contents, FigureSource } from '@thidua/shared/report/report.model';
import type { Figure } from '@thidua/shared/report/report.value';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { Measured } from '../../platform/registry.ts';
import { countOfFigure, type ReportOfUnit, readShorter, sayFigure, shorterRecords } from './read-shorter.ts';
import { counted, figureValue, recordsOf } from './suggest.ts';

/**
 * For each figure the system knows too: what it came to on the day of signing, from which records, and whether the unit kept it.
 */
export async function sourcesOf(
  ctx: ReadCtx,
  row: ReportOfUnit,
  body: TemplateBody,
  { figures }: Contents,
): Promise<Record<string, FigureSource>> {
  const interval = { from: row.first_day, to: row.last_day };
  // Asked together, so that they travel in one flight.
  const [shorter, ...found] = await Promise.all([
    readShorter(ctx, row),
    ...figuresOf(body).map(async ({ code, prefill, indicator }) => {
      const figure = figures[code];
      if (!prefill || figure === undefined) return [];
      const measured = await counted(ctx, prefill, row.unit_id, interval);
      return measured ? [[code, sourceOf(prefill, indicator.kind, figure, measured)] as const] : [];
    }),
  ]);
  const added = figuresOf(body).flatMap((field) => {
    const figure = figures[field.code];
    const source = figure === undefined ? undefined : shorterSource(field, figure, shorter);
    return source ? [[field.code, source] as const] : [];
  });
  return { ...Object.fromEntries(added), ...Object.fromEntries(found.flat()) };
}

function shorterSource(
  field: FigureField,
  figure: Figure,
  shorter: readonly ShorterReport[],
): FigureSource | undefined {
  const made = figureFromShorter(field, shorter);
  return (
    made && {
      measure: shorterMeasure,
      ...countOfFigure(made.value),
      kept: canonicalValue(made.value) === canonicalValue(figure),
      records: shorterRecords(made, sayFigure(field)),
    }
  );
}

function sourceOf(measure: string, kind: IndicatorKind, figure: Figure, measured: Measured): FigureSource {
  return {
    measure,
    value: measured.value,
    ...(measured.of === undefined ? {} : { of: measured.of }),
    kept: canonicalValue(figureValue(kind, measured)) === canonicalValue(figure),
    records: recordsOf(measured),
  };
}
