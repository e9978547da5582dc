import type { ReportMark } from '@thidua/shared/report/report-list.model';
import { unnamed } from '../../platform/db/statement.ts';
import { type HeadRow, headColumns, headJoins, lastVersion } from './report.row.ts';

/** The twin of `reportMarkOf` for filtering. */
export const markSql = `case when o.state = 'exempt' then 'exempt' when r.state in ('submitted', 'accepted') then r.state
  when o.state = 'owed' and o.stage = 'returned' then 'returned' when r.standing_version is not null then 'correcting'
  when r.state = 'presented' then 'presented' when o.stage = 'none' then 'none' else 'draft' end`;

export type LineRow = HeadRow & { mark: ReportMark; submitted_at: string | null; receipt: string | null };

const joins = `from report r ${headJoins}
  left join report_version v on v.report_id = r.id and v.version = ${lastVersion}`;

/** $2 units (null: the whole agency), $3 now, $4 regime, $5 period, $6 unit, $7 marks, $8 late. What has not opened is not listed. */
const filter = `r.agency_id = $1 and ($2::uuid[] is null or r.unit_id = any($2::uuid[])) and p.opens_at <= $3::timestamptz
  and o.state <> 'cancelled' and ($4::uuid is null or r.regime_id = $4) and ($5::text is null or r.period_key = $5)
  and ($6::uuid is null or r.unit_id = $6) and ($7::text[] is null or ${markSql} = any($7::text[]))
  and ($8::boolean is null or o.is_late = $8)`;

/** $9 last day and $10 id after which to go on, $11 how many. */
export const listReports = unnamed<LineRow>(
  `select ${headColumns}, ${markSql} as mark, v.submitted_at, v.receipt ${joins}
   where ${filter} and ($9::date is null or (p.last_day, r.id) < ($9::date, $10::uuid))
   order by p.last_day desc, r.id desc limit $11`,
);

export const countReports = unnamed<{ total: number }>(
  `select count(*) as total from report r join period p on p.id = r.period_id
   join lateral (select * from obligation duty where duty.subject_id = r.id and duty.kind = 'report'
     order by duty.state = 'cancelled', duty.id desc limit 1) o on true
   where ${filter}`,
);
