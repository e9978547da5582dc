import type { Contents, DraftFields } from '@thidua/shared/report/report.model';
import { anyOf, named } from '../../platform/db/statement.ts';
import {
  type CoreRow,
  coreColumns,
  coreJoins,
  type HeadRow,
  headColumns,
  headJoins,
  lastVersion,
  type MaybeVersion,
  type PeriodFacts,
  periodColumns,
  type Received,
  receiverColumn,
  type VersionRow,
  versionColumns,
} from './report.row.ts';

export interface OtherRow extends Contents {
  reportId: string;
  periodKey: string;
  version: number;
}

export interface ConflictJson {
  id: string;
  field: string;
  kept: { value: never; by: string; at: string };
  lost: { value: never; by: string; at: string };
  at: string;
}

const isoSql = (instant: string) => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const conflictsJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'field', c.field, 'kept', c.kept,
  'lost', c.lost, 'at', ${isoSql('c.at')}) order by c.at, c.id), '[]') from report_conflict c
  where c.report_id = r.id and c.chosen_at is null)`;

/** What stood in the period before: the same unit and regime, its standing version. */
export const previousJson = `(select jsonb_build_object('reportId', pr.id, 'periodKey', pr.period_key, 'version', pv.version,
    'figures', pv.figures, 'texts', pv.texts)
  from report pr join report_version pv on pv.report_id = pr.id and pv.version = pr.standing_version
  where pr.id = r.previous_id)`;

export type ReportRow = CoreRow &
  Received &
  MaybeVersion & {
    presented_by: string | null;
    presented_at: string | null;
    entered_by: string | null;
    entered_at: string | null;
    entered_why: string | null;
    draft_rev: number;
    draft_saved_at: string | null;
    /** Null once it is submitted: the draft is nobody's reading any more. */
    draft_fields: DraftFields | null;
    conflicts: ConflictJson[] | null;
    previous: OtherRow | null;
  };

/** The report as its page shows it, in one question: it is the most asked of all. */
export const readReport = named<ReportRow>(
  'report.read',
  `select ${coreColumns}, ${receiverColumn}, r.presented_by, r.presented_at, r.entered_by, r.entered_at, r.entered_why, ${versionColumns}, d.rev as draft_rev, d.saved_at as draft_saved_at,
     case when r.state in ('draft', 'presented') then d.fields end as draft_fields,
     case when r.state in ('draft', 'presented') then ${conflictsJson} end as conflicts,
     ${previousJson} as previous
   from report r ${coreJoins} join report_draft d on d.report_id = r.id
   left join report_version v on v.report_id = r.id and v.version = ${lastVersion}
   where r.agency_id = $1 and r.id = $2`,
);

export interface PersonRow {
  id: string;
  name: string;
  post: string;
}

export const listPeople = named<PersonRow>(
  'report.people',
  `select id, name, post from account where agency_id = $1 and id = ${anyOf('$2', 'uuid')}`,
);

export const listVersions = named<VersionRow>(
  'report.versions',
  `select ${versionColumns} from report_version v where v.agency_id = $1 and v.report_id = $2 order by v.version desc`,
);

export const findVersion = named<VersionRow>(
  'report.version',
  `select ${versionColumns} from report_version v where v.agency_id = $1 and v.report_id = $2 and v.version = $3`,
);

/** What stands in another period of the same unit and regime: $2 regime, $3 unit, $4 period. */
export const findStanding = named<OtherRow>(
  'report.standing',
  `select r.id as "reportId", r.period_key as "periodKey", v.version, v.figures, v.texts
   from report r join report_version v on v.report_id = r.id and v.version = r.standing_version
   where r.agency_id = $1 and r.regime_id = $2 and r.unit_id = $3 and r.period_key = $4`,
);

export const listExtensions = named<{
  at: string;
  old_due_at: string;
  new_due_at: string;
  reason: string;
  by: string;
}>(
  'report.extensions',
  `select x.granted_at as at, x.old_due_at, x.new_due_at, x.reason, a.name as by
   from obligation_extension x join account a on a.id = x.granted_by
   where x.agency_id = $1 and x.obligation_id = $2 order by x.granted_at`,
);

export const findHead = named<HeadRow>(
  'report.head',
  `select ${headColumns} from report r ${headJoins} where r.agency_id = $1 and r.id = $2`,
);

export const findPeriodFacts = named<PeriodFacts>(
  'report.periodFacts',
  `select ${periodColumns} from period p join regime g on g.id = p.regime_id where p.agency_id = $1 and p.id = $2`,
);
