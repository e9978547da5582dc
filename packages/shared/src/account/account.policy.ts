import { type Actor, allows } from '../access/actor.ts';
import type { Permission } from '../access/rights.ts';
import type { Role } from '../access/role.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import type { UnitKind } from '../unit/unit.model.ts';
import { type AccountAction, accountActions } from './account.model.ts';

/** Of an account, what decides what may be done with it. */
export interface AccountFacts {
  id: string;
  agencyId: string;
  unitId: string;
  disabledAt: string | null;
}

const needed: Record<AccountAction, Permission> = {
  edit: 'account.edit',
  resetPassword: 'account.edit',
  disable: 'account.edit',
  enable: 'account.edit',
  grantRole: 'role.grant',
};

/** Nobody does these to themselves: a role is another's trust, and whoever closes their own account cannot open it again. */
const notOnOneself: readonly AccountAction[] = ['resetPassword', 'disable', 'enable', 'grantRole'];

/** May the actor do this with the account now? Reasons: `needsRole`, `ownAccount`, `isDisabled`, `isEnabled`, `actingForAnother`. */
export function judgeAccount(actor: Actor, account: AccountFacts, action: AccountAction): Verdict {
  if (!allows(actor, needed[action], account)) return no('needsRole', { permission: needed[action] });
  if (actor.onBehalfOf) return no('actingForAnother');
  if (account.id === actor.accountId && notOnOneself.includes(action)) return no('ownAccount');
  if (action === 'enable' && !account.disabledAt) return no('isEnabled');
  if ((action === 'disable' || action === 'resetPassword') && account.disabledAt) return no('isDisabled');
  return yes;
}

export function judgeAccountAll(actor: Actor, account: AccountFacts): Record<AccountAction, Verdict> {
  return Object.fromEntries(
    accountActions.map((action) => [action, judgeAccount(actor, account, action)]),
  ) as Record<AccountAction, Verdict>;
}

/** Where a role can be held: a director directs the agency itself, a reader of the committee reads there. */
export function canSit(role: Role, unitKind: UnitKind): boolean {
  if (role === 'director') return unitKind === 'agency';
  if (role === 'committee_reader') return unitKind === 'committee';
  return unitKind !== 'committee' || role === 'admin';
}
