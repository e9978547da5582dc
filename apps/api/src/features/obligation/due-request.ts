import { type Actor, allows, scopeOf } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { addDays } from '@thidua/shared/kernel/day';
import { compareInstants, instantAt } from '@thidua/shared/kernel/instant';
import type { dueRequestApi } from '@thidua/shared/obligation/due-request.api';
import type { DueRequest, DueRequestAction } from '@thidua/shared/obligation/due-request.model';
import { judgeDueRequest, judgeDueRequestAll } from '@thidua/shared/obligation/due-request.policy';
import { dueRequestProblem } from '@thidua/shared/obligation/due-request.problems';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { exempt, extend } from './change-obligations.ts';
import {
  answerDueRequest,
  type DueRequestRow,
  findDueRequest,
  insertDueRequest,
  insertExemption,
  listDueRequests,
  listOwedUntil,
  lockAsked,
  lockDueRequest,
  withdrawDueRequest,
} from './due-request.repo.ts';

/** What was asked for and has been done or dropped meanwhile needs no answer any more. */
const stateOf = (row: DueRequestRow) =>
  row.state === 'asked' && row.obligation_state !== 'owed' ? ('lapsed' as const) : row.state;

const factsOf = (actor: Actor, row: DueRequestRow) => ({
  agencyId: actor.agencyId,
  unitId: row.unit_id,
  state: stateOf(row),
  askedById: row.asked_by,
});

const view = (actor: Actor, row: DueRequestRow): DueRequest => ({
  id: row.id,
  rev: row.rev,
  kind: row.kind,
  state: stateOf(row),
  unit: { id: row.unit_id, name: row.unit_name },
  obligationId: row.obligation_id,
  reportId: row.report_id,
  periodKey: row.period_key,
  dueAt: row.due_at,
  wantedDueAt: row.wanted_due_at,
  wantedUntil: row.wanted_until,
  reason: row.reason,
  askedBy: row.asked_name,
  askedAt: row.asked_at,
  answeredBy: row.answered_name,
  answeredAt: row.answered_at,
  answer: row.answer,
  actions: judgeDueRequestAll(actor, factsOf(actor, row)),
});

export async function listRequests(
  ctx: ReadCtx,
  { query }: Parsed<typeof dueRequestApi.list>,
): Promise<Answer<typeof dueRequestApi.list>> {
  const scope = scopeOf(ctx.actor, 'obligation.read');
  const units = scope.kind === 'agency' ? null : scope.kind === 'units' ? scope.unitIds : [];
  const rows = await ctx.db.rows(listDueRequests, [
    ctx.actor.agencyId,
    units,
    query.regimeId ?? null,
    query.subjectId ?? null,
  ]);
  return { items: rows.map((row) => view(ctx.actor, row)) };
}

