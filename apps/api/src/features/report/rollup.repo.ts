import { named } from '../../platform/db/statement.ts';

/**
 * Adds to the roll-up one level above the unit, and to that one only: the root row would be a hot spot. Arguments are SQL expressions
 * over the statement it is joined in; $1 must be the agency. Nothing is written where there is no unit above.
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
   set sums = add_figures(report_rollup.sums, excluded.sums), units = report_rollup.units + excluded.units,
     accepted = report_rollup.accepted + excluded.accepted, is_dirty = report_rollup.is_dirty or excluded.is_dirty`;

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
