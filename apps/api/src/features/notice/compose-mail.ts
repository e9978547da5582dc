import type { Ctx } from '../../platform/http/ctx.ts';
import type { Composed, MailRow } from '../../platform/mail/mail.ts';
import { composeDigest } from './compose-digest.ts';
import { composeNotice } from './compose-notice.ts';
import { listPeople } from './ladder.repo.ts';

/** What a mail says at the moment it is sent: to the address of that moment, about what is so at that moment. */
export const composeMail =
  (publicUrl: string) =>
  async (ctx: Ctx, mail: MailRow): Promise<Composed> => {
    const [person] = await ctx.db.rows(listPeople, [ctx.actor.agencyId, [mail.account_id]]);
    if (!person?.email) return { skip: 'noAddress' };
    return mail.kind === 'digest'
      ? composeDigest(ctx, mail, person, publicUrl)
      : composeNotice(ctx, mail, person, publicUrl);
  };
