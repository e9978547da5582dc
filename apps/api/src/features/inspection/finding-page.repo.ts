import type { AnswerVerdict } from '@thidua/shared/inspection/checklist.model';
import type { FindingEntry } from '@thidua/shared/inspection/finding.model';
import type { Evidence } from '@thidua/shared/task/task.model';
import { named } from '../../platform/db/statement.ts';
import type { VisitFileRow } from './answer.repo.ts';
import { known } from './visit.repo.ts';

export interface FindingEntryRow {
  id: string;
  kind: FindingEntry['kind'];
  at: string;
  by: FindingEntry['by'];
  on_behalf_of: FindingEntry['onBehalfOf'];
  note: string;
  evidence: Evidence[];
  new_due_at: string | null;
}

const person = (a: string) =>
  `case when ${a}.id is null then null else jsonb_build_object('id', ${a}.id, 'name', ${a}.name, 'post', ${a}.post) end`;

/** The newest first. */
export const listFindingEntries = named<FindingEntryRow>(
  'finding.entries',
  `select e.id, e.kind, e.at, ${person('a')} as by, ${person('b')} as on_behalf_of, e.note, e.evidence, e.changes->>'newDueAt' as new_due_at
   from finding_entry e join account a on a.id = e.account_id left join account b on b.id = e.on_behalf_of
   where e.agency_id = $1 and e.finding_id = $2 order by e.at desc, e.id desc`,
);

/** $7 unit, $8 item code: how it stood, the newest first; of visits to come, as far as one may know of them, nothing yet. */
export const listItemHistory = named<{ visit_id: string; starts_at: string; verdict: AnswerVerdict | null }>(
  'finding.itemHistory',
  `select v.id as visit_id, v.starts_at, v.result->'items'->$8->>'verdict' as verdict from inspection_visit v
   where ${known} and v.unit_id = $7 and v.kind = 'inspection' and v.state <> 'cancelled'
     and (v.result is null or v.result->'items' ? $8)
   order by v.starts_at desc, v.id limit 12`,
);

/** $2 ids. */
export const listFilesById = named<VisitFileRow>(
  'finding.files',
  'select id, name, type, size from file where agency_id = $1 and id = any($2::uuid[]) order by added_at, id',
);
