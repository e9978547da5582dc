import { named } from '../../platform/db/statement.ts';

/** $3 fields, $4 applied, $5 at. */
export const writeDraft = named<never>(
  'report.writeDraft',
  `update report_draft set fields = $3::jsonb, applied = $4::jsonb, saved_at = $5, rev = rev + 1
   where agency_id = $1 and report_id = $2`,
);

export const insertConflicts = named<never>(
  'report.insertConflicts',
  `insert into report_conflict (id, agency_id, report_id, field, kept, lost, at)
   select id, $1, $2, field, kept, lost, $4 from jsonb_to_recordset($3::jsonb) as both_sides (id uuid, field text, kept jsonb, lost jsonb)`,
);

export interface ConflictRow {
  id: string;
  field: string;
  lost: { value: never; by: string; at: string };
  chosen_at: string | null;
  chosen: 'kept' | 'lost' | null;
}

export const findConflict = named<ConflictRow>(
  'report.conflict',
  `select id, field, lost, chosen_at, lost ->> 'chosen' as chosen from report_conflict where agency_id = $1 and report_id = $2 and id = $3`,
);

/** The decision is kept with the losing side: 'kept' or 'lost'. */
export const decideConflict = named<never>(
  'report.decideConflict',
  `update report_conflict set chosen_at = $3, chosen_by = $4, lost = lost || jsonb_build_object('chosen', $5::text)
   where agency_id = $1 and id = $2`,
);
