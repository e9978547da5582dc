import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { noticeApi } from '@thidua/shared/notice/notice.api';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import { countUnread, listNotices, markRead } from './notice.repo.ts';

type Api = typeof noticeApi;

export async function readNotices(
  ctx: ReadCtx,
  { query }: Parsed<Api['list']>,
): Promise<Answer<Api['list']>> {
  const after = readCursor(query.cursor);
  const found = await ctx.db.rows(listNotices, [
    ctx.actor.agencyId,
    ctx.actor.accountId,
    ctx.now,
    query.unread ?? false,
    after?.[0] ?? null,
    after?.[1] ?? null,
    query.limit + 1,
  ]);
  const rows = found.slice(0, query.limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => ({
      id: row.id,
      event: row.event,
      subject: { kind: row.subject_kind, id: row.subject_id },
      facts: row.facts,
      at: row.at,
      readAt: row.read_at,
    })),
    nextCursor: last ? writeCursor([last.at, last.id]) : null,
  };
}

export const countNotices = (ctx: ReadCtx): Promise<Answer<Api['count']>> =>
  ctx.db.one(countUnread, [ctx.actor.agencyId, ctx.actor.accountId, ctx.now]);

/** Reading is one's own affair: nothing of it enters the journal. */
export async function readThem(ctx: Ctx, { body }: Parsed<Api['read']>): Promise<string> {
  const [ids, upTo] = 'ids' in body ? [body.ids, null] : [null, body.upTo];
  await ctx.db.run(markRead, [ctx.actor.agencyId, ctx.actor.accountId, ctx.now, ids, upTo]);
  return ctx.actor.accountId;
}
