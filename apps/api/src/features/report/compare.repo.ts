import type { Contents } from '@thidua/shared/report/report.model';
import { named } from '../../platform/db/statement.ts';

/** Standing figures of the other units of one kind in the same period: $2 regime, $3 period, $4 kind, $5 the unit left out. */
export const listLikeUnits = named<{ figures: Contents['figures'] }>(
  'report.likeUnits',
  `select v.figures from report r join unit u on u.id = r.unit_id
   join report_version v on v.report_id = r.id and v.version = r.standing_version
   where r.agency_id = $1 and r.regime_id = $2 and r.period_key = $3 and u.kind = $4 and r.unit_id <> $5`,
);
