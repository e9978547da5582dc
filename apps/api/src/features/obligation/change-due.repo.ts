import { unnamed } from '../../platform/db/statement.ts';

export interface OwedRow {
  id: string;
  kind: string;
  state: string;
  subject_kind: string;
  subject_id: string;
  period_key: string | null;
  about_unit_id: string;
  debtor_unit_id: string;
  due_at: string;
}

const columns =
  'id, kind, state, subject_kind, subject_id, period_key, about_unit_id, debtor_unit_id, due_at';

/** Locked in the order of id, so that two who choose the same cells wait and do not deadlock. */
export const lockChosen = unnamed<OwedRow>(
  `select ${columns} from obligation where agency_id = $1 and id = any($2::uuid[])
     and (visible_from is null or visible_from <= $3::timestamptz) order by id for update`,
);

export const markUrged = unnamed<never>(
  `update obligation set times_urged = times_urged + 1, last_urged_at = $3 where agency_id = $1 and id = any($2::uuid[])`,
);

/** Who is overdue already is late, and stays so whatever is granted afterwards. */
export const moveDue = unnamed<never>(
  `update obligation set due_at = $3, is_late = is_late or (first_done_at is null and due_at < $4::timestamptz), rev = rev + 1
   where agency_id = $1 and id = any($2::uuid[])`,
);

export const insertExtensions = unnamed<never>(
  `insert into obligation_extension (id, agency_id, obligation_id, old_due_at, new_due_at, reason, granted_by, granted_at)
   select id, $1, obligation_id, old_due_at, $3, $4, $5, $6
   from jsonb_to_recordset($2::jsonb) as moved (id uuid, obligation_id uuid, old_due_at timestamptz)`,
);

export const markExempt = unnamed<never>(
  `update obligation set state = 'exempt', note = $3, rev = rev + 1 where agency_id = $1 and id = any($2::uuid[])`,
);

/** With the main obligation falls what others owed because of it: signing and receiving a report, verifying a task. */
export const cancelDependent = unnamed<never>(
  `update obligation d set state = 'cancelled', rev = d.rev + 1 from obligation o
   where o.agency_id = $1 and o.id = any($2::uuid[]) and d.agency_id = $1 and d.subject_id = o.subject_id
     and d.period_key is not distinct from o.period_key and d.kind like o.kind || '.%' and d.state = 'owed'`,
);
