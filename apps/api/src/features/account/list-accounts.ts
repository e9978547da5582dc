import { scopeOf } from '@thidua/shared/access/actor';
import type { accountApi } from '@thidua/shared/account/account.api';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { fold } from '@thidua/shared/kernel/text';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import { countAccounts, listAccounts } from './account-list.repo.ts';

/** A text to be sought literally: what LIKE reads as a wildcard is a sign like any other. */
export const patternOf = (text: string) => `%${fold(text).replace(/[\\%_]/g, '\\$&')}%`;

export async function readAccounts(
  ctx: ReadCtx,
  { query }: Parsed<typeof accountApi.list>,
): Promise<Answer<typeof accountApi.list>> {
  const filter = whoOf(ctx, query);
  if (!filter) return { items: [], total: 0, nextCursor: null };
  const after = readCursor(query.cursor);
  const found = await ctx.db.rows(listAccounts, [
    ...filter,
    after?.[0] ?? null,
    after?.[1] ?? null,
    query.limit + 1,
  ]);
  const rows = found.slice(0, query.limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  const total = after ? undefined : (await ctx.db.one(countAccounts, filter)).total;
  return {
    items: rows.map((row) => ({
      id: row.id,
      username: row.username,
      name: row.name,
      post: row.post,
      unit: row.unit,
      roles: row.roles,
      isDisabled: row.disabled_at !== null,
      lastSignInAt: row.last_sign_in_at,
    })),
    ...(total === undefined ? {} : { total }),
    nextCursor: last ? writeCursor([last.sort_key, last.id]) : null,
  };
}

type Filter = Pick<Parsed<typeof accountApi.list>['query'], 'text' | 'unitId' | 'role' | 'state'>;

/** What the statements of the list ask for; undefined where nobody is within reach. */
export function whoOf(ctx: ReadCtx, { text, unitId, role, state }: Filter): unknown[] | undefined {
  const scope = scopeOf(ctx.actor, 'account.read');
  if (scope.kind === 'none') return undefined;
  const units = scope.kind === 'units' ? scope.unitIds : null;
  return [
    scope.agencyId,
    units,
    text ? patternOf(text) : null,
    unitId ?? null,
    role ?? null,
    state,
    ctx.today,
  ];
}
