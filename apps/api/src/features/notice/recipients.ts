import type { Role } from '@thidua/shared/access/role';
import type { ToldEvent } from '@thidua/shared/notice/notice.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { findDebtor, listHolders, listTeam } from './recipients.repo.ts';

/**
 * Who is told: roles of the unit it is about, roles anywhere in the agency, whoever owes the obligation, the team of the visit, or
 * those who gather where it is made. */
type Told = {
  unit?: readonly Role[];
  agency?: readonly Role[];
  debtor?: true;
  team?: true;
  gatherers?: true;
};
const debtor = { debtor: true } as const;
const headAndReporter = { unit: ['reporter', 'unit_leader'] } as const;

const told: Record<ToldEvent, Told> = {
  'report.presented': { unit: ['unit_leader'] },
  'report.sentBack': { unit: ['reporter'] },
  'report.submitted': { agency: ['office'] },
  'report.returned': { unit: ['reporter', 'unit_leader'] },
  'report.accepted': { unit: ['reporter', 'unit_leader'] },
  'report.entered': { unit: ['reporter', 'unit_leader'] },
  'task.assigned': { unit: ['reporter', 'unit_leader'] },
  'task.finished': { agency: ['office'] },
  'task.returned': { unit: ['reporter', 'unit_leader'] },
  'task.verified': { unit: ['reporter', 'unit_leader'] },
  'obligation.urged': debtor,
  'obligation.extended': debtor,
  'obligation.exempted': debtor,
  'obligation.restored': debtor,
  'obligation.asked': { agency: ['office'] },
  'obligation.refused': debtor,
  'consolidation.presented': { unit: ['director', 'unit_leader'] },
  'consolidation.sentBack': { gatherers: true },
  'consolidation.approved': { gatherers: true },
  'consolidation.outdated': { gatherers: true },
  'inspection.planned': headAndReporter,
  'inspection.appointed': { team: true },
  'inspection.moved': { ...headAndReporter, team: true },
  'inspection.cancelled': { ...headAndReporter, team: true },
  'minutes.signed': { unit: ['unit_leader'] },
  'minutes.objected': { agency: ['office'], team: true },
  'finding.raised': debtor,
  'finding.proposed': debtor,
  'finding.verified': debtor,
  'finding.sentBack': debtor,
  'finding.reopened': debtor,
  'finding.assigned': debtor,
  'finding.extended': debtor,
};

/** Of an act, what decides whom it concerns; kept with a mail, so that it can be asked again when it is sent. */
export interface Happening {
  event: ToldEvent;
  subjectId: string;
  unitId: string | null;
  obligationId: string | null;
  /** Who did it: they know already. */
  by: string | null;
}

/** Accounts to be told, by the roles as they are held and lent today. */
export async function recipientsOf(ctx: ReadCtx, one: Happening): Promise<string[]> {
  const found = await concerned(ctx, one);
  return found.filter((id) => id !== one.by);
}

async function concerned(
  ctx: ReadCtx,
  { event, subjectId, unitId, obligationId }: Happening,
): Promise<string[]> {
  const rule = told[event];
  const found = [
    ...(rule.debtor && obligationId ? await debtorsOf(ctx, obligationId) : []),
    ...(rule.agency ? await holdersOf(ctx, null, rule.agency) : []),
    ...(rule.unit && unitId ? await holdersOf(ctx, unitId, rule.unit) : []),
    ...(rule.gatherers && unitId ? await gatherersOf(ctx, unitId) : []),
    ...(rule.team ? await teamOf(ctx, subjectId) : []),
  ];
  return [...new Set(found)];
}

/** The agency's own consolidation is the office's work, that of a department its own people's. */
const gatherersOf = (ctx: ReadCtx, unitId: string): Promise<string[]> =>
  unitId === ctx.actor.agencyId
    ? holdersOf(ctx, null, ['office'])
    : holdersOf(ctx, unitId, headAndReporter.unit);

async function teamOf(ctx: ReadCtx, visitId: string): Promise<string[]> {
  const rows = await ctx.db.rows(listTeam, [ctx.actor.agencyId, visitId]);
  return rows.map((row) => row.account_id);
}

async function debtorsOf(ctx: ReadCtx, obligationId: string): Promise<string[]> {
  const debtor = await ctx.db.maybe(findDebtor, [ctx.actor.agencyId, obligationId]);
  if (!debtor) return [];
  if (debtor.account_id) return [debtor.account_id];
  // Who leads the unit learns with the one who owes it.
  const roles = debtor.role === 'reporter' ? ['reporter', 'unit_leader'] : [debtor.role];
  return holdersOf(ctx, debtor.unit_id, roles as Role[]);
}

/** Who holds one of the roles in a unit (or, without one, anywhere in the agency), and who stands in for them today. */
export async function holdersOf(
  ctx: ReadCtx,
  unitId: string | null,
  roles: readonly Role[],
): Promise<string[]> {
  const rows = await ctx.db.rows(listHolders, [ctx.actor.agencyId, unitId, roles, ctx.today]);
  return rows.map((row) => row.account_id);
}
