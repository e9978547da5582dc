import { createHash } from 'node:crypto';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { Problem } from '@thidua/shared/contract/problem';
import type pg from 'pg';
import { named } from '../db/statement.ts';
import { actorOf, type DoorDeps, type Knock } from './admit.ts';
import type { Ctx } from './ctx.ts';
import { flushActs } from './flush-acts.ts';
import { makeCtx } from './make-ctx.ts';
import type { Command } from './routes.ts';
import { parts } from './run-query.ts';

const holdKey = named<{ fresh: boolean }>(
  'idempotency.hold',
  `insert into idempotency (account_id, endpoint, key, agency_id, body_hash, at) values ($1, $2, $3, $4, $5, $6)
   on conflict do nothing returning true as fresh`,
);
const readKey = named<{ body_hash: Buffer; result_id: string }>(
  'idempotency.read',
  'select body_hash, result_id from idempotency where account_id = $1 and endpoint = $2 and key = $3',
);
const keepResult = named<never>(
  'idempotency.keep',
  'update idempotency set result_id = $4 where account_id = $1 and endpoint = $2 and key = $3',
);
const findRepeat = named<{ subject_id: string }>(
  'journal.repeat',
  `select subject_id from journal
   where subject_id = $1 and account_id = $2 and endpoint = $3 and base_rev = $4 limit 1`,
);

/** Runs a command in one transaction: act, follow, journal, show. A repeat is shown and not done again. */
export async function runCommand(
  deps: DoorDeps,
  endpoint: Endpoint,
  command: Command<Endpoint>,
  knock: Knock,
): Promise<unknown> {
  const actor = actorOf(knock);
  try {
    const answer = await deps.transact('write', actor, async (client) => {
      const made = ctxOf(deps, knock, client);
      const key = endpoint.kind === 'create' ? keyOf(knock) : null;
      const repeated = key ? await heldFor(made.ctx, endpoint, key, knock) : null;
      const id = repeated ?? (await command.act(made.ctx, knock.input));
      if (!repeated) {
        await flushActs(deps, made, endpoint, revOf(knock));
        if (key) await made.ctx.db.run(keepResult, [actor.accountId, endpoint.name, key, id]);
      }
      return command.show(made.ctx, id, knock.input);
    });
    deps.committed(actor.agencyId);
    return answer;
  } catch (thrown) {
    return answerStale(deps, endpoint, command, knock, thrown);
  }
}

const ctxOf = (deps: DoorDeps, knock: Knock, client: pg.PoolClient) =>
  makeCtx({ client, ...parts(deps, knock) });

function revOf(knock: Knock): number | null {
  const { rev } = (knock.input.body ?? {}) as { rev?: unknown };
  return typeof rev === 'number' ? rev : null;
}

function keyOf(knock: Knock): string {
  const key = knock.request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) throw doorProblem.keyNeeded();
  return key;
}

/** Holds the key for this act. A second request with it waits for the first, then is given its result. */
async function heldFor(ctx: Ctx, endpoint: Endpoint, key: string, knock: Knock): Promise<string | null> {
  const hash = createHash('sha256')
    .update(JSON.stringify([knock.input.params, knock.input.body]))
    .digest();
  const whose = [ctx.actor.accountId, endpoint.name, key];
  if (await ctx.db.maybe(holdKey, [...whose, ctx.actor.agencyId, hash, ctx.now])) return null;
  const kept = await ctx.db.one(readKey, whose);
  if (!kept.body_hash.equals(hash)) throw doorProblem.keyReused();
  return kept.result_id;
}

/** A stale `rev`: the same act by the same person is answered as done; anything else is told how the record stands now. */
async function answerStale(
  deps: DoorDeps,
  endpoint: Endpoint,
  command: Command<Endpoint>,
  knock: Knock,
  thrown: unknown,
): Promise<unknown> {
  const isStale = thrown instanceof Problem && thrown.code === doorProblem.changedMeanwhile.code;
  const { id } = (knock.input.params ?? {}) as { id?: string };
  if (!isStale || !id || !knock.session) throw thrown;
  const actor = actorOf(knock);
  return deps.transact('read', actor, async (client) => {
    const { ctx } = ctxOf(deps, knock, client);
    const repeat = await ctx.db.maybe(findRepeat, [id, actor.accountId, endpoint.name, revOf(knock)]);
    const current = await command.show(ctx, id, knock.input);
    if (repeat) return current;
    throw doorProblem.changedMeanwhile({ ...(thrown.facts as { rev: number }), current });
  });
}
