import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { Contents } from '@thidua/shared/report/report.model';
import { anyOf, named } from '../../platform/db/statement.ts';

export interface ShorterRow {
  id: string;
  regime_id: string;
  key: string;
  kind: PeriodKind;
  first_day: string;
  last_day: string;
  figures: Contents['figures'] | null;
  texts: Contents['texts'] | null;
}

/** $2 unit, $3 and $4 days, $5 kinds: what the unit owes for shorter periods that end within the days, with what counts of it. */
export const listShorter = named<ShorterRow>(
  'report.shorter',
  `select r.id, r.regime_id, p.key, p.kind, p.first_day, p.last_day, v.figures, v.texts
   from period p join report r on r.agency_id = $1 and r.unit_id = $2 and r.regime_id = p.regime_id and r.period_key = p.key
   join obligation o on o.subject_id = r.id and o.kind = 'report' and o.state in ('owed', 'done')
   left join report_version v on v.report_id = r.id and v.version = r.standing_version
   where p.agency_id = $1 and p.kind = ${anyOf('$5', 'text')} and p.last_day between $3::date and $4::date
   order by p.first_day, r.id`,
);
