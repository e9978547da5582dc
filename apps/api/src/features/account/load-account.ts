import { allows } from '@thidua/shared/access/actor';
import type { Verdict } from '@thidua/shared/access/verdict';
import type { AccountAction } from '@thidua/shared/account/account.model';
import { judgeAccount } from '@thidua/shared/account/account.policy';
import { accountProblem } from '@thidua/shared/account/account.problems';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { invalid } from '../../platform/http/parse.ts';
import { findUnit, type UnitRow } from '../unit/index.ts';
import { type AccountDb, lockAccounts } from './account.repo.ts';

/** Load and judge: the account, locked, at the revision the administrator saw. */
export async function loadAccount(
  ctx: Ctx,
  action: AccountAction,
  { id, rev }: { id: string; rev: number },
): Promise<AccountDb> {
  const { actor } = ctx;
  const rows = await ctx.db.rows(lockAccounts, [actor.agencyId, id, actor.accountId]);
  const own = rows.find((row) => row.id === actor.accountId);
  const row = rows.find((one) => one.id === id);
  const place = row && { agencyId: row.agency_id, unitId: row.unit_id };
  if (!place || !allows(actor, 'account.read', place)) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  // While this waited for the lock, another administrator may have closed the account that asks.
  if (own?.disabled_at) throw doorProblem.signInNeeded();
  refuse(judgeAccount(actor, { id, ...place, disabledAt: row.disabled_at }, action));
  return row;
}

function refuse({ allowed, why }: Verdict): void {
  if (allowed) return;
  if (why === 'ownAccount') throw accountProblem.ownAccount();
  if (why === 'isDisabled') throw accountProblem.isDisabled();
  if (why === 'isEnabled') throw accountProblem.isEnabled();
  if (why === 'actingForAnother') throw accountProblem.actingForAnother();
  throw doorProblem.notPermitted({ permission: 'account.edit' });
}

/** A unit named in the body: of this agency and not ended on a day, or the field is at fault. */
export async function unitNamed(ctx: Ctx, field: string, id: string, day: string): Promise<UnitRow> {
  const unit = await ctx.db.maybe(findUnit, [ctx.actor.agencyId, id]);
  if (!unit || (unit.ends_on !== null && unit.ends_on < day))
    throw invalid([{ path: `body.${field}`, code: 'invalid_value' }]);
  return unit;
}
