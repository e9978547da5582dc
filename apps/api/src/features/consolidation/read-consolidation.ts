import { allows } from '@thidua/shared/access/actor';
import type { Total } from '@thidua/shared/consolidation/add-up';
import { consolidate } from '@thidua/shared/consolidation/consolidate';
import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { longerSpan } from '@thidua/shared/consolidation/longer-periods';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { figuresOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { nextPeriod, previousPeriod } from '@thidua/shared/kernel/period-key';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { issuedAs } from '../document/index.ts';
import { findAt, findConsolidation, listPeople } from './consolidation.repo.ts';
import type { ConsolidationRow, SealedRow } from './consolidation.row.ts';
import { consolidationView, type People } from './consolidation.view.ts';
import { listTexts } from './consolidation-source.repo.ts';
import { findSealedTotals, listSealed } from './consolidation-version.repo.ts';
import { findNeighbours, findNode, findPeriodPlace } from './period-place.repo.ts';
import { readGathered, sourceNow, sourceRows } from './sources.ts';

/** Absent and out of reach look the same, and ask the same questions. */
export function visible(ctx: Pick<ReadCtx, 'actor'>, row: ConsolidationRow | undefined): ConsolidationRow {
  const { agencyId } = ctx.actor;
  if (!row || !allows(ctx.actor, 'consolidation.read', { agencyId, unitId: row.unit_id }))
    throw doorProblem.notFound();
  return row;
}

export async function showConsolidation(ctx: ReadCtx, id: string): Promise<Consolidation> {
  return show(ctx, visible(ctx, await ctx.db.maybe(findConsolidation, [ctx.actor.agencyId, id])));
}

/** By its place: the agency itself where no node is named. */
export async function readAt(
  ctx: ReadCtx,
  { query: { regimeId, key, unitId } }: Parsed<typeof consolidationApi.at>,
): Promise<Answer<typeof consolidationApi.at>> {
  const { agencyId } = ctx.actor;
  const node = unitId ?? agencyId;
  const found = await ctx.db.maybe(findNode, [agencyId, node]);
  if (!found || !allows(ctx.actor, 'consolidation.read', { agencyId, unitId: node }))
    throw doorProblem.notFound();
  const row = await ctx.db.maybe(findAt, [agencyId, regimeId, key, node]);
  return { consolidation: row ? await show(ctx, row) : null };
}

/** As it is, for whoever has been found to see it. */
export async function show(ctx: ReadCtx, row: ConsolidationRow): Promise<Consolidation> {
  const gathered = await readGathered(ctx, row);
  const neighbours = await neighboursOf(ctx, row);
  const previous = await totalsAt(ctx, row, neighbours.previous_key, gathered.template.body);
  const sealed = await ctx.db.rows(listSealed, [ctx.actor.agencyId, row.id]);
  const people = await peopleOf(ctx, accountsIn(row, sealed));
  return consolidationView(ctx.actor, ctx.now, row, {
    gathered,
    previous,
    neighbours,
    sealed,
    people,
    paper: sealed.length > 0 && row.is_agency ? await paperOf(ctx, row.id) : null,
  });
}

/** Under which number its paper was issued. */
async function paperOf(ctx: ReadCtx, id: string): Promise<Consolidation['paper']> {
  const issued = await issuedAs(ctx, { type: 'report', aboutId: id });
  return issued && { number: issued.text, day: issued.day };
}

async function neighboursOf(ctx: ReadCtx, row: ConsolidationRow) {
  const { agencyId } = ctx.actor;
  if (row.kind !== row.regime_kind)
    return {
      previous_key: previousPeriod(row.period_key) ?? null,
      next_key: nextPeriod(row.period_key) ?? null,
    };
  const found = await ctx.db.maybe(findNeighbours, [agencyId, row.regime_id, row.period_key]);
  return found ?? { previous_key: null, next_key: null };
}

/** What another period came to: as it was approved, or as its reports stand. */
async function totalsAt(
  ctx: ReadCtx,
  row: ConsolidationRow,
  key: string | null,
  body: TemplateBody,
): Promise<Record<string, Total>> {
  if (!key) return {};
  const { agencyId } = ctx.actor;
  const sealed = await ctx.db.maybe(findSealedTotals, [agencyId, row.regime_id, key, row.unit_id]);
  if (sealed) return sealed.totals;
  const days = await daysOf(ctx, row, key);
  if (!days) return {};
  const rows = await sourceRows(ctx, { ...row, ...days }, null);
  const figures = consolidate(figuresOf(body), rows.map(sourceNow));
  return Object.fromEntries(figures.map(({ code, value }) => [code, value]));
}

async function daysOf(ctx: ReadCtx, row: ConsolidationRow, key: string) {
  if (row.kind !== row.regime_kind) {
    const { firstDay, lastDay } = longerSpan(key);
    return { first_day: firstDay, last_day: lastDay };
  }
  const found = await ctx.db.maybe(findPeriodPlace, [ctx.actor.agencyId, row.regime_id, key]);
  return found && { first_day: found.first_day, last_day: found.last_day };
}

function accountsIn(row: ConsolidationRow, sealed: readonly SealedRow[]): string[] {
  const named = [
    row.gathered_by,
    row.presented_by,
    row.kept?.by,
    row.sent_back?.by,
    ...Object.values(row.adjustments).map(({ by }) => by),
    ...Object.values(row.draft_fields).map(({ by }) => by),
    ...row.draft_conflicts.flatMap(({ kept, lost }) => [kept.by, lost.by]),
    ...sealed.flatMap((one) => [one.presented_by, one.approved_by, one.approved_for]),
  ];
  return [...new Set(named.filter((id) => id !== null && id !== undefined))];
}

export async function peopleOf(ctx: ReadCtx, ids: readonly string[]): Promise<People> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.rows(listPeople, [ctx.actor.agencyId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the units wrote. */
export async function readTexts(
  ctx: ReadCtx,
  { params }: Parsed<typeof consolidationApi.texts>,
): Promise<Answer<typeof consolidationApi.texts>> {
  const { agencyId } = ctx.actor;
  const { id } = visible(ctx, await ctx.db.maybe(findConsolidation, [agencyId, params.id]));
  const rows = await ctx.db.rows(listTexts, [agencyId, id]);
  return {
    items: rows.map((row) => ({
      unitId: row.unit_id,
      reportId: row.report_id,
      periodKey: row.period_key,
      version: row.version,
      submittedAt: row.submitted_at,
      texts: row.texts,
      newer:
        row.newer_version !== null && row.newer_at !== null
          ? { version: row.newer_version, submittedAt: row.newer_at, texts: row.newer_texts ?? {} }
          : null,
    })),
  };
}
