import { createHash } from 'node:crypto';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { Problem } from '@thidua/shared/contract/problem';
import type pg from 'pg';
import { named } from '../db/statement.ts';
import type { Base } from '../journal/write-journal.ts';
import { actorOf, type DoorDeps, type Knock } from './admit.ts';
import { flushActs } from './flush-acts.ts';
import { type Held, heldFor, keepFor, keyOf } from './idempotency.ts';
import { makeCtx } from './make-ctx.ts';
import type { Command } from './routes.ts';
import { parts } from './run-query.ts';

const findRepeat = named<{ subject_id: string }>(
  'journal.repeat',
  `select subject_id from journal
   where subject_id = $1 and account_id = $2 and endpoint = $3 and base_rev = $4
     and (contents_hash = $5 or contents_hash is null) limit 1`,
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
      const held = endpoint.kind === 'create' ? heldBy(endpoint, knock) : null;
      const repeated = held ? await heldFor(made.ctx, held) : null;
      const id = repeated ?? (await command.act(made.ctx, knock.input));
      if (!repeated) {
        await flushActs(deps, made, endpoint, baseOf(knock));
        if (held) await keepFor(made.ctx, held, id);
      }
      return command.show(made.ctx, id, knock.input);
    });
    deps.committed(actor.agencyId, endpoint.name);
    return answer;
  } catch (thrown) {
    return answerStale(deps, endpoint, command, knock, thrown);
  }
}

const ctxOf = (deps: DoorDeps, knock: Knock, client: pg.PoolClient) =>
  makeCtx({ client, ...parts(deps, knock) });

/** What a command upon a revision is known by when it comes again. */
function baseOf(knock: Knock): Base | null {
  const { rev } = (knock.input.body ?? {}) as { rev?: unknown };
  if (typeof rev !== 'number') return null;
  return { rev, contents: createHash('sha256').update(contentsOf(knock)).digest() };
}

const contentsOf = (knock: Knock) => JSON.stringify([knock.input.params, knock.input.body]);

const heldBy = (endpoint: Endpoint, knock: Knock): Held => ({
  endpoint: endpoint.name,
  key: keyOf(knock.request),
  contents: contentsOf(knock),
});

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
    const base = baseOf(knock);
    const asked = [id, actor.accountId, endpoint.name, base?.rev, base?.contents];
    const repeat = await ctx.db.maybe(findRepeat, asked);
    const current = await command.show(ctx, id, knock.input);
    if (repeat) return current;
    throw doorProblem.changedMeanwhile({ ...(thrown.facts as { rev: number }), current });
  });
}
