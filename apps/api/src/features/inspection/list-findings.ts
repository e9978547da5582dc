import { scopeOf } from '@thidua/shared/access/actor';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { findingApi } from '@thidua/shared/inspection/finding.api';
import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import { findingLine } from './finding.view.ts';
import { countFindings, type FindingFilter, listFindings } from './finding-list.repo.ts';
import { patternOf } from './team.ts';

type Api = typeof findingApi;
type Given = Omit<Parsed<Api['list']>['query'], 'cursor' | 'limit'>;

export function filterOf(ctx: ReadCtx, query: Given): FindingFilter {
  const scope = scopeOf(ctx.actor, 'finding.read');
  const { dueFrom, dueTo, q, ...rest } = query;
  return {
    ...rest,
    accountId: ctx.actor.accountId,
    reach: scope.kind === 'agency' ? null : scope.kind === 'units' ? scope.unitIds : [],
    dueFrom: dueFrom && instantAt(dueFrom, '00:00'),
    dueBefore: dueTo && instantAt(addDays(dueTo, 1), '00:00'),
    pattern: q ? patternOf(q) : undefined,
  };
}

export async function readFindings(
  ctx: ReadCtx,
  { query }: Parsed<Api['list']>,
): Promise<Answer<Api['list']>> {
  const after = readCursor(query.cursor) as [number, string, string] | undefined;
  const { cursor: _, limit, ...given } = query;
  const ask = listFindings(ctx.actor.agencyId, ctx.now, { ...filterOf(ctx, given), after }, limit + 1);
  const found = await ctx.db.rows(ask.statement, ask.values);
  const rows = found.slice(0, limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  const isSettled = last?.state === 'closed' || last?.state === 'cancelled';
  return {
    items: rows.map((row) => findingLine(row, ctx.now)),
    nextCursor: last ? writeCursor([Number(isSettled), last.due_at, last.id]) : null,
    asOf: ctx.now,
  };
}

export async function countThem(
  ctx: ReadCtx,
  { query }: Parsed<Api['counts']>,
): Promise<Answer<Api['counts']>> {
  const { statement, values } = countFindings(ctx.actor.agencyId, ctx.now, filterOf(ctx, query));
  return { ...(await ctx.db.one(statement, values)), asOf: ctx.now };
}
