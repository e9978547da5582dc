import type { DueRequestKind } from '@thidua/shared/obligation/due-request.model';
import { named, unnamed } from '../../platform/db/statement.ts';

export interface DueRequestRow {
  id: string;
  rev: number;
  kind: DueRequestKind;
  state: 'asked' | 'granted' | 'refused' | 'withdrawn';
  unit_id: string;
  unit_name: string;
  obligation_id: string;
  obligation_state: string;
  report_id: string;
  regime_id: string | null;
  period_key: string | null;
  due_at: string;
  wanted_due_at: string | null;
  wanted_until: string | null;
  reason: string;
  asked_by: string;
  asked_name: string;
  asked_at: string;
  answered_name: string | null;
  answered_at: string | null;
  answer: string;
}

const columns = `q.id, q.rev, q.kind, q.state, q.unit_id, u.name as unit_name, q.obligation_id, o.state as obligation_state,
  o.subject_id as report_id, q.regime_id, o.period_key, o.due_at, q.wanted_due_at, q.wanted_until, q.reason, q.asked_by,
  a.name as asked_name, q.asked_at, b.name as answered_name, q.answered_at, q.answer`;
const joins = `from due_request q join obligation o on o.id = q.obligation_id join unit u on u.id = q.unit_id
  join account a on a.id = q.asked_by left join account b on b.id = q.answered_by`;

/** $2 units (null: the whole agency), $3 regime, $4 report. */
export const listDueRequests = unnamed<DueRequestRow>(
  `select ${columns} ${joins}
   where q.agency_id = $1 and ($2::uuid[] is null or q.unit_id = any($2::uuid[])) and ($3::uuid is null or q.regime_id = $3)
     and ($4::uuid is null or o.subject_id = $4)
   order by (q.state = 'asked' and o.state = 'owed') desc, q.asked_at desc, q.id desc limit 50`,
);

export const findDueRequest = named<DueRequestRow>(
  'obligation.dueRequest',
  `select ${columns} ${joins} where q.agency_id = $1 and q.id = $2`,
);

/** The obligation is locked with it: nobody submits while it is answered. */
export const lockDueRequest = named<DueRequestRow>(
  'obligation.lockDueRequest',
  `select ${columns} ${joins} where q.agency_id = $1 and q.id = $2 for update of q, o`,
);

export interface AskedRow {
  id: string;
  kind: string;
  state: string;
  subject_id: string;
  about_unit_id: string;
  regime_id: string | null;
  period_key: string | null;
  due_at: string;
  waiting: boolean;
}

export const lockAsked = named<AskedRow>(
  'obligation.lockAsked',
  `select o.id, o.kind, o.state, o.subject_id, o.about_unit_id, o.regime_id, o.period_key, o.due_at,
     exists (select from due_request q where q.obligation_id = o.id and q.state = 'asked') as waiting
   from obligation o where o.agency_id = $1 and o.id = $2 for update of o`,
);

export const insertDueRequest = named<never>(
  'obligation.insertDueRequest',
  `insert into due_request (id, agency_id, obligation_id, unit_id, regime_id, kind, wanted_due_at, wanted_until, reason, asked_by, asked_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

export const answerDueRequest = named<never>(
  'obligation.answerDueRequest',
  `update due_request set state = $3, answered_by = $4, answered_at = $5, answer = $6, rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const withdrawDueRequest = named<never>(
  'obligation.withdrawDueRequest',
  `update due_request set state = 'withdrawn', rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const insertExemption = named<never>(
  'obligation.insertExemption',
  `insert into obligation_exemption (id, agency_id, regime_id, unit_id, until, reason, granted_by, granted_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** $1 agency, $2 regime, $3 unit, $4 the first moment after: what is owed of the regime and opens before it. */
export const listOwedUntil = named<{ id: string }>(
  'obligation.owedUntil',
  `select id from obligation where agency_id = $1 and regime_id = $2 and about_unit_id = $3 and kind = 'report' and state = 'owed'
     and opens_at < $4::timestamptz order by id`,
);
