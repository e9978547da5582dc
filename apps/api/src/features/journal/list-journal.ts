import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { journalApi } from '@thidua/shared/journal/journal.api';
import { journalTopics } from '@thidua/shared/journal/journal.model';
import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { checkChain } from '../../platform/journal/check-chain.ts';
import { partsOf, positionOf, readPosition } from '../../platform/journal/position.ts';
import { listJournal, readSeal } from './journal.repo.ts';
import { journalLines } from './journal.view.ts';

type List = typeof journalApi.list;

export async function readJournal(ctx: ReadCtx, { query }: Parsed<List>): Promise<Answer<List>> {
  const before = partsOf(readPosition(query.cursor));
  const found = await ctx.db.rows(listJournal, [...soughtIn(ctx, query), ...before, query.limit + 1]);
  const rows = found.slice(0, query.limit);
  const last = found.length > query.limit ? rows.at(-1) : undefined;
  return { items: await journalLines(ctx, rows), nextCursor: last ? positionOf(last) : null };
}

type Filter = Pick<Parsed<List>['query'], 'from' | 'to' | 'accountId' | 'unitId' | 'topic'>;

/** What the statement of the list asks for. */
export const soughtIn = (ctx: ReadCtx, { from, to, accountId, unitId, topic }: Filter): unknown[] => [
  ctx.actor.agencyId,
  ctx.actor.accountId,
  ctx.now,
  from ? instantAt(from, '00:00') : null,
  to ? instantAt(addDays(to, 1), '00:00') : null,
  accountId ?? null,
  unitId ?? null,
  topic ? journalTopics[topic] : null,
];

export async function readJournalSeal(ctx: ReadCtx): Promise<Answer<typeof journalApi.seal>> {
  const { at, seal, waiting } = await ctx.db.one(readSeal, [
    ctx.actor.agencyId,
    ctx.actor.accountId,
    ctx.now,
  ]);
  return { last: at && seal ? { at, seal } : null, waiting };
}

const linksAtOnce = 5000;

export function checkJournal(
  ctx: ReadCtx,
  { query }: Parsed<typeof journalApi.check>,
): Promise<Answer<typeof journalApi.check>> {
  const { agencyId, accountId } = ctx.actor;
  const reader = { agencyId, accountId, now: ctx.now };
  return checkChain(ctx.db, reader, readPosition(query.after), linksAtOnce);
}
