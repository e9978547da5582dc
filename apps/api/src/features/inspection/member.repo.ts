import type { Independence } from '@thidua/shared/inspection/independence';
import type { TeamPart } from '@thidua/shared/inspection/inspection.model';
import { named, unnamed } from '../../platform/db/statement.ts';

export interface CandidateRow {
  id: string;
  name: string;
  post: string;
  unit_id: string;
  unit_name: string;
  /** Where they work, and where they hold a role today. */
  unit_ids: string[];
  /** The inspected unit of each finding that is open and theirs to mend. */
  open_unit_ids: string[];
}

const candidate = `a.id, a.name, a.post, a.unit_id, w.name as unit_name,
  array(select a.unit_id union select g.unit_id from role_grant g where g.account_id = a.id and g.starts_on <= $3::date
    and (g.ends_on is null or g.ends_on >= $3::date)) as unit_ids,
  array(select f.unit_id from finding f where f.agency_id = $1 and f.unit_id = any($2::uuid[]) and f.owner_account_id = a.id
    and f.state in ('open', 'proposed')) as open_unit_ids`;

/** $1 agency, $2 inspected units, $3 today, $4 accounts: those of them that are here. */
export const listNamed = unnamed<CandidateRow>(
  `select ${candidate} from account a join unit w on w.id = a.unit_id
   where a.agency_id = $1 and a.id = any($4::uuid[]) and a.disabled_at is null order by a.sort_key, a.id`,
);

/** $4 pattern or null, $5 how many. */
export const listCandidates = unnamed<CandidateRow>(
  `select ${candidate} from account a join unit w on w.id = a.unit_id
   where a.agency_id = $1 and a.disabled_at is null and ($4::text is null or a.folded like $4)
   order by w.position, a.sort_key, a.id limit $5`,
);

export interface MemberRow {
  account_id: string;
  name: string;
  post: string;
  unit_name: string;
  part: TeamPart;
  independence: Independence;
  reason: string;
  left_at: string | null;
  answers: number;
}

/** Those who left stand last. */
export const listMembers = named<MemberRow>(
  'inspection.members',
  `select m.account_id, a.name, a.post, w.name as unit_name, m.part, m.independence, m.reason, m.left_at,
     (select count(*) from inspection_answer x where x.visit_id = m.visit_id and x.account_id = m.account_id) as answers
   from inspection_member m join account a on a.id = m.account_id join unit w on w.id = a.unit_id
   where m.agency_id = $1 and m.visit_id = $2
   order by m.left_at is not null, array_position(array['leader', 'secretary', 'member'], m.part), a.sort_key, a.id`,
);

export const clearMembers = named<never>(
  'inspection.clearMembers',
  'delete from inspection_member where agency_id = $1 and visit_id = $2',
);

/** $3 accounts that stay, $4 now. */
export const leaveTeam = named<never>(
  'inspection.leaveTeam',
  `update inspection_member set left_at = coalesce(left_at, $4), part = 'member'
   where agency_id = $1 and visit_id = $2 and not account_id = any($3::uuid[])`,
);

/** $3 members as jsonb. */
export const putMembers = named<never>(
  'inspection.putMembers',
  `insert into inspection_member (visit_id, account_id, agency_id, part, independence, reason)
   select $2, account_id, $1, part, independence, reason
   from jsonb_to_recordset($3::jsonb) as given (account_id uuid, part text, independence text, reason text)
   on conflict (visit_id, account_id) do update set part = excluded.part, independence = excluded.independence,
     reason = excluded.reason, left_at = null`,
);
