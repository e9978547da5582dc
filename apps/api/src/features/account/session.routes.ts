import { sessionApi } from '@thidua/shared/account/session.api';
import { routesOf } from '../../platform/http/routes.ts';
import { actFor } from './act-for.ts';
import { changeEmail } from './change-email.ts';
import { changePassword, prepareChange } from './change-password.ts';
import { readMe } from './me.ts';
import { readSessions, revokeSession, revokeSessionsOf, signOut } from './own-sessions.ts';
import { provePassword } from './prove-password.ts';
import { mergePreferences } from './session.repo.ts';
import { enterAs, proveIdentity } from './sign-in.ts';

export const sessionRoutes = routesOf(sessionApi, {
  signIn: {
    before: proveIdentity,
    doorstep: (ctx, _input, found) => enterAs(ctx, found as Awaited<ReturnType<typeof proveIdentity>>),
  },
  signOut: { doorstep: signOut },
  me: readMe,
  prefer: {
    act: async (ctx, { body }) => {
      await ctx.db.run(mergePreferences, [ctx.actor.accountId, JSON.stringify(body)]);
      return ctx.actor.accountId;
    },
    show: readMe,
  },
  changePassword: {
    before: prepareChange,
    doorstep: (ctx, _input, hash) => changePassword(ctx, hash as string),
  },
  changeEmail: {
    before: (step, { body }) => provePassword(step, body.current),
    doorstep: changeEmail,
  },
  sessions: readSessions,
  revokeSession: { act: (ctx, { params }) => revokeSession(ctx, params.id), show: readSessions },
  revokeOtherSessions: {
    act: async (ctx) => {
      await revokeSessionsOf(ctx, ctx.actor.accountId, ctx.sessionId);
      return ctx.actor.accountId;
    },
    show: readSessions,
  },
  actFor: { doorstep: actFor },
});
