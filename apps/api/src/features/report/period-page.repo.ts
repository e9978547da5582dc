import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { Contents, DraftFields } from '@thidua/shared/report/report.model';
import { named, unnamed } from '../../platform/db/statement.ts';
import { headColumns, headJoins, lastVersion } from './report.row.ts';
import { type LineRow, markSql } from './report-list.repo.ts';
import { previousJson } from './report-read.repo.ts';

export interface PeriodRow {
  regime_id: string;
  regime_name: string;
  template_name: string;
  template_edition_id: string;
  key: string;
  kind: PeriodKind;
  first_day: string;
  last_day: string;
  opens_at: string;
  due_at: string;
  previous_key: string | null;
  next_key: string | null;
}

export const findPeriod = named<PeriodRow>(
  'report.period',
  `select p.regime_id, g.name as regime_name, t.name as template_name, e.template_edition_id, p.key, p.kind, p.first_day,
     p.last_day, p.opens_at, p.due_at,
     (select b.key from period b where b.agency_id = $1 and b.regime_id = p.regime_id and b.first_day < p.first_day
      order by b.first_day desc limit 1) as previous_key,
     (select n.key from period n where n.agency_id = $1 and n.regime_id = p.regime_id and n.first_day > p.first_day
      order by n.first_day limit 1) as next_key
   from period p join regime g on g.id = p.regime_id join template t on t.id = g.template_id
   join regime_edition e on e.id = p.regime_edition_id
   where p.agency_id = $1 and p.regime_id = $2 and p.key = $3`,
);

export type PeriodLineRow = LineRow & {
  /** Of the version that counts, which a returned one does not. */
  standing: Contents['figures'] | null;
  signer: { id: string; name: string; post: string } | null;
  reasons: number | null;
  texts: Contents['texts'] | null;
  previous: Contents | null;
  draft_fields: DraftFields | null;
  open_remarks: number;
  settled_remarks: number;
  extension: { newDueAt: string; reason: string } | null;
};

const isoSql = (instant: string) => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every unit of one period in one question. $2 regime, $3 period, $4 units (null: all). */
export const listPeriodLines = unnamed<PeriodLineRow>(
  `select ${headColumns}, ${markSql} as mark, v.submitted_at, v.receipt,
     case when v.signed_by is not null then jsonb_build_object('id', a.id, 'name', a.name, 'post', a.post) end as signer,
     (select count(*) from jsonb_object_keys(v.reasons)) as reasons, v.texts,
     (select s.figures from report_version s where s.report_id = r.id and s.version = r.standing_version) as standing,
     case when v.version is not null then ${previousJson} end as previous,
     case when r.state in ('draft', 'presented') then d.fields end as draft_fields,
     (select count(*) from remark m where m.agency_id = r.agency_id and m.subject_id = r.id and m.settled_at is null) as open_remarks,
     (select count(*) from remark m where m.agency_id = r.agency_id and m.subject_id = r.id and m.settled_at is not null)
       as settled_remarks,
     (select jsonb_build_object('newDueAt', ${isoSql('x.new_due_at')}, 'reason', x.reason) from obligation_extension x
      where x.obligation_id = o.id and x.new_due_at = o.due_at and x.new_due_at > x.old_due_at
      order by x.granted_at desc limit 1) as extension
   from report r ${headJoins} join report_draft d on d.report_id = r.id
   left join report_version v on v.report_id = r.id and v.version = ${lastVersion}
   left join account a on a.id = v.signed_by
   where r.agency_id = $1 and r.regime_id = $2 and r.period_key = $3 and o.state <> 'cancelled'
     and ($4::uuid[] is null or r.unit_id = any($4::uuid[]))
   order by u.position, u.name`,
);

/** Earlier periods for which nothing was received and which are past their due time: $4 the first day of this one, $5 now. */
export const listAlsoMissing = unnamed<{ unit_id: string; period_key: string }>(
  `select o.debtor_unit_id as unit_id, o.period_key from obligation o
   join period p on p.regime_id = o.regime_id and p.key = o.period_key
   where o.agency_id = $1 and o.kind = 'report' and o.regime_id = $2 and o.state = 'owed' and o.stage <> 'returned'
     and ($3::uuid[] is null or o.debtor_unit_id = any($3::uuid[])) and p.first_day < $4::date and o.due_at < $5
   order by p.first_day`,
);

export type PickerRow = Omit<PeriodRow, 'previous_key' | 'next_key'> & { period_kind: PeriodKind };

/** The last $2 periods of every regime, newest first. */
export const listPeriods = unnamed<PickerRow>(
  `select g.id as regime_id, g.name as regime_name, g.period_kind, t.name as template_name, p.template_edition_id, p.key, p.kind,
     p.first_day, p.last_day, p.opens_at, p.due_at
   from regime g join template t on t.id = g.template_id
   join lateral (select p.*, e.template_edition_id from period p join regime_edition e on e.id = p.regime_edition_id
     where p.agency_id = $1 and p.regime_id = g.id order by p.first_day desc limit $2) p on true
   where g.agency_id = $1
   order by array_position(array['week', 'month', 'quarter', 'half', 'nineMonths', 'year'], g.period_kind) nulls last, g.starts_on, g.name, g.id, p.first_day desc`,
);
