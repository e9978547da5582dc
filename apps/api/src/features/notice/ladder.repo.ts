import type { Role } from '@thidua/shared/access/role';
import type { LadderSetting } from '@thidua/shared/notice/ladder.model';
import type { MailChoices } from '@thidua/shared/notice/mail-choice.model';
import type { ObligationKind, ObligationStage } from '@thidua/shared/obligation/obligation.model';
import { named, unnamed } from '../../platform/db/statement.ts';

export interface SettingRow {
  setting: LadderSetting;
  rev: number;
}

export const findSetting = named<SettingRow>(
  'notice.ladder',
  'select setting, rev from ladder where agency_id = $1',
);

export const lockSetting = named<SettingRow>(
  'notice.lockLadder',
  'select setting, rev from ladder where agency_id = $1 for update',
);

export const makeSetting = named<never>(
  'notice.makeLadder',
  'insert into ladder (agency_id, setting) values ($1, $2::jsonb) on conflict do nothing',
);

export const writeSetting = named<never>(
  'notice.writeLadder',
  'update ladder set setting = $2::jsonb, rev = rev + 1 where agency_id = $1',
);

/** The first look of an agency misses nothing that was before it. */
export const beginLooking = named<never>(
  'notice.beginLooking',
  'insert into ladder_look (agency_id, looked_until) values ($1, $2) on conflict do nothing',
);

export const lockLook = named<{ looked_until: string; digested_on: string | null }>(
  'notice.lockLook',
  'select looked_until, digested_on from ladder_look where agency_id = $1 for update',
);

/** A clock that was set back does not open the past again. */
export const moveLook = named<never>(
  'notice.moveLook',
  `update ladder_look set looked_until = greatest(looked_until, $2::timestamptz), digested_on = coalesce($3::date, digested_on)
   where agency_id = $1`,
);

export interface OwedRow {
  id: string;
  kind: ObligationKind;
  stage: ObligationStage;
  subject_kind: string;
  subject_id: string;
  period_key: string | null;
  about_unit_id: string;
  about_unit_name: string;
  debtor_unit_id: string;
  debtor_role: Role | null;
  debtor_account_id: string | null;
  opens_at: string;
  due_at: string;
  /** Kept from everybody but who owes it in person. */
  is_veiled: boolean;
}

const owedColumns = `o.id, o.kind, o.stage, o.subject_kind, o.subject_id, o.period_key, o.about_unit_id,
  about.name as about_unit_name, o.debtor_unit_id, o.debtor_role, o.debtor_account_id, o.opens_at, o.due_at,
  coalesce(o.visible_from > $2::timestamptz, false) as is_veiled`;
const owed = `from obligation o join unit about on about.id = o.about_unit_id
  where o.agency_id = $1 and o.state = 'owed' and o.opens_at <= $2::timestamptz
    and (o.visible_from is null or o.visible_from <= $2::timestamptz or o.debtor_account_id is not null)`;

/** $1 agency, $2 now, $3 and $4 the due times between which a rung can lie. */
export const listOwed = unnamed<OwedRow>(
  `select ${owedColumns} ${owed} and o.due_at between $3::timestamptz and $4::timestamptz order by o.due_at, o.id`,
);

/** $3 id. */
export const findOwed = named<OwedRow>('notice.owed', `select ${owedColumns} ${owed} and o.id = $3`);

export interface PersonRow {
  id: string;
  name: string;
  post: string;
  email: string | null;
  locale: 'vi' | 'en' | null;
  choices: MailChoices | null;
}

/** $1 agency, $2 accounts: those who are still here. */
export const listPeople = unnamed<PersonRow>(
  `select a.id, a.name, a.post, a.email, a.preferences->>'locale' as locale, c.choices
   from account a left join mail_choice c on c.account_id = a.id
   where a.agency_id = $1 and a.id = any($2::uuid[]) and a.disabled_at is null order by a.sort_key, a.id`,
);

/** $1 agency: whoever can get a mail and has not turned the digest off. */
export const listReaders = unnamed<{ id: string }>(
  `select a.id from account a left join mail_choice c on c.account_id = a.id
   where a.agency_id = $1 and a.email is not null and a.disabled_at is null
     and coalesce((c.choices->>'digest')::boolean, true) order by a.id`,
);

/** $1 agency, $2 obligation or null, $3 subject, $4 kind, $5 stage, each or null. */
export const isOwedStill = named<{ owed: boolean }>(
  'notice.owedStill',
  `select exists (select 1 from obligation where agency_id = $1 and state = 'owed' and ($2::uuid is null or id = $2)
     and ($3::uuid is null or subject_id = $3) and ($4::text is null or kind = $4)
     and ($5::text is null or stage = $5)) as owed`,
);
