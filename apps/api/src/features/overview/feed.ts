import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { feedEvents } from '@thidua/shared/overview/feed.model';
import type { overviewApi } from '@thidua/shared/overview/overview.api';
import type { FeedItem } from '@thidua/shared/overview/overview.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { type Position, partsOf, positionOf, readPosition } from '../../platform/journal/position.ts';
import { labelsOf } from '../../platform/registry.ts';
import { type FeedRow, listFeed, listTimeline } from './feed.repo.ts';
import { reachOfHearing } from './heard.ts';

/** Facts that a sentence may be made of; whatever else an act changed stays in the journal. */
const toldFacts = [
  'periodKey',
  'kind',
  'dueAt',
  'newDueAt',
  'progress',
  'remarks',
  'receipt',
  'version',
  'isLate',
  'evidence',
] as const;

export async function feedItems(ctx: ReadCtx, rows: readonly FeedRow[]): Promise<FeedItem[]> {
  const labels = await labelsOf(
    ctx,
    rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  return rows.map((row) => {
    const label = labels.get(row.subject_id);
    const facts: Record<string, unknown> = { together: row.together };
    for (const name of toldFacts) {
      const fact = row.changes?.[name];
      if (fact !== undefined && (fact === null || typeof fact !== 'object')) facts[name] = fact;
    }
    facts.periodKey ??= row.period_key;
    return {
      id: row.id,
      at: row.at,
      event: row.event,
      subject: {
        kind: row.subject_kind,
        id: row.subject_id,
        text: label?.text ?? '',
        ...(label?.facts ? { facts: label.facts } : {}),
      },
      unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
      actor: row.actor_name,
      onBehalfOf: row.on_behalf_name,
      facts,
      reason: row.reason,
    };
  });
}

/** The newest lines; `own` adds acts of the reader that nobody else hears of. */
export async function newestFeed(
  ctx: ReadCtx,
  how: { own: boolean; before: Position | null; limit: number },
) {
  const rows = await ctx.db.rows(listFeed, [
    ctx.actor.agencyId,
    how.own ? ctx.actor.accountId : null,
    ctx.now,
    ...reachOfHearing(ctx.actor),
    feedEvents,
    ...partsOf(how.before),
    how.limit + 1,
  ]);
  return pageOf(ctx, rows, how.limit);
}

async function pageOf(ctx: ReadCtx, found: readonly FeedRow[], limit: number) {
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { items: await feedItems(ctx, rows), nextCursor: last ? positionOf(last) : null };
}

type Feed = typeof overviewApi.feed;
type Timeline = typeof overviewApi.timeline;

export function readFeed(ctx: ReadCtx, { query }: Parsed<Feed>): Promise<Answer<Feed>> {
  return newestFeed(ctx, { own: true, before: readPosition(query.cursor), limit: query.limit });
}

export async function readTimeline(
  ctx: ReadCtx,
  { params, query }: Parsed<Timeline>,
): Promise<Answer<Timeline>> {
  const { kind, id } = params;
  const subject = ctx.subjects.get(kind);
  const seen = await subject?.visible(ctx, [id]);
  if (!subject || !seen?.has(id)) throw doorProblem.notFound();
  const label = (await subject.label(ctx, [id])).get(id);
  const rows = await ctx.db.rows(listTimeline, [
    ctx.actor.agencyId,
    kind,
    id,
    ctx.now,
    ...partsOf(readPosition(query.cursor)),
    query.limit + 1,
  ]);
  return { ...(await pageOf(ctx, rows, query.limit)), subject: { text: label?.text ?? '' } };
}
