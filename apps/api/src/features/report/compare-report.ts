import { scopeOf } from '@thidua/shared/access/actor';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import { similarityPercent } from '@thidua/shared/kernel/similarity';
import { averageOf } from '@thidua/shared/report/average';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { Contents } from '@thidua/shared/report/report.model';
import type { Narrative } from '@thidua/shared/report/report.value';
import type { Comparison } from '@thidua/shared/report/report-list.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { listLikeUnits } from './compare.repo.ts';
import { compiledTemplate } from './compiled-template.ts';
import { withPeriod } from './known-period.ts';
import { lastYearOf } from './read-context.ts';
import { visible } from './read-report.ts';
import type { HeadRow } from './report.row.ts';
import { versionIn } from './report.view.ts';
import { readReport } from './report-read.repo.ts';

/** A submitted report beside what it may be measured by. */
export async function compareReport(
  ctx: ReadCtx,
  { params }: Parsed<typeof reportApi.compare>,
): Promise<Comparison> {
  const found = visible(ctx, await ctx.db.maybe(readReport, [ctx.actor.agencyId, params.id]));
  const row = await withPeriod(ctx, found);
  const { body } = await compiledTemplate(ctx, row.template_edition_id);
  const version = versionIn(row);
  const lastYear = await lastYearOf(ctx, row);
  const like = await likeUnits(ctx, row);
  const reasons = version?.v_reasons ?? {};
  return {
    previous: row.previous && { periodKey: row.previous.periodKey, version: row.previous.version },
    lastYear: lastYear && { periodKey: lastYear.periodKey, version: lastYear.version },
    likeUnits: like.length,
    figures: figuresOf(body).map(({ code }) => ({
      code,
      value: version?.v_figures[code] ?? null,
      previous: row.previous?.figures[code] ?? null,
      lastYear: lastYear?.figures[code] ?? null,
      average: averageOf(like.map((figures) => figures[code])),
      reason: reasons[code] ?? null,
    })),
    texts: narrativesOf(body).map(({ code }) => {
      const text = version?.v_texts[code] ?? null;
      const previous = row.previous?.texts[code] ?? null;
      return {
        code,
        text,
        previous,
        lastYear: lastYear?.texts[code] ?? null,
        alike: alike(text, previous),
        reason: reasons[code] ?? null,
      };
    }),
  };
}

/** A unit never learns of another's figures, not even by an average of two: only who reads the whole agency is given it. */
async function likeUnits(ctx: ReadCtx, row: HeadRow): Promise<Contents['figures'][]> {
  if (scopeOf(ctx.actor, 'report.read').kind !== 'agency') return [];
  const { agencyId } = ctx.actor;
  const values = [agencyId, row.regime_id, row.period_key, row.unit_kind, row.unit_id];
  return (await ctx.db.rows(listLikeUnits, values)).map(({ figures }) => figures);
}

export function alike(
  text: Narrative | null | undefined,
  previous: Narrative | null | undefined,
): number | null {
  return typeof text === 'string' && typeof previous === 'string' ? similarityPercent(text, previous) : null;
}
