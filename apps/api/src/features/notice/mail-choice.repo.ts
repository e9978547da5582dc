import type { MailChoices } from '@thidua/shared/notice/mail-choice.model';
import { named } from '../../platform/db/statement.ts';

export const findChoices = named<{ email: string | null; choices: MailChoices | null; rev: number }>(
  'notice.choices',
  `select a.email, c.choices, coalesce(c.rev, 0) as rev from account a left join mail_choice c on c.account_id = a.id
   where a.id = $1`,
);

export const makeChoices = named<never>(
  'notice.makeChoices',
  'insert into mail_choice (account_id, agency_id, choices) values ($1, $2, $3::jsonb) on conflict do nothing',
);

export const lockChoices = named<{ rev: number }>(
  'notice.lockChoices',
  'select rev from mail_choice where account_id = $1 for update',
);

export const writeChoices = named<never>(
  'notice.writeChoices',
  'update mail_choice set choices = $2::jsonb, rev = rev + 1 where account_id = $1',
);

/** $1 agency, $2 since. */
export const countMails = named<{ waiting: number; sent: number; failed: number }>(
  'notice.countMails',
  `select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'sent') as sent,
     count(*) filter (where state = 'failed') as failed
   from mail where agency_id = $1 and written_at >= $2::timestamptz`,
);

/** The latest that failed or wait for another attempt. */
export const listFaults = named<{ id: string; name: string; at: string; reason: string }>(
  'notice.mailFaults',
  `select m.id, a.name, m.written_at as at, m.reason from mail m join account a on a.id = m.account_id
   where m.agency_id = $1 and m.written_at >= $2::timestamptz and m.state in ('failed', 'waiting') and m.reason is not null
   order by m.written_at desc, m.id desc limit 5`,
);

/** $1 agency, $2 from when on they are kept. */
export const sweepMails = named<never>(
  'notice.sweepMails',
  `delete from mail where agency_id = $1 and written_at < $2::timestamptz and state <> 'waiting'`,
);
