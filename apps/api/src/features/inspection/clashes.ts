import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { clashesOf, freeSlots } from '@thidua/shared/inspection/clash';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { ClashReport } from '@thidua/shared/inspection/inspection.model';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { findUnit, workCalendars } from '../unit/index.ts';
import { listBusy, nameAccounts } from './busy.repo.ts';
import { knownParams } from './known-visit.ts';

interface Wanted {
  unitId: string;
  startsAt: string;
  endsAt: string;
  accountIds: readonly string[];
  exceptId?: string | undefined;
}

const daysAhead = 45;

/** Whom a time takes up twice and, where it does, when all are free. What the planner may not know of clashes with nothing. */
export async function readClashes(ctx: ReadCtx, wanted: Wanted): Promise<ClashReport> {
  const until = instantAt(addDays(dayOf(wanted.startsAt), daysAhead), '00:00');
  const from = instantAt(dayOf(wanted.startsAt), '00:00');
  const last = until > wanted.endsAt ? until : wanted.endsAt;
  const values = [...knownParams(ctx), from, last, wanted.exceptId ?? null];
  const rows = await ctx.db.rows(listBusy, values);
  const busy = rows.map((row) => ({
    visitId: row.id,
    unitId: row.unit_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    accountIds: row.account_ids,
  }));
  const found = clashesOf(wanted, busy);
  if (found.length === 0) return { clashes: [], freeSlots: [] };
  const names = new Map(rows.map((row) => [row.unit_id, row.unit_name]));
  const people = found.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  for (const { id, name } of await namesOfAccounts(ctx, people)) names.set(id, name);
  const calendar = (await workCalendars(ctx))(dayOf(wanted.startsAt));
  return {
    clashes: found.map(({ unitId, ...clash }) => ({
      ...clash,
      name: names.get(clash.id) ?? '',
      unitName: names.get(unitId) ?? '',
    })),
    freeSlots: freeSlots(wanted, busy, { calendar, now: ctx.now }),
  };
}

export const namesOfAccounts = (ctx: ReadCtx, ids: readonly string[]) =>
  ctx.db.rows(nameAccounts, [ctx.actor.agencyId, ids]);

/** A clash is told and not forbidden: whoever plans may want it all the same. */
export async function refuseClash(ctx: Ctx, wanted: Wanted, despiteClash: boolean): Promise<void> {
  if (despiteClash) return;
  const report = await readClashes(ctx, wanted);
  if (report.clashes.length > 0) throw inspectionProblem.clashes(report);
}

export async function showClashes(
  ctx: ReadCtx,
  { query }: Parsed<typeof inspectionApi.clashes>,
): Promise<Answer<typeof inspectionApi.clashes>> {
  const { agencyId } = ctx.actor;
  const unit = await ctx.db.maybe(findUnit, [agencyId, query.unitId]);
  if (!unit || !allows(ctx.actor, 'inspection.plan', { agencyId, unitId: unit.id }))
    throw doorProblem.notFound();
  return readClashes(ctx, { ...query, accountIds: query.accountIds ?? [] });
}
