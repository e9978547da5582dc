import type { Person } from '@thidua/shared/report/report.model';
import { keptFor } from '../../platform/cache/kept.ts';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { listPeople, type PersonRow } from './report-read.repo.ts';

/** Rows by account. */
export type People = ReadonlyMap<string, PersonRow>;

/** One who is not there any more is shown without a name and never breaks a page. */
export const personOf = (people: People, id: string): Person => people.get(id) ?? { id, name: '', post: '' };

export const maybePerson = (people: People, id: string | null): Person | null =>
  id === null ? null : personOf(people, id);

/** In one order, whoever was known already: the same record is always the same answer. */
export const namesOf = (people: People): Record<string, string> =>
  Object.fromEntries([...people.values()].map((row) => [row.id, row.name] as const).sort(byId));

const byId = ([one]: readonly [string, string], [other]: readonly [string, string]) => (one < other ? -1 : 1);

/** A name is asked for at every reading and changes once in years: kept for half a minute under its agency. */
const kept = keptFor<PersonRow>(30_000, 20_000);

export async function peopleOf(ctx: Pick<ReadCtx, 'db' | 'actor'>, ids: readonly string[]): Promise<People> {
  const { agencyId } = ctx.actor;
  const found: PersonRow[] = [];
  const unknown: string[] = [];
  for (const id of new Set(ids)) {
    const known = kept.get(agencyId + id);
    if (known) found.push(known);
    else unknown.push(id);
  }
  if (unknown.length > 0) found.push(...(await ask(ctx, unknown)));
  return new Map(found.map((row) => [row.id, row]));
}

async function ask(ctx: Pick<ReadCtx, 'db' | 'actor'>, ids: readonly string[]): Promise<PersonRow[]> {
  const { agencyId } = ctx.actor;
  const rows = await ctx.db.rows(listPeople, [agencyId, ids]);
  for (const person of rows) kept.set(agencyId + person.id, person);
  return rows;
}
