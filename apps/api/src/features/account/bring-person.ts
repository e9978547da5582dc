import type { Role } from '@thidua/shared/access/role';
import { accountWords } from '@thidua/shared/account/account.words';
import type { AddedPerson, ChangedPerson } from '@thidua/shared/account/people-sheet.model';
import { sortKey } from '@thidua/shared/account/sort-key';
import { suggestUsername } from '@thidua/shared/account/suggest-username';
import type { Ctx } from '../../platform/http/ctx.ts';
import { updatePerson } from './account.repo.ts';
import type { Known, Tell, Understood } from './bring-people.ts';
import { foldedPerson, issueGrant, plantAccount } from './plant-account.ts';

/** Somebody new, without a password: nobody comes in before a slip was issued. Who is given no role is staff. */
export async function plantPerson(
  ctx: Ctx,
  person: Understood & { username: string },
  taken: Set<string>,
  tell: Tell,
): Promise<AddedPerson | undefined> {
  const { line, unit, name, post, email, phone } = person;
  const isSuggested = line.username === '';
  const roles: Role[] = person.roles.length > 0 ? person.roles : ['staff'];
  const { agencyId } = ctx.actor;
  let { username } = person;
  const row = { agencyId, unitId: unit.id, name, post, email, phone, mustChangePassword: true };
  let id = await plantAccount(ctx, { ...row, username });
  // Somebody of another agency of this installation has that name; whose it is is nobody's business here.
  while (!id && isSuggested) {
    username = suggestUsername(name, email, (tried) => taken.has(tried));
    taken.add(username);
    id = await plantAccount(ctx, { ...row, username });
  }
  if (!id) {
    tell(line, 'username', 'usernameTaken', { found: username });
    return undefined;
  }
  ctx.record({
    event: 'account.added',
    subject: { kind: 'account', id },
    unitId: unit.id,
    audience: 'office',
    changes: { username, name, unit: unit.name },
  });
  for (const role of roles) await grantHere(ctx, id, role, unit);
  return { name, post, unit: unit.name, username, isSuggested, roles };
}

const corrected = ['name', 'post', 'email', 'phone'] as const;

/** What the list says of somebody known: a cell that is empty changes nothing, a role is added and none is ended. */
export async function correctPerson(
  ctx: Ctx,
  person: Understood,
  before: Known,
  tell: Tell,
): Promise<ChangedPerson | null> {
  const { line, unit } = person;
  const isMoved = before.unit_id !== unit.id;
  const changes: ChangedPerson['changes'] = corrected.flatMap((field) => {
    const next = person[field] ?? '';
    const old = before[field] ?? '';
    return next && next !== old ? [{ field, old, new: next }] : [];
  });
  if (isMoved) changes.push({ field: 'unit', old: before.unit_name, new: unit.name });
  const holds = (role: Role) =>
    before.roles.some((held) => held.role === role && (!isMoved || held.unit_id === unit.id));
  const roles = person.roles.filter((role) => !holds(role));
  if (changes.length === 0 && roles.length === 0) return null;
  if (before.disabled_at) tell(line, 'name', 'isDisabled', { name: before.name });
  if (before.id === ctx.actor.accountId)
    for (const role of roles) tell(line, 'role', 'ownRole', { role: accountWords.roles[role] });
  await writeCorrection(ctx, person, before, changes);
  for (const role of roles) await grantHere(ctx, before.id, role, unit);
  return { name: person.name, username: before.username, changes, roles };
}

async function writeCorrection(
  ctx: Ctx,
  person: Understood,
  before: Known,
  changes: ChangedPerson['changes'],
): Promise<void> {
  const { name, unit } = person;
  const post = person.post || before.post;
  const folded = foldedPerson({ name, post, username: before.username });
  const reached = [person.email ?? before.email, person.phone ?? before.phone];
  await ctx.db.run(updatePerson, [before.id, name, post, unit.id, ...reached, folded, sortKey(name)]);
  if (changes.length === 0) return;
  const told = changes.map(({ field, old, new: next }) =>
    field === 'unit' ? ['unitId', [before.unit_id, unit.id]] : [field, [old || null, next]],
  );
  ctx.record({
    event: 'account.edited',
    subject: { kind: 'account', id: before.id },
    unitId: unit.id,
    audience: 'office',
    changes: Object.fromEntries(told),
  });
}

async function grantHere(ctx: Ctx, accountId: string, role: Role, unit: Understood['unit']): Promise<void> {
  const { agencyId } = ctx.actor;
  await issueGrant(ctx, { agencyId, accountId, unitId: unit.id, role, startsOn: ctx.today });
  ctx.record({
    event: 'role.granted',
    subject: { kind: 'account', id: accountId },
    unitId: unit.id,
    audience: 'office',
    changes: { role, unit: unit.name, startsOn: ctx.today, endsOn: null },
  });
}
