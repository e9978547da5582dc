import { named } from '../../platform/db/statement.ts';

export interface RemarkRow {
  id: string;
  rev: number;
  subject_kind: string;
  subject_id: string;
  unit_id: string;
  field: string | null;
  version: number | null;
  text: string;
  account_id: string;
  account_name: string;
  at: string;
  settled_at: string | null;
  settled_by: string | null;
  settled_by_name: string | null;
  replies: { text: string; by: string; name: string; at: string }[];
}

const columns = `m.id, m.rev, m.subject_kind, m.subject_id, m.unit_id, m.field, m.version, m.text, m.account_id,
  a.name as account_name, m.at, m.settled_at, m.settled_by, s.name as settled_by_name, m.replies`;
const from = 'remark m join account a on a.id = m.account_id left join account s on s.id = m.settled_by';

export const listRemarks = named<RemarkRow>(
  'remark.list',
  `select ${columns} from ${from} where m.agency_id = $1 and m.subject_id = $2 and m.subject_kind = $3 order by m.at, m.id`,
);

export const findRemark = named<RemarkRow>(
  'remark.find',
  `select ${columns} from ${from} where m.agency_id = $1 and m.id = $2`,
);

export const lockRemark = named<RemarkRow>('remark.lock', `${findRemark.text} for update of m`);

export const insertRemarks = named<never>(
  'remark.insert',
  `insert into remark (id, agency_id, unit_id, subject_kind, subject_id, field, version, text, account_id, at)
   select id, $1, $3, $4, $5, field, $6, text, $7, $8
   from jsonb_to_recordset($2::jsonb) as pinned (id uuid, field text, text text)`,
);

export const addReply = named<never>(
  'remark.reply',
  'update remark set replies = replies || $3::jsonb, rev = rev + 1 where agency_id = $1 and id = $2',
);

export const moveSettled = named<never>(
  'remark.settle',
  'update remark set settled_at = $3, settled_by = $4, rev = rev + 1 where agency_id = $1 and id = $2',
);
