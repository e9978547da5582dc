import type { AnswerVerdict } from '@thidua/shared/inspection/checklist.model';
import type { AskedFinding } from '@thidua/shared/inspection/inspection.model';
import { named, unnamed } from '../../platform/db/statement.ts';

export interface AnswerRow {
  id: string;
  visit_id: string;
  item_code: string;
  account_id: string;
  account_name: string;
  verdict: AnswerVerdict;
  points: number | null;
  note: string;
  file_ids: string[];
  based_on: string[];
  finding: AskedFinding | null;
  answered_at: string;
  received_at: string;
  device: string;
  is_aside: boolean;
}

export const listAnswers = named<AnswerRow>(
  'inspection.answers',
  `select x.id, x.visit_id, x.item_code, x.account_id, a.name as account_name, x.verdict, x.points, x.note, x.file_ids, x.based_on,
     x.finding, x.answered_at, x.received_at, x.device, x.is_aside
   from inspection_answer x join account a on a.id = x.account_id
   where x.agency_id = $1 and x.visit_id = $2 order by x.answered_at, x.id`,
);

export interface ChoiceRow {
  id: string;
  item_code: string;
  answer_id: string;
  among: string[];
  reason: string;
  account_id: string;
  account_name: string;
  at: string;
}

export const listChoices = named<ChoiceRow>(
  'inspection.choices',
  `select c.id, c.item_code, c.answer_id, c.among, c.reason, c.account_id, a.name as account_name, c.at
   from inspection_choice c join account a on a.id = c.account_id where c.agency_id = $1 and c.visit_id = $2 order by c.at, c.id`,
);

/** $2 rows as jsonb. One that is there already is left as it is; answers those that are new. */
export const insertAnswers = unnamed<{ id: string }>(
  `insert into inspection_answer (id, agency_id, visit_id, item_code, account_id, verdict, points, note, file_ids, based_on, finding,
     answered_at, device_at, received_at, device, is_aside)
   select id, $1, visit_id, item_code, account_id, verdict, points, note, file_ids, based_on, finding, answered_at, device_at,
     received_at, device, is_aside
   from jsonb_to_recordset($2::jsonb) as given (id uuid, visit_id uuid, item_code text, account_id uuid, verdict text, points int,
     note text, file_ids uuid[], based_on uuid[], finding jsonb, answered_at timestamptz, device_at timestamptz,
     received_at timestamptz, device text, is_aside boolean)
   on conflict (id) do nothing returning id`,
);

/** Ids that are taken by an answer of another visit or person: $2 ids, $3 visit, $4 account. */
export const listTaken = unnamed<{ id: string }>(
  `select id from inspection_answer where agency_id = $1 and id = any($2::uuid[]) and not (visit_id = $3 and account_id = $4)`,
);

export const insertChoice = named<never>(
  'inspection.insertChoice',
  `insert into inspection_choice (id, agency_id, visit_id, item_code, answer_id, among, reason, account_id, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** $2 ids, $3 account, $4 visit: files that this person has sent, or that hang on the visit already. */
export const listOwnFiles = unnamed<{ id: string }>(
  `select id from file where agency_id = $1 and id = any($2::uuid[])
     and ((subject_id is null and account_id = $3) or subject_id = $4)`,
);

export interface VisitFileRow {
  id: string;
  name: string;
  type: string;
  size: number;
}

/** Files that hang on a record ($2). */
export const listFilesOf = named<VisitFileRow>(
  'inspection.files',
  'select id, name, type, size from file where agency_id = $1 and subject_id = $2 order by added_at, id',
);
