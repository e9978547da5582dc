import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { actorOf, type DoorDeps, type Knock } from './admit.ts';
import { makeCtx } from './make-ctx.ts';
import type { KeyedQuery } from './routes.ts';
import { parts } from './run-query.ts';

/**
 * A read whose address is its own right: it is asked whose it is before any agency is known, then read behind that agency's wall. A
 * key that is none is refused by `whose`.
 */
export async function runKeyed(
  deps: DoorDeps,
  handler: KeyedQuery<Endpoint>,
  knock: Knock,
): Promise<unknown> {
  const given = parts(deps, knock);
  const actor = await deps.transact('read', actorOf(knock), (client) =>
    handler.whose(makeCtx({ client, ...given }).ctx, knock.input),
  );
  return deps.transact('read', actor, (client) =>
    handler.read(makeCtx({ client, ...given, actor, cache: deps.cache }).ctx, knock.input),
  );
}
