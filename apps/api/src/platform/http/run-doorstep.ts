import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { actorOf, type DoorDeps, type Knock, sessionCookie } from './admit.ts';
import type { DoorstepCtx } from './ctx.ts';
import { flushActs } from './flush-acts.ts';
import { makeCtx } from './make-ctx.ts';
import type { DoorstepCommand } from './routes.ts';
import { parts } from './run-query.ts';
import { nameWhose } from './transaction.ts';

/** Runs a command that opens or closes a session. It may become somebody on the way, and set the cookie. */
export async function runDoorstep(
  deps: DoorDeps,
  endpoint: Endpoint,
  command: DoorstepCommand<Endpoint>,
  knock: Knock,
): Promise<unknown> {
  let actor = actorOf(knock);
  let cookie: string | null | undefined;
  const answer = await deps.transact('write', actor, async (client) => {
    const made = makeCtx({ client, actor, now: knock.now, requestId: knock.request.id, ...parts(deps) });
    const ctx: DoorstepCtx = Object.assign(made.ctx as DoorstepCtx, {
      address: knock.request.ip,
      device: String(knock.request.headers['user-agent'] ?? '').slice(0, 300),
      session: knock.session,
      enter: async (entered: typeof actor) => {
        actor = entered;
        Object.assign(ctx, { actor: entered });
        await client.query(nameWhose(entered));
      },
      setSession: (token: string | null) => {
        cookie = token;
      },
    });
    const result = await command.doorstep(ctx, knock.input);
    await flushActs(deps, { ctx, acts: made.acts }, endpoint, null);
    return result;
  });
  // Only after COMMIT: a cookie for a session that was rolled back would be a key without a door.
  if (cookie !== undefined) setCookie(deps, knock, cookie);
  if (actor.agencyId) deps.committed(actor.agencyId);
  return answer;
}

function setCookie(deps: DoorDeps, knock: Knock, token: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: deps.secureCookies } as const;
  if (token === null) knock.reply.clearCookie(sessionCookie, options);
  else knock.reply.setCookie(sessionCookie, token, { ...options, maxAge: 60 * 60 * 24 * 14 });
}
