import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { VisitLine } from '@thidua/shared/inspection/inspection.model';
import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import { knownParams } from './known-visit.ts';
import { patternOf } from './team.ts';
import { visitLine } from './visit.view.ts';
import { countVisits, listVisits, type VisitFilter } from './visit-list.repo.ts';

type Api = typeof inspectionApi.list;
type Counts = typeof inspectionApi.counts;

export async function readVisits(ctx: ReadCtx, { query }: Parsed<Api>): Promise<Answer<Api>> {
  const { cursor, limit, ...given } = query;
  const after = readCursor(cursor) as [string, string] | undefined;
  const { statement, values } = listVisits(knownParams(ctx), { ...filterOf(given), after }, limit + 1);
  const found = await ctx.db.rows(statement, values);
  const rows = found.slice(0, limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => visitLine(ctx, row)),
    nextCursor: last ? writeCursor([last.starts_at, last.id]) : null,
    asOf: ctx.now,
  };
}

export async function countThem(ctx: ReadCtx, { query }: Parsed<Counts>): Promise<Answer<Counts>> {
  const { statement, values } = countVisits(knownParams(ctx), filterOf(query));
  return { ...(await ctx.db.one(statement, values)), asOf: ctx.now };
}

export const filterOf = ({
  from,
  to,
  q,
  ...rest
}: Partial<Omit<Parsed<Api>['query'], 'cursor' | 'limit'>>): VisitFilter => ({
  ...rest,
  from: from && instantAt(from, '00:00'),
  before: to && instantAt(addDays(to, 1), '00:00'),
  pattern: q ? patternOf(q) : undefined,
});

/** Visits that touch the time from `from` to before `before`, as far as the reader may know of them: for the calendar. */
export async function visitsBetween(
  ctx: ReadCtx,
  given: { from: string; before: string; unitId?: string | undefined },
  limit: number,
): Promise<VisitLine[]> {
  const { statement, values } = listVisits(knownParams(ctx), given, limit);
  return (await ctx.db.rows(statement, values)).map((row) => visitLine(ctx, row));
}
