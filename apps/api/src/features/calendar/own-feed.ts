import { createHash, randomBytes } from 'node:crypto';
import type { calendarFeedApi } from '@thidua/shared/calendar/calendar.api';
import type { CalendarFeed } from '@thidua/shared/calendar/calendar.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { type FeedRow, findOwnFeed, insertFeed, revokeFeeds } from './feed.repo.ts';

type Api = typeof calendarFeedApi;

export const hashFeedToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The token of an address made in this very request: shown in its answer, known nowhere else. */
const madeHere = new WeakMap<ReadCtx, string>();

/** One's own, whomever one acts for: a calendar is carried home, what is lent is not. */
const whose = ({ actor }: ReadCtx) => [actor.agencyId, actor.accountId];

export async function readOwnFeed(ctx: ReadCtx): Promise<Answer<Api['own']>> {
  const row = await ctx.db.maybe(findOwnFeed, whose(ctx));
  return { feed: row ? feedView(row, null) : null };
}

/** A new address; the one before ends with it, so that a lost phone is shut out by one press. */
export async function makeFeed(ctx: Ctx): Promise<string> {
  const { agencyId, accountId } = ctx.actor;
  const [id, token] = [ctx.newId(), randomBytes(32).toString('base64url')];
  await ctx.db.rows(revokeFeeds, [...whose(ctx), ctx.now]);
  await ctx.db.run(insertFeed, [id, agencyId, accountId, hashFeedToken(token), ctx.now]);
  madeHere.set(ctx, token);
  ctx.record({ event: 'feed.made', subject: { kind: 'feed', id }, audience: 'party' });
  return id;
}

export async function revokeFeed(ctx: Ctx, { params }: Parsed<Api['revoke']>): Promise<string> {
  const own = await ctx.db.maybe(findOwnFeed, whose(ctx));
  if (own?.id !== params.id) throw doorProblem.notFound();
  await ctx.db.rows(revokeFeeds, [...whose(ctx), ctx.now]);
  ctx.record({ event: 'feed.revoked', subject: { kind: 'feed', id: params.id }, audience: 'party' });
  return params.id;
}

export async function showFeed(ctx: ReadCtx): Promise<CalendarFeed> {
  return feedView(await ctx.db.one(findOwnFeed, whose(ctx)), madeHere.get(ctx) ?? null);
}

const feedView = (row: FeedRow, token: string | null): CalendarFeed => ({
  id: row.id,
  madeAt: row.made_at,
  readAt: row.read_at,
  token,
});
