import { allows } from '@thidua/shared/access/actor';
import type { Role } from '@thidua/shared/access/role';
import { personFields, usernameSchema } from '@thidua/shared/account/account.model';
import { canSit } from '@thidua/shared/account/account.policy';
import { accountWords } from '@thidua/shared/account/account.words';
import type {
  AddedPerson,
  ChangedPerson,
  PeopleFaultCode,
  PersonColumn,
} from '@thidua/shared/account/people-sheet.model';
import { suggestUsername } from '@thidua/shared/account/suggest-username';
import { fold } from '@thidua/shared/kernel/text';
import type { UnitKind } from '@thidua/shared/unit/unit.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { listUnits, type UnitRow } from '../unit/index.ts';
import { correctPerson, plantPerson } from './bring-person.ts';
import { rolesIn, unitsCalled } from './match-people.ts';
import { lockPeople, rolesHeld } from './people-import.repo.ts';
import type { PersonLine } from './read-people-list.ts';

export type Tell = (
  line: PersonLine,
  column: PersonColumn,
  code: PeopleFaultCode,
  facts?: Record<string, string | number>,
) => void;
export type Known = Awaited<ReturnType<typeof knownPeople>>[number];

/** A line as it is understood: where it belongs, who it is, and what is new of it. */
export interface Understood extends Pick<PersonLine, 'name' | 'post'> {
  line: PersonLine;
  email: string | null;
  phone: string | null;
  username: string | null;
  unit: UnitRow;
  roles: Role[];
}

const knownPeople = async (ctx: Ctx) => {
  const held = await ctx.db.rows(rolesHeld, [ctx.actor.agencyId, ctx.today]);
  const people = await ctx.db.rows(lockPeople, [ctx.actor.agencyId]);
  const rolesOf = Map.groupBy(held, (one) => one.account_id);
  return people.map((person) => ({ ...person, roles: rolesOf.get(person.id) ?? [] }));
};

/** Adds the people of a list and corrects those who are known: by user name, by mail address, or by name within their unit. */
export async function bringPeople(
  ctx: Ctx,
  lines: readonly PersonLine[],
  tell: Tell,
): Promise<{ added: AddedPerson[]; changed: ChangedPerson[]; same: number }> {
  const units = (await ctx.db.rows(listUnits, [ctx.actor.agencyId])).filter(
    (unit) => unit.starts_on <= ctx.today && (unit.ends_on === null || unit.ends_on >= ctx.today),
  );
  const known = await knownPeople(ctx);
  const understood = understand(ctx, lines, units, tell);
  const whose = tellTwice(understood, known, tell);
  const taken = new Set([
    ...known.map(({ username }) => username),
    ...understood.flatMap(({ username }) => username ?? []),
  ]);
  const added: AddedPerson[] = [];
  const changed: ChangedPerson[] = [];
  let same = 0;
  for (const [person, before] of whose) {
    if (before) {
      const change = await correctPerson(ctx, person, before, tell);
      if (change) changed.push(change);
      else same += 1;
      continue;
    }
    const username =
      person.username ?? suggestUsername(person.name, person.email, (tried) => taken.has(tried));
    taken.add(username);
    const one = await plantPerson(ctx, { ...person, username }, taken, tell);
    if (one) added.push(one);
  }
  return { added, changed, same };
}

function understand(
  ctx: Ctx,
  lines: readonly PersonLine[],
  units: readonly UnitRow[],
  tell: Tell,
): Understood[] {
  let above = '';
  return lines.flatMap((line): Understood[] => {
    if (line.title && unitsCalled(units, line.title).length > 0) {
      above = line.title;
      return [];
    }
    if (line.title && !line.name) return []; // a total, a signature, a note beneath the list
    const unit = unitOf(line, line.unit || above, units, tell);
    const person = fieldsOf(line, tell);
    const roles = unit ? rolesOf(ctx, line, unit, tell) : [];
    return unit && person ? [{ ...person, line, unit, roles }] : [];
  });
}