export async function showRequest(ctx: ReadCtx, id: string): Promise<DueRequest> {
  const row = await ctx.db.maybe(findDueRequest, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  return view(ctx.actor, row);
}

export async function askForDue(
  ctx: Ctx,
  { params, body }: Parsed<typeof dueRequestApi.ask>,
): Promise<string> {
  const { agencyId, accountId } = ctx.actor;
  const row = await ctx.db.maybe(lockAsked, [agencyId, params.id]);
  const place = row && { agencyId, unitId: row.about_unit_id };
  if (!row || !place || !allows(ctx.actor, 'obligation.ask', place)) throw doorProblem.notFound();
  if (row.kind !== 'report' || row.state !== 'owed') throw dueRequestProblem.notOwed();
  if (row.waiting) throw dueRequestProblem.askedAlready();
  checkWanted(ctx, body, row.due_at);
  const id = ctx.newId();
  await ctx.db.run(insertDueRequest, [
    ...[id, agencyId, row.id, row.about_unit_id, row.regime_id, body.kind],
    ...[body.dueAt, body.until, body.reason, accountId, ctx.now],
  ]);
  ctx.record({
    event: 'obligation.asked',
    subject: { kind: 'report', id: row.subject_id },
    unitId: row.about_unit_id,
    changes: { obligationId: row.id, kind: row.kind, periodKey: row.period_key, newDueAt: body.dueAt },
    reason: body.reason,
  });
  return id;
}

type Wanted = { dueAt: string | null; until: string | null };

function checkWanted(ctx: Ctx, { dueAt, until }: Wanted, presentDue: string): void {
  const isLater = (than: string) => dueAt === null || compareInstants(dueAt, than) > 0;
  if (!isLater(presentDue) || !isLater(ctx.now)) throw dueRequestProblem.dueNotLater();
  if (until !== null && until < ctx.today) throw dueRequestProblem.untilInPast();
}

async function takeRequest(
  ctx: Ctx,
  id: string,
  rev: number,
  action: DueRequestAction,
): Promise<DueRequestRow> {
  const row = await ctx.db.maybe(lockDueRequest, [ctx.actor.agencyId, id]);
  const permission = action === 'answer' ? 'obligation.extend' : 'obligation.ask';
  const mine = row && allows(ctx.actor, permission, { agencyId: ctx.actor.agencyId, unitId: row.unit_id });
  if (!row || !mine) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  const { allowed, why = '' } = judgeDueRequest(ctx.actor, action, factsOf(ctx.actor, row));
  if (!allowed) throw dueRequestProblem.wrongState({ why });
  return row;
}

export async function answerRequest(
  ctx: Ctx,
  { params, body }: Parsed<typeof dueRequestApi.answer>,
): Promise<string> {
  const row = await takeRequest(ctx, params.id, body.rev, 'answer');
  const { agencyId, accountId } = ctx.actor;
  const state = body.isGranted ? 'granted' : 'refused';
  await ctx.db.run(answerDueRequest, [agencyId, row.id, state, accountId, ctx.now, body.answer]);
  if (!body.isGranted) {
    ctx.record({
      event: 'obligation.refused',
      subject: { kind: 'report', id: row.report_id },
      unitId: row.unit_id,
      changes: { obligationId: row.obligation_id, kind: 'report', periodKey: row.period_key },
      reason: body.answer || null,
    });
    return row.id;
  }
  const reason = body.answer.length >= 3 ? body.answer : row.reason;
  if (row.kind === 'extension') await grantExtension(ctx, row, body.dueAt ?? row.wanted_due_at, reason);
  else await grantExemption(ctx, row, body.until, reason);
  return row.id;
}

async function grantExtension(ctx: Ctx, row: DueRequestRow, dueAt: string | null, reason: string) {
  if (dueAt === null) throw dueRequestProblem.dueNotLater();
  checkWanted(ctx, { dueAt, until: null }, row.due_at);
  await extend(ctx, given({ ids: [row.obligation_id], dueAt, reason }));
}

/** This once; or, up to a day, all that is open and all that will open until then. */
async function grantExemption(ctx: Ctx, row: DueRequestRow, until: string | null, reason: string) {
  if (until === null || row.regime_id === null) {
    await exempt(ctx, given({ ids: [row.obligation_id], reason }));
    return;
  }
  checkWanted(ctx, { dueAt: null, until }, row.due_at);
  const { agencyId, accountId } = ctx.actor;
  const whose = [row.regime_id, row.unit_id];
  await ctx.db.run(insertExemption, [ctx.newId(), agencyId, ...whose, until, reason, accountId, ctx.now]);
  const after = instantAt(addDays(until, 1), '00:00');
  const owed = await ctx.db.rows(listOwedUntil, [agencyId, ...whose, after]);
  const ids = [...new Set([row.obligation_id, ...owed.map(({ id }) => id)])];
  await exempt(ctx, given({ ids, reason }));
}

const given = <Body>(body: Body) => ({ body, params: undefined, query: undefined });

export async function withdrawRequestOfUnit(
  ctx: Ctx,
  { params, body }: Parsed<typeof dueRequestApi.withdraw>,
): Promise<string> {
  const row = await takeRequest(ctx, params.id, body.rev, 'withdraw');
  await ctx.db.run(withdrawDueRequest, [ctx.actor.agencyId, row.id]);
  return row.id;
}
