import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { bindDb } from '../db/db.ts';
import { actorOf, type DoorDeps, type Knock, sessionCookie } from './admit.ts';
import type { DoorstepCtx, Threshold } from './ctx.ts';
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
  const found = await command.before?.(thresholdOf(deps, knock), knock.input);
  const answer = await deps.transact('write', actor, async (client) => {
    const made = makeCtx({ client, ...parts(deps, knock) });
    const ctx: DoorstepCtx = Object.assign(made.ctx as DoorstepCtx, {
      address: knock.request.ip,
      attempts: deps.attempts,
      device: String(knock.request.headers['user-agent'] ?? '').slice(0, 300),
      session: knock.session,
      enter: async (entered: typeof actor, sessionId: string) => {
        actor = entered;
        Object.assign(ctx, { actor: entered, sessionId });
        await client.query(nameWhose(entered));
      },
      setSession: (token: string | null) => {
        cookie = token;
      },
    });
    const result = await command.doorstep(ctx, knock.input, found);
    await flushActs(deps, { ctx, acts: made.acts }, endpoint, null);
    return result;
  });
  // Only after COMMIT: a cookie for a session that was rolled back would be a key without a door.
  if (cookie !== undefined) setCookie(deps, knock, cookie);
  if (actor.agencyId) deps.committed(actor.agencyId, endpoint.name);
  return answer;
}

function thresholdOf(deps: DoorDeps, knock: Knock): Threshold {
  const actor = actorOf(knock);
  return {
    actor,
    address: knock.request.ip,
    attempts: deps.attempts,
    mode: deps.mode,
    now: knock.now,
    read: (work) => deps.transact('read', actor, (client) => work(bindDb(client))),
  };
}

function setCookie(deps: DoorDeps, knock: Knock, token: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: deps.secureCookies } as const;
  if (token === null) knock.reply.clearCookie(sessionCookie, options);
  else knock.reply.setCookie(sessionCookie, token, { ...options, maxAge: 60 * 60 * 24 * 14 });
}
