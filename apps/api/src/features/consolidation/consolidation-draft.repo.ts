import { named } from '../../platform/db/statement.ts';

/** $3 fields, $4 applied, $5 conflicts, $6 at. */
export const writePartDraft = named<never>(
  'consolidation.writeDraft',
  `update consolidation_draft set fields = $3::jsonb, applied = $4::jsonb, conflicts = $5::jsonb, saved_at = $6, rev = rev + 1
   where agency_id = $1 and consolidation_id = $2`,
);
