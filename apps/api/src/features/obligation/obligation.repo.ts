import { named } from '../../platform/db/statement.ts';

/** $1 agency, $2 rows as jsonb. A unit that was let off the regime's reports up to a day owes nothing that opens until then. */
export const insertOwed = named<never>(
  'obligation.insert',
  `insert into obligation (id, agency_id, kind, subject_kind, subject_id, campaign_id, regime_id, period_key, about_unit_id,
     debtor_unit_id, debtor_role, debtor_account_id, creditor_unit_id, parent_unit_id, opens_at, due_at, first_due_at, stage,
     visible_from, state, note)
   select owed.id, $1, kind, subject_kind, subject_id, campaign_id, regime_id, period_key, about_unit_id, debtor_unit_id, debtor_role,
     debtor_account_id, creditor_unit_id, parent_unit_id, opens_at, due_at, due_at, stage,
     visible_from, case when x.reason is null then 'owed' else 'exempt' end, x.reason
   from jsonb_to_recordset($2::jsonb) as owed (id uuid, kind text, subject_kind text, subject_id uuid, campaign_id uuid,
     regime_id uuid, period_key text, about_unit_id uuid, debtor_unit_id uuid, debtor_role text, debtor_account_id uuid,
     creditor_unit_id uuid, parent_unit_id uuid, opens_at timestamptz, due_at timestamptz, stage text, visible_from timestamptz)
   left join lateral (
     select reason from obligation_exemption e where owed.kind = 'report' and e.regime_id = owed.regime_id
       and e.unit_id = owed.about_unit_id and owed.opens_at < (e.until + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
     order by e.until desc limit 1
   ) x on true
   on conflict do nothing`,
);

const one = (subject: string, kind: string, period: string) =>
  `agency_id = $1 and subject_id = ${subject} and kind = ${kind} and period_key is not distinct from ${period} and state <> 'cancelled'`;

/**
 * The update that settles, for a hot command to join in a statement of its own. Arguments are SQL expressions over that
 * statement's parameters; $1 must be the agency.
 */
export const settleSql = (subject: string, kind: string, period: string, at: string, stage: string) =>
  `update obligation set state = 'done', stage = ${stage}, done_at = ${at}, first_done_at = coalesce(first_done_at, ${at}),
     is_late = is_late or (first_done_at is null and ${at} > due_at), rev = rev + 1
   where ${one(subject, kind, period)} and state = 'owed'`;

/** $1 agency, $2 subject, $3 kind, $4 period, $5 at, $6 stage. */
export const settleOne = named<never>(
  'obligation.settle',
  settleSql('$2', '$3', '$4', '$5::timestamptz', '$6'),
);

export const reopenOne = named<never>(
  'obligation.reopen',
  `update obligation set state = 'owed', stage = $6, done_at = null, due_at = $5, times_returned = times_returned + 1, rev = rev + 1
   where ${one('$2', '$3', '$4')}`,
);

export const stageOne = named<never>(
  'obligation.stage',
  `update obligation set stage = $5, rev = rev + 1 where ${one('$2', '$3', '$4')} and stage <> $5`,
);

export const cancelOne = named<never>(
  'obligation.cancel',
  `update obligation set state = 'cancelled', done_at = null, rev = rev + 1 where ${one('$2', '$3', '$4')}`,
);
