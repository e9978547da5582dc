import type { Contents } from '@thidua/shared/report/report.model';
import { named, unnamed } from '../../platform/db/statement.ts';
import { headColumns, headJoins, lastVersion } from './report.row.ts';
import { type LineRow, markSql } from './report-list.repo.ts';

export interface RangePeriodRow {
  key: string;
  regime_name: string;
  template_edition_id: string;
}

/** $2 regime, $3 now, $4 first and $5 last period or null: those that have opened, newest first. */
export const listPeriodsBetween = named<RangePeriodRow>(
  'report.periodsBetween',
  `select p.key, g.name as regime_name, e.template_edition_id
   from period p join regime g on g.id = p.regime_id join regime_edition e on e.id = p.regime_edition_id
   where p.agency_id = $1 and p.regime_id = $2 and p.opens_at <= $3::timestamptz
     and ($4::text is null or p.first_day >= (select first_day from period where agency_id = $1 and regime_id = $2 and key = $4))
     and ($5::text is null or p.first_day <= (select first_day from period where agency_id = $1 and regime_id = $2 and key = $5))
   order by p.first_day desc`,
);

export type FiguresRow = LineRow & {
  /** Of the version that counts. */
  standing: Contents['figures'] | null;
};

/** One period of it. $2 regime, $3 period, $4 units (null: the whole agency), $5 unit whose part of the tree it is, $6 marks, $7 late. */
export const listWithFigures = unnamed<FiguresRow>(
  `select ${headColumns}, ${markSql} as mark, v.submitted_at, v.receipt, s.figures as standing
   from report r ${headJoins}
   left join report_version v on v.report_id = r.id and v.version = ${lastVersion}
   left join report_version s on s.report_id = r.id and s.version = r.standing_version
   where r.agency_id = $1 and r.regime_id = $2 and r.period_key = $3 and o.state <> 'cancelled'
     and ($4::uuid[] is null or r.unit_id = any($4::uuid[]))
     and ($5::uuid is null or u.path <@ (select path from unit where id = $5))
     and ($6::text[] is null or ${markSql} = any($6::text[])) and ($7::boolean is null or o.is_late = $7)
   order by u.position, u.name`,
);
