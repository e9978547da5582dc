import { scopeOf } from '@thidua/shared/access/actor';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import { fold } from '@thidua/shared/kernel/text';
import type { taskApi } from '@thidua/shared/task/task.api';
import { type TaskMark, tally, taskMarks } from '@thidua/shared/task/task.mark';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import { taskLine } from './task.view.ts';
import { countByMark, type ListFilter, listTasks } from './task-list.repo.ts';

/** The units whose tasks this actor may read; null means all of the agency. */
export function reachOf(ctx: Pick<ReadCtx, 'actor'>): readonly string[] | null {
  const scope = scopeOf(ctx.actor, 'task.read');
  return scope.kind === 'agency' ? null : scope.kind === 'units' ? scope.unitIds : [];
}

/** A like pattern over folded text; what the pattern language would read as a sign is taken as it is typed. */
export const patternOf = (text: string): string => `%${fold(text).replace(/[\\%_]/g, '\\$&')}%`;

type Given = Omit<Parsed<typeof taskApi.list>['query'], 'cursor' | 'limit'>;

export function filterOf(ctx: ReadCtx, query: Given): ListFilter {
  return {
    reach: reachOf(ctx),
    campaignId: query.campaignId,
    unitId: query.unitId,
    sectionId: query.sectionId,
    dutyId: query.dutyId,
    is: query.is,
    dueFrom: query.dueFrom && instantAt(query.dueFrom, '00:00'),
    dueBefore: query.dueTo && instantAt(addDays(query.dueTo, 1), '00:00'),
    pattern: query.q ? patternOf(query.q) : undefined,
  };
}

export async function readTasks(
  ctx: ReadCtx,
  { query }: Parsed<typeof taskApi.list>,
): Promise<Answer<typeof taskApi.list>> {
  const after = readCursor(query.cursor) as [string, string] | undefined;
  const filter = { ...filterOf(ctx, query), after };
  const { statement, values } = listTasks(ctx.actor.agencyId, ctx.now, filter, query.limit + 1);
  const found = await ctx.db.rows(statement, values);
  const rows = found.slice(0, query.limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => taskLine(row, ctx.now)),
    nextCursor: last ? writeCursor([last.due_at, last.id]) : null,
    asOf: ctx.now,
  };
}

export async function countTasks(
  ctx: ReadCtx,
  { query }: Parsed<typeof taskApi.counts>,
): Promise<Answer<typeof taskApi.counts>> {
  const { statement, values } = countByMark(ctx.actor.agencyId, ctx.now, filterOf(ctx, query));
  const rows = await ctx.db.rows(statement, values);
  const totals = new Map(rows.map((row) => [row.mark, row.total]));
  const byMark = Object.fromEntries(taskMarks.map((mark) => [mark, totals.get(mark) ?? 0]));
  const marks = rows.flatMap((row) => Array<TaskMark>(row.total).fill(row.mark));
  return { counts: tally(marks), byMark: byMark as Record<TaskMark, number>, asOf: ctx.now };
}
