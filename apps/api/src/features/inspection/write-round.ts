import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { Problem } from '@thidua/shared/contract/problem';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import type { roundApi } from '@thidua/shared/inspection/round.api';
import { judgeRound } from '@thidua/shared/inspection/round.policy';
import type { RoundAction } from '@thidua/shared/inspection/round.workflow';
import { fold } from '@thidua/shared/kernel/text';
import type { Ctx } from '../../platform/http/ctx.ts';
import { answerableUnits, findCampaign } from '../campaign/index.ts';
import { cancelAllOwed } from '../obligation/index.ts';
import { knownEdition } from './plan-visit.ts';
import {
  insertRound,
  listUnfinished,
  lockRound,
  moveRound,
  type RoundRow,
  writeRound,
} from './round.repo.ts';
import { openSelfInspections } from './self-inspection.ts';
import { actOn, writeVisitEntry } from './take-visit.ts';
import { moveToCancelled } from './visit.repo.ts';

type Api = typeof roundApi;
type Fields = Parsed<Api['add']>['body'];

/** Rounds are the agency's own affair: units learn of what concerns them from their visits. */
const roundAct = (id: string) => ({ subject: { kind: 'round', id }, audience: 'office' as const });

async function checkFields(ctx: Ctx, body: Fields): Promise<void> {
  const { agencyId } = ctx.actor;
  await knownEdition(ctx, body.editionId);
  if (body.campaignId && !(await ctx.db.maybe(findCampaign, [agencyId, body.campaignId])))
    throw doorProblem.notFound();
  const known = new Set((await answerableUnits(ctx)).map((unit) => unit.id));
  const unknown = body.unitIds.find((id) => !known.has(id));
  if (unknown) throw inspectionProblem.unknownUnit({ unitId: unknown });
}

const columnsOf = (body: Fields) => [
  body.campaignId,
  body.name,
  body.purpose,
  body.startsOn,
  body.endsOn,
  body.editionId,
  [...new Set(body.unitIds)],
  body.selfDueOn,
  JSON.stringify(body.team ?? []),
];

export async function addRound(ctx: Ctx, { body }: Parsed<Api['add']>): Promise<string> {
  const { agencyId, accountId } = ctx.actor;
  await checkFields(ctx, body);
  const id = ctx.newId();
  await ctx.db.run(insertRound, [id, agencyId, ...columnsOf(body), accountId, ctx.now, fold(body.name)]);
  ctx.record({ event: 'round.created', ...roundAct(id), changes: { name: [null, body.name] } });
  return id;
}

async function take(ctx: Ctx, id: string, rev: number, action: RoundAction): Promise<RoundRow> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.maybe(lockRound, [agencyId, id]);
  if (!row) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  const unfinished = (await ctx.db.rows(listUnfinished, [agencyId, id])).length;
  const { allowed, why, facts } = judgeRound(ctx.actor, action, { agencyId, state: row.state, unfinished });
  if (allowed) return row;
  const kind = inspectionProblem[why as keyof typeof inspectionProblem];
  throw new Problem(kind.status, kind.code, facts);
}

export async function editRound(ctx: Ctx, { params, body }: Parsed<Api['edit']>): Promise<string> {
  const row = await take(ctx, params.id, body.rev, 'edit');
  await checkFields(ctx, body);
  if (row.state === 'running') refuseFixed(row, body);
  await ctx.db.run(writeRound, [ctx.actor.agencyId, row.id, ...columnsOf(body), fold(body.name)]);
  const added = body.unitIds.filter((id) => !row.unit_ids.includes(id));
  if (row.state === 'running') await openSelfInspections(ctx, { ...row, name: body.name, unit_ids: added });
  const changes = row.name === body.name ? {} : { name: [row.name, body.name] };
  ctx.record({ event: 'round.edited', ...roundAct(row.id), changes });
  return row.id;
}

/** What units owe already is not changed under their hands; units may be added. */
function refuseFixed(row: RoundRow, body: Fields): void {
  const isKept = row.unit_ids.every((id) => body.unitIds.includes(id));
  const isSame = row.edition_id === body.editionId && row.self_due_on === body.selfDueOn;
  if (!isKept || !isSame) throw inspectionProblem.roundFixed();
}

/** It runs: visits can be planned, and every unit owes its self-inspection. */
export async function startRound(ctx: Ctx, { params, body }: Parsed<Api['start']>): Promise<string> {
  const row = await take(ctx, params.id, body.rev, 'start');
  await ctx.db.run(moveRound, [ctx.actor.agencyId, row.id, 'running']);
  await openSelfInspections(ctx, row);
  ctx.record({ event: 'round.started', ...roundAct(row.id), changes: { name: row.name } });
  return row.id;
}

export async function closeRound(ctx: Ctx, { params, body }: Parsed<Api['close']>): Promise<string> {
  const row = await take(ctx, params.id, body.rev, 'close');
  await ctx.db.run(moveRound, [ctx.actor.agencyId, row.id, 'closed']);
  ctx.record({ event: 'round.closed', ...roundAct(row.id), changes: { name: row.name } });
  return row.id;
}

/** With the round falls whatever of it has not begun; what is under way is brought to its end. */
export async function cancelRound(ctx: Ctx, { params, body }: Parsed<Api['cancel']>): Promise<string> {
  const row = await take(ctx, params.id, body.rev, 'cancel');
  const { agencyId } = ctx.actor;
  await ctx.db.run(moveRound, [agencyId, row.id, 'cancelled']);
  const planned = (await ctx.db.rows(listUnfinished, [agencyId, row.id])).filter(
    ({ state }) => state === 'planned',
  );
  for (const visit of planned) {
    await ctx.db.run(moveToCancelled, [agencyId, visit.id]);
    await writeVisitEntry(ctx, visit.id, { kind: 'cancelled', reason: body.reason });
    ctx.record({ event: 'inspection.cancelled', ...actOn(visit), reason: body.reason });
  }
  const ids = planned.map(({ id }) => id);
  await cancelAllOwed(ctx, 'inspection.visit', ids);
  await cancelAllOwed(ctx, 'inspection.self', ids);
  ctx.record({
    event: 'round.cancelled',
    ...roundAct(row.id),
    reason: body.reason,
    changes: { name: row.name },
  });
  return row.id;
}
