import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import { compareInstants } from '@thidua/shared/kernel/instant';
import type { Ctx } from '../../platform/http/ctx.ts';
import { cancelAllOwed, reschedule } from '../obligation/index.ts';
import { refuseClash } from './clashes.ts';
import { changeTeam } from './departure.repo.ts';
import { clearMembers, leaveTeam, listMembers, putMembers } from './member.repo.ts';
import { oweVisit } from './plan-visit.ts';
import { actOn, takeVisit, writeVisitEntry } from './take-visit.ts';
import { checkTeam } from './team.ts';
import { moveTimes, moveToCancelled, touchVisit } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';

type Api = typeof inspectionApi;

const teamIds = (row: VisitRow) =>
  row.team.filter(({ hasLeft }) => !hasLeft).map(({ accountId }) => accountId);

/** To another time; what it was stays in its history, and SEQUENCE counts on. */
export async function moveVisit(ctx: Ctx, { params, body }: Parsed<Api['move']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'move', body.rev);
  const isSame =
    compareInstants(body.startsAt, row.starts_at) === 0 && compareInstants(body.endsAt, row.ends_at) === 0;
  if (isSame) throw inspectionProblem.notMoved();
  if (body.endsAt <= ctx.now) throw inspectionProblem.inPast({ now: ctx.now });
  const { startsAt, endsAt } = body;
  const wanted = { unitId: row.unit_id, startsAt, endsAt, accountIds: teamIds(row), exceptId: row.id };
  await refuseClash(ctx, wanted, body.despiteClash);
  await ctx.db.run(moveTimes, [ctx.actor.agencyId, row.id, startsAt, endsAt]);
  await reschedule(ctx, { subjectId: row.id, kind: 'inspection.visit' }, endsAt);
  const changes = { startsAt: [row.starts_at, startsAt], endsAt: [row.ends_at, endsAt] };
  await writeVisitEntry(ctx, row.id, { kind: 'moved', changes, reason: body.reason });
  ctx.record({
    event: 'inspection.moved',
    ...actOn(row),
    changes: { ...changes, newDueAt: startsAt },
    reason: body.reason,
  });
  return row.id;
}

/** The team anew. Who has recorded something stays in it; who leaves after the start may still send what lies on their device. */
export async function appointTeam(ctx: Ctx, { params, body }: Parsed<Api['appoint']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'appoint', body.rev);
  const { agencyId } = ctx.actor;
  const { members, leader } = await checkTeam(ctx, row.unit_id, body.team);
  const ids = members.map((one) => one.account_id);
  const present = await ctx.db.rows(listMembers, [agencyId, row.id]);
  const leaving = present.filter((one) => !one.left_at && !ids.includes(one.account_id));
  const recorded = leaving.filter((one) => one.answers > 0);
  if (recorded.length > 0) throw inspectionProblem.hasRecorded({ names: recorded.map(({ name }) => name) });
  const { starts_at: startsAt, ends_at: endsAt, unit_id: unitId } = row;
  const isOver = row.state === 'recorded';
  const wanted = { unitId, startsAt, endsAt, accountIds: ids, exceptId: row.id };
  await refuseClash(ctx, wanted, body.despiteClash || isOver);
  if (row.state === 'planned') await ctx.db.run(clearMembers, [agencyId, row.id]);
  else await ctx.db.run(leaveTeam, [agencyId, row.id, ids, ctx.now]);
  // The leader last: there is one at any moment.
  const inOrder = [...members].sort((a, b) => Number(a.part === 'leader') - Number(b.part === 'leader'));
  await ctx.db.run(putMembers, [agencyId, row.id, JSON.stringify(inOrder)]);
  const gone = leaving.map((one) => one.account_id);
  const isSame = gone.length === 0 && ids.every((id) => teamIds(row).includes(id));
  if (!isSame && !isOver) await ctx.db.run(changeTeam, [agencyId, row.id, gone, ids]);
  if (leader.id !== row.leader?.id && !isOver) {
    await cancelAllOwed(ctx, 'inspection.visit', [row.id]);
    await oweVisit(ctx, { ...row, endsAt, campaignId: row.campaign_id, leader });
  }
  await ctx.db.run(touchVisit, [agencyId, row.id]);
  await writeVisitEntry(ctx, row.id, { kind: 'appointed' });
  ctx.record({ event: 'inspection.appointed', ...actOn(row), changes: { dueAt: startsAt } });
  return row.id;
}

export async function cancelVisit(ctx: Ctx, { params, body }: Parsed<Api['cancel']>): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'cancel', body.rev);
  await ctx.db.run(moveToCancelled, [ctx.actor.agencyId, row.id]);
  const kind = row.kind === 'self' ? 'inspection.self' : 'inspection.visit';
  await cancelAllOwed(ctx, kind, [row.id]);
  await writeVisitEntry(ctx, row.id, { kind: 'cancelled', reason: body.reason });
  ctx.record({ event: 'inspection.cancelled', ...actOn(row), reason: body.reason });
  return row.id;
}
