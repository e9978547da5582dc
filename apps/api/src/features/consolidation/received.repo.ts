import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import { named } from '../../platform/db/statement.ts';

export interface ReceivedRow {
  id: string;
  agency_id: string;
  agency_name: string;
  regime_name: string;
  period_key: string;
  version: number;
  approved_at: string;
  is_late: boolean;
  receipt: string;
  number: number | null;
  series: string | null;
  day: string | null;
}

/** The newest first. $1 agency, $2 kind of period, $3 year, $4 pattern, $5 regimes whose names match it, $6 and $7 the last seen, $8 most. */
export const listReceived = named<ReceivedRow>(
  'consolidation.received',
  `select id, agency_id, agency_name, regime_name, period_key, version, approved_at, is_late, receipt, number, series, day
   from reports_received($1, $2, $3, $4, $5::uuid[], $6, $7, $8)`,
);

export interface ReceivedChoiceRow {
  agency_id: string;
  agency_name: string;
  regime_id: string;
  regime_name: string;
  period_kind: PeriodKind;
  year: string;
}

export const listReceivedChoices = named<ReceivedChoiceRow>(
  'consolidation.receivedChoices',
  'select agency_id, agency_name, regime_id, regime_name, period_kind, year from received_choices()',
);

/** $1 consolidation: whose approved report it is, told to the committee above alone. */
export const findSender = named<{ agency_id: string | null }>(
  'consolidation.sender',
  'select agency_of_received($1) as agency_id',
);
