import { unnamed } from '../../platform/db/statement.ts';

export const oweExempt = unnamed<never>(
  `update obligation set state = 'owed', note = null, rev = rev + 1
   where agency_id = $1 and id = any($2::uuid[]) and state = 'exempt'`,
);

/** What was waiting to be signed when its main obligation was exempted waits again. */
export const oweDependent = unnamed<never>(
  `update obligation d set state = 'owed', rev = d.rev + 1 from obligation o
   where o.agency_id = $1 and o.id = any($2::uuid[]) and o.stage = 'presented' and d.agency_id = $1
     and d.id = (select s.id from obligation s where s.agency_id = $1 and s.subject_id = o.subject_id
       and s.kind = o.kind || '.sign' and s.period_key is not distinct from o.period_key and s.state = 'cancelled'
       order by s.opens_at desc, s.id desc limit 1)`,
);

export const listLastExtensions = unnamed<{ obligation_id: string; old_due_at: string; new_due_at: string }>(
  `select distinct on (obligation_id) obligation_id, old_due_at, new_due_at from obligation_extension
   where agency_id = $1 and obligation_id = any($2::uuid[]) order by obligation_id, granted_at desc, id desc`,
);

/** The way back stands beside the extension, which is never erased. */
export const moveDueBack = unnamed<never>(
  `with moved as (
     select id, "of", due_at, earlier
     from jsonb_to_recordset($2::jsonb) as given (id uuid, "of" uuid, due_at timestamptz, earlier timestamptz)
   ), kept as (
     insert into obligation_extension (id, agency_id, obligation_id, old_due_at, new_due_at, reason, granted_by, granted_at)
     select id, $1, "of", due_at, earlier, '', $3, $4 from moved
   )
   update obligation o set due_at = moved.earlier, rev = o.rev + 1 from moved where o.agency_id = $1 and o.id = moved."of"`,
);