function unitOf(line: PersonLine, said: string, units: readonly UnitRow[], tell: Tell): UnitRow | undefined {
  const [unit, ...more] = unitsCalled(units, said);
  if (!said) tell(line, 'unit', 'needUnit');
  else if (!unit) tell(line, 'unit', 'unknownUnit', { found: said });
  else if (more.length > 0) tell(line, 'unit', 'ambiguousUnit', { found: said });
  else return unit;
  return undefined;
}

function fieldsOf(line: PersonLine, tell: Tell): Omit<Understood, 'line' | 'unit' | 'roles'> | undefined {
  const fields = {
    name: line.name,
    post: line.post,
    email: line.email.toLowerCase() || null,
    phone: line.phone || null,
    username: line.username.toLowerCase() || null,
  };
  const faults: [PersonColumn, PeopleFaultCode, Record<string, string | number>][] = [];
  if (fields.name.length < 2) faults.push(['name', 'needName', {}]);
  if (fields.name.length > 120) faults.push(['name', 'tooLong', { max: 120 }]);
  if (fields.post.length > 160) faults.push(['post', 'tooLong', { max: 160 }]);
  if (!personFields.email.safeParse(fields.email).success)
    faults.push(['email', 'badMail', { found: line.email }]);
  if (!personFields.phone.safeParse(fields.phone).success)
    faults.push(['phone', 'badPhone', { found: line.phone }]);
  if (fields.username !== null && !usernameSchema.safeParse(fields.username).success)
    faults.push(['username', 'badUsername', { found: line.username }]);
  for (const [column, code, facts] of faults) tell(line, column, code, facts);
  return faults.length === 0 ? fields : undefined;
}

function rolesOf(ctx: Ctx, line: PersonLine, unit: UnitRow, tell: Tell): Role[] {
  const { roles, unknown } = rolesIn(line.role);
  for (const found of unknown) tell(line, 'role', 'unknownRole', { found });
  return roles.filter((role) => {
    const facts = { role: accountWords.roles[role], unit: unit.name };
    const isYours = allows(ctx.actor, 'role.grant', { agencyId: unit.agency_id, unitId: unit.id });
    if (!canSit(role, unit.kind as UnitKind)) tell(line, 'role', 'roleNotHere', facts);
    else if (!isYours) tell(line, 'role', 'roleNotYours', facts);
    else return true;
    return false;
  });
}

/** Who each line is, if anybody known; a person and a user name stand once in a list. */
function tellTwice(
  people: readonly Understood[],
  known: readonly Known[],
  tell: Tell,
): [Understood, Known | undefined][] {
  const firstOf = new Map<string, number>();
  const isFirst = (key: string, row: number) => {
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, row + 1);
    return first;
  };
  return people.flatMap((person): [Understood, Known | undefined][] => {
    const { line, name, username, unit } = person;
    const nameTwice = username ? isFirst(`name ${username}`, line.row) : undefined;
    if (nameTwice) tell(line, 'username', 'usernameTwice', { found: username ?? '', first: nameTwice });
    const before = whoIs(person, known, tell);
    const key = before ? before.id : `${fold(name)} ${unit.id} ${username ?? ''}`;
    const first = isFirst(key, line.row);
    if (first && !nameTwice) tell(line, 'name', 'personTwice', { name, first });
    return nameTwice || first || before === null ? [] : [[person, before]];
  });
}

/** Null where it cannot be said who is meant. */
function whoIs(person: Understood, known: readonly Known[], tell: Tell): Known | undefined | null {
  const { line, name, username, email, unit } = person;
  if (username) {
    const one = known.find((other) => other.username === username);
    if (!one || fold(one.name) === fold(name)) return one;
    tell(line, 'username', 'otherPerson', { found: username, name: one.name });
    return null;
  }
  const namesakes = known.filter((other) => fold(other.name) === fold(name));
  const byMail = email ? namesakes.filter((other) => other.email?.toLowerCase() === email) : [];
  const found = byMail.length > 0 ? byMail : namesakes.filter((other) => other.unit_id === unit.id);
  if (found.length < 2) return found[0];
  const usernames = found.map((other) => other.username).join(', ');
  tell(line, 'name', 'severalSuch', { name, usernames });
  return null;
}
