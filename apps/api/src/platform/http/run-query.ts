import type { Endpoint, Parsed } from '@thidua/shared/contract/endpoint';
import { actorOf, type DoorDeps, type Knock } from './admit.ts';
import type { ReadCtx } from './ctx.ts';
import { flushActs } from './flush-acts.ts';
import { makeCtx } from './make-ctx.ts';

type Handler = (ctx: ReadCtx, input: Parsed<Endpoint>) => Promise<unknown>;

/** Reads in a read-only transaction; a confidential read is journalled first, in a transaction that may write. */
export function runQuery(
  deps: DoorDeps,
  endpoint: Endpoint,
  handler: Handler,
  knock: Knock,
): Promise<unknown> {
  const actor = actorOf(knock);
  const mode = endpoint.spec.audited ? 'write' : 'read';
  return deps.transact(mode, actor, async (client) => {
    const made = makeCtx({
      client,
      ...parts(deps, knock),
      ...(mode === 'read' ? { cache: deps.cache } : {}),
    });
    const answer = await handler(made.ctx, knock.input);
    if (endpoint.spec.audited) {
      const { id } = (knock.input.params ?? {}) as { id?: string };
      made.ctx.record({
        event: 'record.read',
        subject: { kind: endpoint.name, id: id ?? actor.accountId },
        audience: 'system',
      });
      await flushActs(deps, made, endpoint, null);
    }
    return answer;
  });
}

/** What every context of one request shares, whatever it does. */
export const parts = (deps: DoorDeps, knock: Knock) => ({
  actor: actorOf(knock),
  now: knock.now,
  requestId: knock.request.id,
  sessionId: knock.session?.id ?? null,
  mode: deps.mode,
  registries: deps.registries,
  newId: deps.newId,
});
