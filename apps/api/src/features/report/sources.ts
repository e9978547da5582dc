import type { IndicatorKind } from '@thidua/shared/form/indicator.model';
import { figuresOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { canonicalValue } from '@thidua/shared/report/canonical';
import type { Contents, FigureSource } from '@thidua/shared/report/report.model';
import type { Figure } from '@thidua/shared/report/report.value';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { Measured } from '../../platform/registry.ts';
import { counted, figureValue, recordsOf } from './suggest.ts';

/** For each figure the system counts too: what it counted on the day of signing, from which records, and whether the unit kept it. */
export async function sourcesOf(
  ctx: ReadCtx,
  row: { unit_id: string; first_day: string; last_day: string },
  body: TemplateBody,
  { figures }: Contents,
): Promise<Record<string, FigureSource>> {
  const interval = { from: row.first_day, to: row.last_day };
  // Asked together, so that they travel in one flight.
  const found = await Promise.all(
    figuresOf(body).map(async ({ code, prefill, indicator }) => {
      const figure = figures[code];
      if (!prefill || figure === undefined) return [];
      const measured = await counted(ctx, prefill, row.unit_id, interval);
      return measured ? [[code, sourceOf(prefill, indicator.kind, figure, measured)] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
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
