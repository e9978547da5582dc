import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { type Independence, independenceOf } from '@thidua/shared/inspection/independence';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { TeamPart } from '@thidua/shared/inspection/inspection.model';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import { fold } from '@thidua/shared/kernel/text';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { liveUnits } from '../unit/index.ts';
import { type CandidateRow, listCandidates, listNamed } from './member.repo.ts';

export type GivenTeam = readonly { accountId: string; part: TeamPart; reason: string }[];

export interface Member {
  account_id: string;
  part: TeamPart;
  independence: Independence;
  reason: string;
}

interface CheckedTeam {
  members: Member[];
  leader: CandidateRow;
}

/** Who is named, and how free each is towards the unit: its own people are refused, who owes it a corrective action needs a reason. */
export async function checkTeam(ctx: Ctx, unitId: string, team: GivenTeam): Promise<CheckedTeam> {
  const { agencyId } = ctx.actor;
  const ids = team.map(({ accountId }) => accountId);
  const people = new Map(
    (await ctx.db.rows(listNamed, [agencyId, [unitId], ctx.today, ids])).map((row) => [row.id, row]),
  );
  const unknown = ids.find((id) => !people.has(id));
  if (unknown) throw inspectionProblem.unknownPerson({ accountId: unknown });
  const members = team.map(({ accountId, part, reason }) => ({
    account_id: accountId,
    part,
    independence: judge(people.get(accountId) as CandidateRow, { id: unitId, agencyId }),
    reason,
  }));
  const namesOf = (some: readonly Member[]) => some.map((one) => people.get(one.account_id)?.name ?? '');
  const unfit = members.filter(({ independence }) => independence === 'unfit');
  if (unfit.length > 0) throw inspectionProblem.unfit({ names: namesOf(unfit) });
  const silent = members.filter(
    ({ independence, reason }) => independence === 'doubtful' && reason.length < 3,
  );
  if (silent.length > 0) throw inspectionProblem.reasonNeeded({ names: namesOf(silent) });
  const leader = team.find(({ part }) => part === 'leader');
  return { members, leader: people.get(leader?.accountId ?? '') as CandidateRow };
}

const judge = (row: CandidateRow, unit: { id: string; agencyId: string }): Independence =>
  independenceOf(
    { unitIds: row.unit_ids, openFindings: row.open_unit_ids.filter((id) => id === unit.id).length },
    unit,
  );

const shown = 200;

export async function readInspectors(
  ctx: ReadCtx,
  { query }: Parsed<typeof inspectionApi.inspectors>,
): Promise<Answer<typeof inspectionApi.inspectors>> {
  const { agencyId } = ctx.actor;
  const known = new Set((await ctx.db.rows(liveUnits, [agencyId, ctx.today])).map(({ id }) => id));
  const unitIds = [...new Set(query.unitId)];
  if (!unitIds.every((id) => known.has(id))) throw doorProblem.notFound();
  const pattern = query.q ? patternOf(query.q) : null;
  const rows = await ctx.db.rows(listCandidates, [agencyId, unitIds, ctx.today, pattern, shown]);
  return {
    items: rows.map((row) => ({
      id: row.id,
      name: row.name,
      post: row.post,
      unit: row.unit_name,
      openFindings: row.open_unit_ids.length,
      ...towards(row, unitIds, agencyId),
    })),
  };
}

/** In a round one may be of one of its units and free towards the others: unfit altogether is who is so towards each. */
function towards(row: CandidateRow, unitIds: readonly string[], agencyId: string) {
  const doubts = unitIds
    .map((unitId) => ({ unitId, independence: judge(row, { id: unitId, agencyId }) }))
    .filter(({ independence }) => independence !== 'free');
  const isUnfit =
    doubts.length === unitIds.length && doubts.every(({ independence }) => independence === 'unfit');
  const independence: Independence = isUnfit ? 'unfit' : doubts.length > 0 ? 'doubtful' : 'free';
  return { independence, doubts };
}

/** A like pattern over folded text; what the pattern language would read as a sign is taken as it is typed. */
export const patternOf = (text: string): string => `%${fold(text).replace(/[\\%_]/g, '\\$&')}%`;
