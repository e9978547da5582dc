import type { Role } from '@thidua/shared/access/role';
import type { NoticeEvent } from '@thidua/shared/notice/notice.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { JournalEvent } from '../../platform/journal/reaction.ts';
import { findDebtor, listHolders } from './recipients.repo.ts';

/** Who is told: roles of the unit it is about, roles anywhere in the agency, or whoever owes the obligation. */
type Told = { unit: readonly Role[] } | { agency: readonly Role[] } | 'debtor';

const told: Record<NoticeEvent, Told> = {
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
};

/** Accounts to be told, by the roles as they are held today; the one who acted knows already. */
export async function recipientsOf(ctx: Ctx, event: JournalEvent): Promise<string[]> {
  const rule = told[event.event as NoticeEvent];
  if (rule === 'debtor') return debtorsOf(ctx, event);
  if ('agency' in rule) return holders(ctx, event, null, rule.agency);
  return event.unitId ? holders(ctx, event, event.unitId, rule.unit) : [];
}

async function debtorsOf(ctx: Ctx, event: JournalEvent): Promise<string[]> {
  const id = event.changes?.obligationId;
  const debtor = typeof id === 'string' ? await ctx.db.maybe(findDebtor, [event.agencyId, id]) : undefined;
  if (!debtor) return [];
  if (debtor.account_id) return debtor.account_id === event.accountId ? [] : [debtor.account_id];
  // Who leads the unit learns with the one who owes it.
  const roles = debtor.role === 'reporter' ? ['reporter', 'unit_leader'] : [debtor.role];
  return holders(ctx, event, debtor.unit_id, roles as Role[]);
}

async function holders(ctx: Ctx, event: JournalEvent, unitId: string | null, roles: readonly Role[]) {
  const rows = await ctx.db.rows(listHolders, [event.agencyId, unitId, roles, ctx.today]);
  return rows.map((row) => row.account_id).filter((id) => id !== event.accountId);
}
