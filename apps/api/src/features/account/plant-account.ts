import type { Role } from '@thidua/shared/access/role';
import type { Locale } from '@thidua/shared/account/account.model';
import { sortKey } from '@thidua/shared/account/sort-key';
import { fold } from '@thidua/shared/kernel/text';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertAccount, insertGrant } from './account.repo.ts';

export interface NewAccount {
  id?: string;
  agencyId: string;
  unitId: string;
  username: string;
  name: string;
  post?: string;
  email?: string | null;
  phone?: string | null;
  /** Ready-made (`hashPassword`); without one nobody can sign in. */
  passwordHash?: string | null;
  mustChangePassword?: boolean;
  locale?: Locale;
}

/** What a search for people looks through. */
export const foldedPerson = (one: { name: string; post: string; username: string }): string =>
  fold(`${one.name} ${one.post} ${one.username}`);

/** Puts a person into the register; undefined where the user name is taken already. */
export async function plantAccount(
  ctx: Pick<Ctx, 'db' | 'newId' | 'now'>,
  account: NewAccount,
): Promise<string | undefined> {
  const id = account.id ?? ctx.newId();
  const { agencyId, unitId, username, name, post = '' } = account;
  const made = await ctx.db.maybe(insertAccount, [
    id,
    agencyId,
    unitId,
    username,
    name,
    post,
    foldedPerson({ name, post, username }),
    sortKey(name),
    account.email ?? null,
    account.phone ?? null,
    account.passwordHash ?? null,
    account.mustChangePassword ?? false,
    ctx.now,
    JSON.stringify(account.locale ? { locale: account.locale } : {}),
  ]);
  return made?.id;
}

export interface NewGrant {
  agencyId: string;
  accountId: string;
  unitId: string;
  role: Role;
  startsOn: string;
  endsOn?: string | null;
}

/** Writes down a role; whether it may be given is judged by who calls. Answers the grant's id. */
export async function issueGrant(ctx: Pick<Ctx, 'db' | 'newId'>, grant: NewGrant): Promise<string> {
  const id = ctx.newId();
  const { agencyId, accountId, unitId, role, startsOn, endsOn = null } = grant;
  await ctx.db.run(insertGrant, [id, agencyId, accountId, unitId, role, startsOn, endsOn]);
  return id;
}
