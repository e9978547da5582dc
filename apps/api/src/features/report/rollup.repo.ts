import type { Contents } from '@thidua/shared/report/report.model';
import { named } from '../../platform/db/statement.ts';

/**
 * Adds to the roll-up one level above the unit, and to that one only: the root row would be a hot spot. Arguments are SQL expressions
 * over the statement it is joined in; $1 must be the agency. Nothing is written where there is no unit above. What cannot be added
 * (the greatest, a list) stays as it was last computed.
 */
export const addRollupSql = (row: {
  parent: string;
  regime: string;
  period: string;
  sums: string;
  units: string;
  accepted: string;
  isDirty: string;
}) =>
  `insert into report_rollup (agency_id, regime_id, period_key, parent_unit_id, sums, units, accepted, is_dirty)
   select $1, ${row.regime}, ${row.period}, ${row.parent}, ${row.sums}, ${row.units}, ${row.accepted}, ${row.isDirty}
   where ${row.parent} is not null
   on conflict (agency_id, regime_id, period_key, parent_unit_id) do update
   set sums = report_rollup.sums || (
       select coalesce(jsonb_object_agg(key, coalesce((report_rollup.sums ->> key)::numeric, 0) + added::numeric), '{}')
       from jsonb_each_text(excluded.sums) as each (key, added)), units = report_rollup.units + excluded.units,
     accepted = report_rollup.accepted + excluded.accepted, is_dirty = report_rollup.is_dirty or excluded.is_dirty`;

interface DirtyRow {
  parent_unit_id: string;
  regime_id: string;
  period_key: string;
  template_edition_id: string;
}

/** The roll-up above a report, if it is marked. Locked: a submission under way is waited for, and one that comes later marks it again. */
export const lockDirty = named<DirtyRow>(
  'report.lockDirtyRollup',
  `select up.parent_unit_id, up.regime_id, up.period_key, r.template_edition_id
   from report r join report_rollup up on up.agency_id = r.agency_id and up.regime_id = r.regime_id
     and up.period_key = r.period_key and up.parent_unit_id = r.parent_unit_id
   where r.agency_id = $1 and r.id = $2 and up.is_dirty for update of up`,
);

/** What stands beneath a unit: $2 regime, $3 period, $4 the unit. */
export const listStandingBeneath = named<Pick<Contents, 'figures'>>(
  'report.standingBeneath',
  `select v.figures from report r join report_version v on v.report_id = r.id and v.version = r.standing_version
   where r.agency_id = $1 and r.regime_id = $2 and r.period_key = $3 and r.parent_unit_id = $4`,
);

/** $5 what was recomputed. */
export const writeRecomputed = named<never>(
  'report.writeRecomputed',
  `update report_rollup set sums = sums || $5::jsonb, is_dirty = false
   where agency_id = $1 and regime_id = $2 and period_key = $3 and parent_unit_id = $4`,
);

/** $2 regime, $3 period, $4 parent unit, $5 sums, $6 units, $7 accepted, $8 dirty. */
export const addRollup = named<never>(
  'report.addRollup',
  addRollupSql({
    parent: '$4::uuid',
    regime: '$2::uuid',
    period: '$3',
    sums: '$5::jsonb',
    units: '$6::int',
    accepted: '$7::int',
    isDirty: '$8::boolean',
  }),
);
