import type { Actor } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { millisBetween } from '@thidua/shared/kernel/instant';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DoorDeps } from './admit.ts';
import type { AttemptKey } from './attempts.ts';
import type { Ctx, ReadCtx } from './ctx.ts';
import { makeCtx } from './make-ctx.ts';
import { nobodys, type Transact } from './transaction.ts';

type Locale = 'vi' | 'en';

/** What a feature does behind the door of its feeds. */
export interface FeedDoor {
  /** Whose calendar a token opens; null where it opens none. */
  whose(ctx: ReadCtx, token: string): Promise<{ actor: Actor; locale: Locale; readAt: string | null } | null>;
  read(ctx: ReadCtx, locale: Locale): Promise<string>;
  /** That it was fetched. */
  note(ctx: Ctx, token: string): Promise<unknown>;
}

const filePattern = /^([\w-]{43})\.ics$/;
/** How often it is noted that a feed is read. */
const noteEvery = 15 * 60_000;
const nobody: Actor = { ...nobodys, name: '', grants: [], onBehalfOf: null };

/**
 * The small door of personal feeds: a phone has no session, its address is the secret. A wrong one counts as a guess from where it
 * came; a right one may be fetched so often and no more; nothing of it is kept on the way.
 */
export function serveFeed(
  app: FastifyInstance,
  deps: DoorDeps,
  path: `/api/${string}`,
  door: FeedDoor,
): void {
  app.get<{ Params: { file: string } }>(path, async (request, reply) => {
    const now = deps.clock();
    const ask = asking(deps, request, now);
    const token = filePattern.exec(request.params.file)?.[1];
    const found = token ? await ask('read', nobody, (ctx) => door.whose(ctx, token)) : null;
    if (!token || !found) {
      await count(deps, ['address', request.ip]);
      throw doorProblem.notFound();
    }
    await count(deps, ['feed', token]);
    const text = await ask('read', found.actor, (ctx) => door.read(ctx, found.locale));
    if (!found.readAt || millisBetween(found.readAt, now) > noteEvery)
      await ask('write', found.actor, (ctx) => door.note(ctx, token));
    return reply
      .type('text/calendar; charset=utf-8')
      .headers({
        'cache-control': 'private, no-store',
        'content-disposition': 'inline; filename="thi-dua.ics"',
        'x-robots-tag': 'noindex',
      })
      .send(text);
  });
}

const asking =
  (deps: DoorDeps, request: FastifyRequest, now: string) =>
  <T>(mode: Parameters<Transact>[0], actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
    deps.transact(mode, actor, (client) => {
      const { registries, newId, mode: house } = deps;
      return work(makeCtx({ client, actor, now, requestId: request.id, mode: house, registries, newId }).ctx);
    });

async function count(deps: DoorDeps, key: AttemptKey): Promise<void> {
  const seconds = await deps.attempts.count([key]);
  if (seconds > 0) throw doorProblem.tooMany({ seconds });
}
