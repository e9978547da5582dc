import { createHash } from 'node:crypto';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { FastifyRequest } from 'fastify';
import { named } from '../db/statement.ts';
import type { Ctx } from './ctx.ts';

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

/** The key a creating request must bear. */
export function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) throw doorProblem.keyNeeded();
  return key;
}

/** One creating act: who, at which endpoint, under which key, with which contents. */
export interface Held {
  endpoint: string;
  key: string;
  contents: string | Buffer;
}

/** Holds the key for this act. A second request with it waits for the first, then is given its result. */
export async function heldFor(ctx: Ctx, { endpoint, key, contents }: Held): Promise<string | null> {
  const hash = createHash('sha256').update(contents).digest();
  const whose = [ctx.actor.accountId, endpoint, key];
  if (await ctx.db.maybe(holdKey, [...whose, ctx.actor.agencyId, hash, ctx.now])) return null;
  const kept = await ctx.db.one(readKey, whose);
  if (!kept.body_hash.equals(hash)) throw doorProblem.keyReused();
  return kept.result_id;
}

/** What the act has made: the answer to every repeat. */
export async function keepFor(ctx: Ctx, { endpoint, key }: Held, resultId: string): Promise<void> {
  await ctx.db.run(keepResult, [ctx.actor.accountId, endpoint, key, resultId]);
}
