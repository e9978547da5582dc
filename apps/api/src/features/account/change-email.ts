import type { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { DoorstepCtx } from '../../platform/http/ctx.ts';
import { readMe } from './me.ts';
import { setEmail } from './session.repo.ts';

/** Another address for the own mails; what is on its way goes to the new one. */
export async function changeEmail(
  ctx: DoorstepCtx,
  { body }: Parsed<typeof sessionApi.changeEmail>,
): Promise<Me> {
  const { accountId } = ctx.actor;
  const { account } = await readMe(ctx);
  if (account.email !== body.email) {
    await ctx.db.run(setEmail, [accountId, body.email]);
    ctx.record({
      event: 'account.edited',
      subject: { kind: 'account', id: accountId },
      audience: 'system',
      changes: { email: [account.email, body.email] },
    });
  }
  return readMe(ctx);
}
