import type { Contents, DraftFields } from '@thidua/shared/report/report.model';
import { named } from '../../platform/db/statement.ts';
import {
  type HeadRow,
  headColumns,
  headJoins,
  lastVersion,
  type MaybeVersion,
  versionColumns,
} from './report.row.ts';
import { conflictsJson, previousJson } from './report-read.repo.ts';

export type LockedRow = HeadRow &
  MaybeVersion & {
    parent_unit_id: string | null;
    creditor_unit_id: string;
    presented_by: string | null;
    draft_rev: number;
    draft_fields: DraftFields;
    draft_applied: string[];
    conflicts: { id: string; field: string }[];
    previous: Contents | null;
    standing_figures: Contents['figures'] | null;
    /** The version that counts when the last one is returned. */
    fallback_version: number | null;
    fallback_figures: Contents['figures'] | null;
    fallback_is_accepted: boolean | null;
  };

/** Everything a command needs to judge and to write; report and draft are locked in this order by every command. */
export const lockReport = named<LockedRow>(
  'report.lock',
  `select ${headColumns}, r.parent_unit_id, g.creditor_unit_id, r.presented_by, ${versionColumns}, d.rev as draft_rev,
     d.fields as draft_fields, d.applied as draft_applied,
     case when r.state in ('draft', 'presented') then ${conflictsJson} else '[]' end as conflicts,
     case when r.state in ('draft', 'presented') then ${previousJson} end as previous,
     s.figures as standing_figures, f.version as fallback_version, f.figures as fallback_figures,
     f.outcome = 'accepted' as fallback_is_accepted
   from report r ${headJoins} join report_draft d on d.report_id = r.id
   left join report_version v on v.report_id = r.id and v.version = ${lastVersion}
   left join report_version s on s.report_id = r.id and s.version = r.standing_version
   left join lateral (select * from report_version older
     where older.report_id = r.id and older.version < r.version and older.outcome in ('waiting', 'accepted')
     order by older.version desc limit 1) f on r.state = 'submitted'
   where r.agency_id = $1 and r.id = $2 for update of r, d`,
);

/** $3 presented by, $4 at. */
export const moveToPresented = named<never>(
  'report.present',
  `update report set state = 'presented', presented_by = $3, presented_at = $4, rev = rev + 1 where agency_id = $1 and id = $2`,
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

export const moveToCorrecting = named<never>(
  'report.correct',
  `update report set state = 'draft', version = version + 1, presented_by = null, presented_at = null, rev = rev + 1
   where agency_id = $1 and id = $2`,
);
