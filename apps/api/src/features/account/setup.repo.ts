import type { DemoAccount } from '@thidua/shared/account/setup.api';
import { named } from '../../platform/db/statement.ts';

/** The face of the one agency that people work in; several share an installation: none. $1 today. */
export const readFace = named<{
  name: string;
  campaign_number: string | null;
  issued_on: string | null;
  title: string | null;
}>(
  'setup.face',
  `select name, campaign_number, issued_on, title from (
     select u.name, e.campaign_number, e.issued_on, e.title, count(*) over () as agencies
     from unit u left join entrance e on e.agency_id = u.id
     where u.id = u.agency_id and u.kind = 'agency' and (u.ends_on is null or u.ends_on >= $1::date)
       and exists (select 1 from account a where a.agency_id = u.id)
   ) faces where agencies = 1`,
);

export const hasAccounts = named<{ some: boolean }>(
  'setup.hasAccounts',
  'select exists (select 1 from account) as some',
);

export const listDemoAccounts = named<DemoAccount>(
  'setup.demoAccounts',
  `select a.username, a.name, u.short_name as "unitShortName" from account a join unit u on u.id = a.unit_id
   where a.username = any($1::text[]) and a.disabled_at is null order by array_position($1::text[], a.username)`,
);

/** A link that is still good: not used, not over, and nobody has an account yet. */
const isGood = `token_hash = $1 and purpose = 'first_admin' and used_at is null and expires_at > $2
     and not exists (select 1 from account)`;

export const findLink = named<{ expires_at: string }>(
  'setup.findLink',
  `select expires_at from one_time_link where ${isGood}`,
);

export const useLink = named<{ used_at: string }>(
  'setup.useLink',
  `update one_time_link set used_at = $2 where ${isGood} returning used_at`,
);

export const dropLinks = named<never>(
  'setup.dropLinks',
  "delete from one_time_link where purpose = 'first_admin' and used_at is null",
);

export const insertLink = named<never>(
  'setup.insertLink',
  "insert into one_time_link (token_hash, purpose, made_at, expires_at) values ($1, 'first_admin', $2, $3)",
);

export const putEntrance = named<never>(
  'setup.putEntrance',
  `insert into entrance (agency_id, campaign_number, issued_on, title) values ($1, $2, $3, $4)
   on conflict (agency_id) do update set campaign_number = excluded.campaign_number, issued_on = excluded.issued_on,
     title = excluded.title`,
);

export const clearEntrance = named<never>(
  'setup.clearEntrance',
  'delete from entrance where agency_id = $1 and campaign_number = $2',
);
