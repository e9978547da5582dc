import type { Contents, DraftFields } from '@thidua/shared/report/report.model';
import { named } from '../../platform/db/statement.ts';
import {
  type CoreRow,
  coreColumns,
  coreJoins,
  lastVersion,
  type MaybeVersion,
  type Received,
  receiverColumn,
  versionColumns,
} from './report.row.ts';
import { type ConflictJson, conflictsJson, previousJson } from './report-read.repo.ts';

interface Presented extends Received {
  presented_by: string | null;
  parent_unit_id: string | null;
  entered_by: string | null;
}

export type DraftRow = CoreRow &
  Presented & {
    draft_rev: number;
    draft_fields: DraftFields;
    draft_applied: string[];
    conflicts: ConflictJson[];
    previous: Contents | null;
    standing_figures: Contents['figures'] | null;
  };

/**
 * Everything the unit's own commands judge by and write from. Report and draft are locked together, in this order: a save under way is
 * waited for and its fields are seen, and none comes in behind.
 */
export const lockDraft = named<DraftRow>(
  'report.lockDraft',
  `select ${coreColumns}, ${receiverColumn}, r.parent_unit_id, r.presented_by, r.entered_by, d.rev as draft_rev, d.fields as draft_fields,
     d.applied as draft_applied, ${conflictsJson} as conflicts, ${previousJson} as previous, s.figures as standing_figures
   from report r ${coreJoins} join report_draft d on d.report_id = r.id
   left join report_version s on s.report_id = r.id and s.version = r.standing_version
   where r.agency_id = $1 and r.id = $2 for update of r, d`,
);

export type SubmittedRow = CoreRow &
  Presented &
  MaybeVersion & {
    /** The version that counts when the last one is returned. */
    fallback_version: number | null;
    fallback_figures: Contents['figures'] | null;
    fallback_is_accepted: boolean | null;
  };

/** Everything the office's commands judge by and write from. */
export const lockSubmitted = named<SubmittedRow>(
  'report.lockSubmitted',
  `select ${coreColumns}, ${receiverColumn}, r.parent_unit_id, r.presented_by, r.entered_by, ${versionColumns}, f.version as fallback_version,
     f.figures as fallback_figures, f.outcome = 'accepted' as fallback_is_accepted
   from report r ${coreJoins}
   left join report_version v on v.report_id = r.id and v.version = ${lastVersion}
   left join lateral (select * from report_version older
     where older.report_id = r.id and older.version < r.version and older.outcome in ('waiting', 'accepted')
     order by older.version desc limit 1) f on true
   where r.agency_id = $1 and r.id = $2 for update of r`,
);

/** $3 presented by, $4 at. */
export const moveToPresented = named<never>(
  'report.present',
  `update report set state = 'presented', presented_by = $3, presented_at = $4, rev = rev + 1 where agency_id = $1 and id = $2`,
);

/** $3 by, $4 at, $5 why. */
export const moveToEntered = named<never>(
  'report.enter',
  `update report set entered_by = $3, entered_at = $4, entered_why = $5, rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const moveBack = named<never>(
  'report.sendBack',
  `update report set state = 'draft', presented_by = null, presented_at = null, rev = rev + 1 where agency_id = $1 and id = $2`,
);

/** $3 version, $4 outcome, $5 by, $6 at. */
export const moveToReturned = named<never>(
  'report.return',
  `with version as (
     update report_version set outcome = 'returned', outcome_by = $4, outcome_at = $5
     where agency_id = $1 and report_id = $2 and version = $3
   )
   update report set state = 'draft', version = version + 1, standing_version = $6, presented_by = null, presented_at = null,
     times_returned = times_returned + 1, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

/** The accepted version replaces whatever stood before it. */
export const moveToAccepted = named<never>(
  'report.accept',
  `with accepted as (
     update report_version set outcome = 'accepted', outcome_by = $4, outcome_at = $5
     where agency_id = $1 and report_id = $2 and version = $3
   ), older as (
     update report_version set outcome = 'superseded'
     where agency_id = $1 and report_id = $2 and version < $3 and outcome in ('waiting', 'accepted')
   )
   update report set state = 'accepted', standing_version = $3, accepted_version = $3, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

/** Back to the version that stands; the draft is again what that version says: $3 its fields. Open conflicts go with the draft. */
export const moveToStanding = named<never>(
  'report.discard',
  `with draft as (
     update report_draft set fields = $3::jsonb, rev = rev + 1 where agency_id = $1 and report_id = $2
   ), conflicts as (
     update report_conflict set chosen_at = $4, chosen_by = $5, lost = lost || '{"chosen": "kept"}'
     where agency_id = $1 and report_id = $2 and chosen_at is null
   )
   update report set state = case when standing_version = accepted_version then 'accepted' else 'submitted' end,
     version = standing_version, presented_by = null, presented_at = null, entered_by = null, entered_at = null,
     entered_why = null, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const moveToCorrecting = named<never>(
  'report.correct',
  `update report set state = 'draft', version = version + 1, presented_by = null, presented_at = null, rev = rev + 1
   where agency_id = $1 and id = $2`,
);
