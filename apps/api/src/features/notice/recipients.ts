import type { Role } from '@thidua/shared/access/role';
import type { ToldEvent } from '@thidua/shared/notice/notice.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { findDebtor, listHolders } from './recipients.repo.ts';

/** Who is told: roles of the unit it is about, roles anywhere in the agency, or whoever owes the obligation. */
type Told = { unit: readonly Role[] } | { agency: readonly Role[] } | 'debtor';

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
  'obligation.urged': 'debtor',
  'obligation.extended': 'debtor',
  'obligation.exempted': 'debtor',
  'obligation.restored': 'debtor',
  'obligation.asked': { agency: ['office'] },
  'obligation.refused': 'debtor',
  'consolidation.presented': { unit: ['director', 'unit_leader'] },
  'consolidation.sentBack': { agency: ['office'] },
  'consolidation.approved': { agency: ['office'] },
  'consolidation.outdated': { agency: ['office'] },
};

/** Of an act, what decides whom it concerns; kept with a mail, so that it can be asked again when it is sent. */
export interface Happening {
  event: ToldEvent;
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

async function concerned(ctx: ReadCtx, { event, unitId, obligationId }: Happening): Promise<string[]> {
  const rule = told[event];
  if (rule === 'debtor') return obligationId ? debtorsOf(ctx, obligationId) : [];
  if ('agency' in rule) return holdersOf(ctx, null, rule.agency);
  return unitId ? holdersOf(ctx, unitId, rule.unit) : [];
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
