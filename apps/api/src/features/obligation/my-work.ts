import type { Actor } from '@thidua/shared/access/actor';
import { reachOf } from '@thidua/shared/access/rights';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { obligationApi } from '@thidua/shared/obligation/obligation.api';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import { dutyRows } from './duty-row.ts';
import { countMine, listDone, listTodo, listWaiting } from './my-work.repo.ts';

const doneDays = 31;

/** The parameters all three lists begin with: whose work it is, at which moment. */
function whose(ctx: ReadCtx): unknown[] {
  const { accountId, agencyId, grants } = ctx.actor;
  return [
    agencyId,
    accountId,
    grants.map((g) => g.unitId),
    grants.map((g) => g.role),
    unitsOf(ctx.actor),
    ctx.now,
  ];
}

const unitsOf = (actor: Actor) => [...new Set(actor.grants.map((grant) => grant.unitId))];

/** The units whose work I may follow: what others owe to them or about them waits for others. */
const followed = (actor: Actor) => [
  ...new Set(actor.grants.filter((g) => reachOf('obligation.read', g.role)).map((g) => g.unitId)),
];

const doneSince = (ctx: ReadCtx) => instantAt(addDays(ctx.today, -doneDays), '00:00');

export async function readMyWork(
  ctx: ReadCtx,
  { query }: Parsed<typeof obligationApi.mine>,
): Promise<Answer<typeof obligationApi.mine>> {
  const after = readCursor(query.cursor);
  const page = [...whose(ctx), query.kind ?? null, after?.[0] ?? null, after?.[1] ?? null, query.limit + 1];
  const statement = { todo: listTodo, waiting: listWaiting, done: listDone }[query.tab];
  const extra = { todo: [], waiting: [followed(ctx.actor)], done: [doneSince(ctx)] }[query.tab];
  const found = await ctx.db.rows(statement, [...page, ...extra]);
  const rows = found.slice(0, query.limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  const key = query.tab === 'done' ? last?.done_at : last?.due_at;
  return {
    items: await dutyRows(ctx, rows),
    nextCursor: last ? writeCursor([key as string, last.id]) : null,
    asOf: ctx.now,
  };
}

export async function countMyWork(ctx: ReadCtx): Promise<Answer<typeof obligationApi.counts>> {
  const endOf = (days: number) => instantAt(addDays(ctx.today, days), '00:00');
  const rows = await ctx.db.rows(countMine, [
    ...whose(ctx),
    endOf(1),
    endOf(8),
    doneSince(ctx),
    followed(ctx.actor),
  ]);
  const sum = (tab: string, what: 'total' | 'overdue' | 'today' | 'week') =>
    rows.filter((row) => row.tab === tab).reduce((total, row) => total + row[what], 0);
  return {
    todo: sum('todo', 'total'),
    overdue: sum('todo', 'overdue'),
    today: sum('todo', 'today'),
    week: sum('todo', 'week'),
    waiting: sum('waiting', 'total'),
    done: sum('done', 'total'),
    asOf: ctx.now,
    byKind: Object.fromEntries(rows.filter((row) => row.tab === 'todo').map((row) => [row.kind, row.total])),
  };
}
