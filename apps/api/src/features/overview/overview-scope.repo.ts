import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { UnitKind } from '@thidua/shared/unit/unit.model';
import { heldBack, named } from '../../platform/db/statement.ts';

export interface ScopeUnitRow {
  id: string;
  agency_id: string;
  name: string;
  short_name: string;
  abbreviation: string;
  kind: UnitKind;
  inside: boolean;
}

/** $1 agency, $2 day, $3 unit or null: the agency itself first, then its living units, marked where they lie beneath the unit. */
export const listScopeUnits = named<ScopeUnitRow>(
  'overview.units',
  `select id, agency_id, name, short_name, abbreviation, kind,
     (${heldBack('$3', 'uuid')} is null or path <@ (select path from unit where agency_id = $1 and id = $3)) as inside
   from unit where agency_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2)
   order by id <> agency_id, position, name`,
);

export interface RegimeRow {
  id: string;
  name: string;
  period_kind: PeriodKind;
}

/** $1 agency, $2 day, $3 campaign or null: regimes in force, the most frequent first. */
export const listScopeRegimes = named<RegimeRow>(
  'overview.regimes',
  `select id, name, period_kind from regime
   where agency_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2)
     and ($3::uuid is null or campaign_id is null or campaign_id = $3)
   order by array_position(array['week', 'month', 'quarter', 'half', 'nineMonths', 'year'], period_kind) nulls last, starts_on, id`,
);

export interface PeriodRow {
  key: string;
  first_day: string;
  last_day: string;
  due_at: string;
}

/** $1 agency, $2 regime, $3 now: periods that have opened, newest first. */
export const listScopePeriods = named<PeriodRow>(
  'overview.periods',
  `select key, first_day, last_day, due_at from period
   where agency_id = $1 and regime_id = $2 and opens_at <= $3 order by first_day desc limit 60`,
);

export const findCampaignTitle = named<{ short_title: string }>(
  'overview.campaignTitle',
  `select short_title from campaign where agency_id = $1 and state = 'running' order by starts_on desc, id limit 1`,
);
