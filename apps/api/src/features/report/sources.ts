import { figuresOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { canonicalValue } from '@thidua/shared/report/canonical';
import type { Contents, FigureSource } from '@thidua/shared/report/report.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { counted, figureValue, recordsOf } from './suggest.ts';

/** For each figure the system counts too: what it counted on the day of signing, from which records, and whether the unit kept it. */
export async function sourcesOf(
  ctx: ReadCtx,
  row: { unit_id: string; first_day: string; last_day: string },
  body: TemplateBody,
  { figures }: Contents,
): Promise<Record<string, FigureSource>> {
  const sources: Record<string, FigureSource> = {};
  for (const { code, prefill, indicator } of figuresOf(body)) {
    const figure = figures[code];
    if (!prefill || figure === undefined) continue;
    const found = await counted(ctx, prefill, row.unit_id, { from: row.first_day, to: row.last_day });
    if (!found) continue;
    sources[code] = {
      measure: prefill,
      value: found.value,
      ...(found.of === undefined ? {} : { of: found.of }),
      kept: canonicalValue(figureValue(indicator.kind, found)) === canonicalValue(figure),
      records: recordsOf(found),
    };
  }
  return sources;
}
