import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { formApi } from '@thidua/shared/form/form.api';
import { formProblem } from '@thidua/shared/form/form.problems';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { frozenChanges, indicatorFaults } from '@thidua/shared/form/indicator.policy';
import type { CatalogueIndicator } from '@thidua/shared/form/template-design.model';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { indicatorView } from './form.view.ts';
import {
  type CatalogueRow,
  deleteIndicator,
  findIndicator,
  insertIndicator,
  lockIndicator,
  updateIndicator,
} from './indicator.repo.ts';

export const catalogueView = (row: CatalogueRow): CatalogueIndicator => ({
  ...indicatorView(row),
  id: row.id,
  rev: row.rev,
  isUsed: row.is_used,
  templates: row.templates,
});

export async function showIndicator(ctx: ReadCtx, id: string): Promise<CatalogueIndicator> {
  const row = await ctx.db.maybe(findIndicator, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  return catalogueView(row);
}

export async function addIndicator(ctx: Ctx, { body }: Parsed<typeof formApi.addIndicator>): Promise<string> {
  refuseUnfit(body);
  const id = ctx.newId();
  const added = await ctx.db.maybe(insertIndicator, [id, ctx.actor.agencyId, body.code, ...values(body)]);
  if (!added) throw formProblem.codeTaken({ code: body.code });
  ctx.record({
    event: 'form.indicatorAdded',
    subject: { kind: 'form', id },
    audience: 'office',
    changes: { code: body.code, name: [null, body.name] },
  });
  return id;
}

export async function changeIndicator(
  ctx: Ctx,
  { params, body: { rev, ...change } }: Parsed<typeof formApi.changeIndicator>,
): Promise<string> {
  const row = await loadIndicator(ctx, params.id, rev);
  const before = indicatorView(row);
  const after = { ...change, code: row.code };
  refuseUnfit(after);
  const frozen = row.is_used ? frozenChanges(before, after) : [];
  if (frozen.length > 0) throw formProblem.indicatorUsed({ properties: frozen });
  await ctx.db.run(updateIndicator, [ctx.actor.agencyId, row.id, ...values(after)]);
  ctx.record({
    event: 'form.indicatorChanged',
    subject: { kind: 'form', id: row.id },
    audience: 'office',
    changes: { code: row.code, before, after },
  });
  return row.id;
}

export async function dropIndicator(
  ctx: Ctx,
  { params, body }: Parsed<typeof formApi.dropIndicator>,
): Promise<string> {
  const row = await loadIndicator(ctx, params.id, body.rev);
  if (row.templates.length > 0) throw formProblem.indicatorPlaced({ templates: row.templates });
  await ctx.db.run(deleteIndicator, [ctx.actor.agencyId, row.id]);
  ctx.record({
    event: 'form.indicatorDropped',
    subject: { kind: 'form', id: row.id },
    audience: 'office',
    changes: { code: row.code, name: [row.name, null] },
  });
  return row.id;
}

async function loadIndicator(ctx: Ctx, id: string, rev: number): Promise<CatalogueRow> {
  const row = await ctx.db.maybe(lockIndicator, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  return row;
}

function refuseUnfit(indicator: Indicator): void {
  const properties = indicatorFaults(indicator);
  if (properties.length > 0) throw formProblem.indicatorUnfit({ properties });
}

const values = (indicator: Omit<Indicator, 'code'>): unknown[] => [
  indicator.name,
  indicator.measuredIn,
  indicator.kind,
  indicator.scale,
  indicator.acrossUnits,
  indicator.acrossTime,
  indicator.shownPer,
  indicator.guidance,
  JSON.stringify(indicator.choices),
  indicator.kind === 'table' ? JSON.stringify(indicator.columns ?? []) : null,
];
