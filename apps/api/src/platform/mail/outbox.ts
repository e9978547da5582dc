import type { Db } from '../db/db.ts';
import { named, unnamed } from '../db/statement.ts';
import type { MailRow } from './mail.ts';
import type { NewMail } from './mailing.ts';

const insert = named<never>(
  'mail.insert',
  `insert into mail (id, agency_id, account_id, kind, about, once_key, written_at, next_at)
   select id, $1, account_id, kind, about, once_key, $3, coalesce(not_before, $3)
   from jsonb_to_recordset($2::jsonb) as given (id uuid, account_id uuid, kind text, about jsonb, once_key text,
     not_before timestamptz)
   on conflict do nothing`,
);

interface Writes {
  readonly db: Db;
  readonly actor: { readonly agencyId: string };
  readonly now: string;
  newId(): string;
}

/** Writes mails in the transaction of what causes them: they exist if it does. */
export async function writeMails(ctx: Writes, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map(({ accountId, kind, about, onceKey, notBefore }) => ({
    id: ctx.newId(),
    account_id: accountId,
    kind,
    about,
    once_key: onceKey,
    not_before: notBefore ?? null,
  }));
  await ctx.db.run(insert, [ctx.actor.agencyId, JSON.stringify(rows), ctx.now]);
}

/**
 * Takes what is to be sent at $1, at most $3: until $2 nobody else takes it. A process that dies with a mail in hand leaves it to
 * the next one after that.
 */
export const takeMails = unnamed<MailRow>(
  `update mail set attempts = attempts + 1, next_at = $2
   where id in (select id from mail where state = 'waiting' and next_at <= $1 order by next_at, id limit $3 for update skip locked)
   returning id, agency_id, account_id, kind, about, once_key, written_at, attempts`,
);

/** $1 id, $2 state, $3 reason, $4 now. */
export const settleMail = unnamed<never>(
  `update mail set state = $2, reason = $3, settled_at = $4 where id = $1 and state = 'waiting'`,
);

/** $1 id, $2 when to try again, $3 reason. */
export const postponeMail = unnamed<never>(
  `update mail set next_at = $2, reason = $3 where id = $1 and state = 'waiting'`,
);
