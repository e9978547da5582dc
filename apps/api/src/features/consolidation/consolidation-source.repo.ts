import type { Narrative } from '@thidua/shared/report/report.value';
import { named, unnamed } from '../../platform/db/statement.ts';
import type { SourceRow } from './consolidation.row.ts';

const duty = `join lateral (select * from obligation duty where duty.subject_id = r.id and duty.kind = 'report'
  order by duty.state = 'cancelled', duty.id desc limit 1) o on true`;

/**
 * The periods that end within the days, each with the node's place in the tree on its last day: few rows, made first. The reports are then
 * found by period; planned together, the tree of every agency would be walked for each period.
 */
const daysOf = (columns: string) =>
  `with days as materialized (
     select p.id, p.key, p.first_day, p.last_day, node.path${columns}
     from period p join unit_span node on node.unit_id = $5 and node.during @> p.last_day
     where p.agency_id = $1 and p.regime_id = $2 and p.last_day between $3::date and $4::date)`;
const reportsIn = `join report r on r.agency_id = $1 and r.regime_id = $2 and r.period_key = p.key and r.period_id = p.id`;

/**
 * Every report beneath a node whose period ends within the days, by the tree as it was on the period's last day, with what was
 * gathered of it. $2 regime, $3 first day, $4 last day, $5 node, $6 consolidation (null: none yet).
 */
export const listSources = unnamed<SourceRow>(
  `${daysOf('')} select r.id as report_id, r.period_key, r.unit_id, u.name as unit_name, u.short_name as unit_short_name,
     u.abbreviation as unit_abbreviation, u.kind as unit_kind,
     case when now_v.version is not null then 'submitted' when o.state in ('exempt', 'cancelled') then 'exempt' else 'missing' end as state,
     now_v.version, coalesce(now_v.outcome = 'accepted', false) as is_accepted, now_v.submitted_at, now_v.figures,
     s.state as pinned_state, s.version as pinned_version, coalesce(then_v.outcome = 'accepted', false) as pinned_is_accepted,
     then_v.submitted_at as pinned_at,
     case when s.version is distinct from now_v.version then then_v.figures end as pinned_figures
   from days p ${reportsIn} join unit u on u.id = r.unit_id ${duty}
   join unit_span span on span.unit_id = r.unit_id and span.during @> p.last_day
   left join report_version now_v on now_v.report_id = r.id and now_v.version = r.standing_version
   left join consolidation_source s on s.consolidation_id = $6 and s.report_id = r.id
   left join report_version then_v on then_v.report_id = r.id and then_v.version = s.version
   where s.report_id is not null or (o.state <> 'cancelled' and span.path <@ p.path)
   order by u.position, u.name, u.id, p.first_day`,
);

/** How many reports are expected beneath a node; $2 regime, $3 and $4 the days, $5 node. */
export const countExpected = unnamed<{ expected: number; template_edition_id: string | null }>(
  `${daysOf(', p.regime_edition_id')} select count(*) as expected,
     (array_agg(e.template_edition_id order by p.first_day desc))[1] as template_edition_id
   from days p join regime_edition e on e.id = p.regime_edition_id ${reportsIn} ${duty}
   join unit_span span on span.unit_id = r.unit_id and span.during @> p.last_day
   where o.state <> 'cancelled' and span.path <@ p.path`,
);

export const clearSources = named<never>(
  'consolidation.clearSources',
  'delete from consolidation_source where agency_id = $1 and consolidation_id = $2',
);

export const insertSources = unnamed<never>(
  `insert into consolidation_source (consolidation_id, report_id, agency_id, state, version)
   select $2, report_id, $1, state, version from jsonb_to_recordset($3::jsonb) as given (report_id uuid, state text, version int)`,
);

/** A report counts otherwise than it was gathered somewhere: $2 report, $3 now. Marked once, so that a burst does not queue here. */
export const markOutdated = named<{ id: string; unit_id: string; period_key: string }>(
  'consolidation.markOutdated',
  `update consolidation c set outdated_at = $3
   from consolidation_source s join report r on r.id = s.report_id
   where s.agency_id = $1 and s.report_id = $2 and c.id = s.consolidation_id and c.outdated_at is null
     and s.version is distinct from r.standing_version
   returning c.id, c.unit_id, c.period_key`,
);

/** The same for a unit that was exempted after it had been counted as missing, or the other way round; $4 as what it was gathered. */
export const markExempted = named<{ id: string; unit_id: string; period_key: string }>(
  'consolidation.markExempted',
  `update consolidation c set outdated_at = $3 from consolidation_source s
   where s.agency_id = $1 and s.report_id = $2 and s.state = $4 and c.id = s.consolidation_id and c.outdated_at is null
   returning c.id, c.unit_id, c.period_key`,
);

export interface TextRow {
  report_id: string;
  unit_id: string;
  period_key: string;
  version: number;
  submitted_at: string;
  texts: Record<string, Narrative>;
  newer_version: number | null;
  newer_at: string | null;
  newer_texts: Record<string, Narrative> | null;
}

/** What was written in the versions gathered, and where another counts by now, in that one. $2 consolidation. */
export const listTexts = named<TextRow>(
  'consolidation.texts',
  `select r.id as report_id, r.unit_id, r.period_key, v.version, v.submitted_at, v.texts, n.version as newer_version,
     n.submitted_at as newer_at, n.texts as newer_texts
   from consolidation_source s join report r on r.id = s.report_id join period p on p.id = r.period_id
   join unit u on u.id = r.unit_id
   left join report_version n on n.report_id = r.id and n.version = r.standing_version and n.version is distinct from s.version
   join report_version v on v.report_id = r.id and v.version = s.version
   where s.agency_id = $1 and s.consolidation_id = $2
   order by u.position, u.name, u.id, p.first_day`,
);
