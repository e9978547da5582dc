import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { veiledUntil } from '@thidua/shared/inspection/inspection.model';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import { partsOf } from '@thidua/shared/kernel/day';
import { dayOf } from '@thidua/shared/kernel/instant';
import { fold } from '@thidua/shared/kernel/text';
import { v4 } from 'uuid';
import type { Ctx } from '../../platform/http/ctx.ts';
import { owe } from '../obligation/index.ts';
import { findUnit, type UnitRow } from '../unit/index.ts';
import { findEdition } from './checklist.repo.ts';
import { refuseClash } from './clashes.ts';
import { type CandidateRow, putMembers } from './member.repo.ts';
import { findRound, type RoundRow } from './round.repo.ts';
import { actOn, writeVisitEntry } from './take-visit.ts';
import { checkTeam } from './team.ts';
import { insertVisit, nextNumber } from './visit.repo.ts';

type Body = Parsed<typeof inspectionApi.plan>['body'];

export async function planVisit(ctx: Ctx, { body }: Parsed<typeof inspectionApi.plan>): Promise<string> {
  const { agencyId } = ctx.actor;
  const unit = await ctx.db.maybe(findUnit, [agencyId, body.unitId]);
  if (!unit || !allows(ctx.actor, 'inspection.plan', { agencyId, unitId: unit.id }))
    throw doorProblem.notFound();
  if (body.endsAt <= ctx.now) throw inspectionProblem.inPast({ now: ctx.now });
  const round = body.roundId ? await runningRound(ctx, body.roundId, unit.id) : null;
  const editionId = await knownEdition(ctx, body.editionId ?? round?.edition_id);
  const team = body.team ?? round?.team ?? [];
  if (team.length === 0) throw inspectionProblem.teamNeeded();
  const { members, leader } = await checkTeam(ctx, unit.id, team);
  const accountIds = members.map((one) => one.account_id);
  await refuseClash(ctx, { ...body, accountIds }, body.despiteClash);
  const visit = await writeVisit(ctx, { body, unit, round, editionId });
  await ctx.db.run(putMembers, [agencyId, visit.id, JSON.stringify(members)]);
  await oweVisit(ctx, { ...visit, endsAt: body.endsAt, campaignId: round?.campaign_id ?? null, leader });
  await writeVisitEntry(ctx, visit.id, { kind: 'planned' });
  ctx.record({ event: 'inspection.planned', ...actOn(visit), changes: { dueAt: body.startsAt } });
  ctx.record({ event: 'inspection.appointed', ...actOn(visit), changes: { dueAt: body.startsAt } });
  return visit.id;
}

async function runningRound(ctx: Ctx, id: string, unitId: string): Promise<RoundRow> {
  const round = await ctx.db.maybe(findRound, [ctx.actor.agencyId, id]);
  if (!round) throw doorProblem.notFound();
  if (round.state !== 'running') throw inspectionProblem.roundNotRunning({ state: round.state });
  if (!round.unit_ids.includes(unitId)) throw inspectionProblem.outsideRound();
  return round;
}

export async function knownEdition(ctx: Ctx, id: string | undefined): Promise<string> {
  if (!id) throw inspectionProblem.editionNeeded();
  const found = await ctx.db.maybe(findEdition, [ctx.actor.agencyId, id]);
  if (!found) throw inspectionProblem.unknownEdition();
  return found.id;
}

interface Given {
  body: Body;
  unit: UnitRow;
  round: RoundRow | null;
  editionId: string;
}

/** An unannounced visit has a random id and no number: neither tells when it was planned, nor that it was. */
async function writeVisit(ctx: Ctx, { body, unit, round, editionId }: Given) {
  const { agencyId, accountId } = ctx.actor;
  const { isAnnounced, startsAt } = body;
  const id = isAnnounced ? ctx.newId() : v4();
  const visibleFrom = isAnnounced ? null : veiledUntil;
  const { year, number } = isAnnounced ? await numberOf(ctx, dayOf(startsAt)) : { year: null, number: null };
  const purpose = body.purpose || (round?.purpose ?? '');
  await ctx.db.run(insertVisit, [
    ...[id, agencyId, round?.id ?? null, round?.campaign_id ?? null, 'inspection', unit.id],
    ...[isAnnounced, visibleFrom, year, number, startsAt, body.endsAt],
    ...[editionId, purpose, accountId, ctx.now, foldOf(unit, round?.name)],
  ]);
  return { id, unit_id: unit.id, visible_from: visibleFrom };
}

export const foldOf = (unit: { name: string; short_name: string }, round: string | undefined): string =>
  fold(`kiểm tra ${unit.name} ${unit.short_name} ${round ?? ''}`);

/** The next number of the year. */
export async function numberOf(ctx: Ctx, day: string): Promise<{ year: number; number: number }> {
  const { year } = partsOf(day);
  const { last } = await ctx.db.one(nextNumber, [ctx.actor.agencyId, `visit ${year}`]);
  return { year, number: last };
}

interface OwedVisit {
  id: string;
  unit_id: string;
  visible_from: string | null;
  endsAt: string;
  campaignId: string | null;
  leader: Pick<CandidateRow, 'id' | 'unit_id'>;
}

/** The leader of the team owes it, and knows so from its planning on. */
export async function oweVisit(ctx: Ctx, visit: OwedVisit): Promise<void> {
  await owe(ctx, [
    {
      kind: 'inspection.visit',
      subject: { kind: 'inspection', id: visit.id },
      campaignId: visit.campaignId,
      aboutUnitId: visit.unit_id,
      debtor: { unitId: visit.leader.unit_id, accountId: visit.leader.id },
      opensAt: ctx.now,
      dueAt: visit.endsAt,
      visibleFrom: visit.visible_from,
    },
  ]);
}
