import type { Actor } from '@thidua/shared/access/actor';
import type { Answer, Endpoint, Given } from '@thidua/shared/contract/endpoint';
import { dayOf } from '@thidua/shared/kernel/instant';
import { routes } from '../src/app.ts';
import { actorOfRow, findAccountActor } from '../src/features/account/index.ts';
import { bindDb } from '../src/platform/db/db.ts';
import type { DoorDeps } from '../src/platform/http/admit.ts';
import type { Ctx } from '../src/platform/http/ctx.ts';
import { flushActs } from '../src/platform/http/flush-acts.ts';
import { makeCtx } from '../src/platform/http/make-ctx.ts';
import { parseInput } from '../src/platform/http/parse.ts';
import type { Command } from '../src/platform/http/routes.ts';
import { houseOf } from '../src/platform/journal/drain-after.ts';

export type StageDeps = Pick<DoorDeps, 'transact' | 'registries' | 'reactions'>;

export interface Stage {
  /** Does what a person would have done at `at`: the same schema, rule, transaction and journal as through the door. */
  play<E extends Endpoint>(accountId: string, at: string, endpoint: E, given: Given<E>): Promise<Answer<E>>;
  /** The same where nobody reads the answer. */
  act<E extends Endpoint>(accountId: string, at: string, endpoint: E, given: Given<E>): Promise<void>;
  /** Does what the clock would have done at `at` in the agency. */
  tick<T>(agencyId: string, at: string, work: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Ids that sort by the time of the story and are the same at every making. */
  readonly newId: () => string;
}

/** A stage on which a story of weeks is told in seconds. Ids come from a fixed seed, so that the same day makes the same demo. */
export function makeStage(deps: StageDeps, seed: number): Stage {
  let at = '2021-01-01T00:00:00.000Z';
  const newId = seededIds(seed, () => at);
  const handlers = new Map(routes.map((route) => [route.endpoint.name, route]));
  const actors = new Map<string, Actor>();

  const within = <T>(actor: Actor, endpoint: Endpoint | null, work: (ctx: Ctx) => Promise<T>) =>
    deps.transact('write', actor, async (client) => {
      const made = makeCtx({ client, actor, now: at, requestId: 'demo', registries: deps.registries, newId });
      const result = await work(made.ctx);
      await flushActs({ reactions: deps.reactions, newId }, made, endpoint, null);
      return result;
    });

  const actorOf = async (accountId: string): Promise<Actor> => {
    const known = actors.get(accountId);
    if (known) return known;
    const row = await deps.transact('read', { agencyId: '', accountId: '' }, (client) =>
      bindDb(client).one(findAccountActor, [accountId, dayOf(at)]),
    );
    const actor = actorOfRow(row);
    actors.set(accountId, actor);
    return actor;
  };

  const commandOf = (endpoint: Endpoint): Command<Endpoint> => {
    const route = handlers.get(endpoint.name);
    if (!route || typeof route.handler === 'function' || 'doorstep' in route.handler) {
      throw new Error(`${endpoint.name} is no command`);
    }
    return route.handler as Command<Endpoint>;
  };

  return {
    newId,
    play: async (accountId, when, endpoint, given) => {
      at = when;
      const command = commandOf(endpoint);
      const input = parseInput(endpoint, given as never) as never;
      return within(await actorOf(accountId), endpoint, async (ctx) =>
        command.show(ctx, await command.act(ctx, input), input),
      ) as never;
    },
    act: async (accountId, when, endpoint, given) => {
      at = when;
      const input = parseInput(endpoint, given as never) as never;
      await within(await actorOf(accountId), endpoint, (ctx) => commandOf(endpoint).act(ctx, input));
    },
    tick: (agencyId, when, work) => {
      at = when;
      return within(houseOf(agencyId), null, work);
    },
  };
}

/** A small, well-known generator (mulberry32): enough for a story, and the same story every time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** UUIDv7 of the story's own time: 48 bits of milliseconds, then a counter and seeded bits. */
function seededIds(seed: number, now: () => string): () => string {
  const random = seededRandom(seed);
  let count = 0;
  const hex = (value: number, digits: number) =>
    Math.floor(value).toString(16).padStart(digits, '0').slice(-digits);
  return () => {
    count = (count + 1) % 0x1000;
    const time = hex(Date.parse(now()), 12);
    const tail = `${hex(random() * 2 ** 24, 6)}${hex(random() * 2 ** 24, 6)}`;
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${(8 + Math.floor(random() * 4)).toString(16)}${hex(random() * 0x1000, 3)}-${tail}`;
  };
}
