import { named } from '../../platform/db/statement.ts';
import type { ConsolidationRow } from './consolidation.row.ts';

const columns = `c.id, c.rev, c.state, c.version, c.unit_id, c.regime_id, c.period_key, c.kind, c.first_day, c.last_day,
  c.template_edition_id, c.gathered_at, c.gathered_by, c.outdated_at, c.kept, c.adjustments, c.presented_by, c.presented_at,
  c.sent_back, c.hands, u.name as node_name, u.abbreviation as node_abbreviation, u.id = u.agency_id as is_agency,
  g.name as regime_name, g.period_kind as regime_kind, g.creditor_unit_id, g.campaign_id, p.due_at as period_due_at,
  d.rev as draft_rev, d.fields as draft_fields, d.applied as draft_applied, d.conflicts as draft_conflicts,
  d.saved_at as draft_saved_at, o.state as duty_state, o.stage as duty_stage, o.due_at as duty_due_at,
  o.done_at as duty_done_at, coalesce(o.is_late, false) as duty_is_late`;

const joins = `from consolidation c join unit u on u.id = c.unit_id join regime g on g.id = c.regime_id
  join consolidation_draft d on d.consolidation_id = c.id
  left join period p on p.regime_id = c.regime_id and p.key = c.period_key
  left join obligation o on o.agency_id = c.agency_id and o.subject_id = c.id and o.kind = 'consolidation' and o.state <> 'cancelled'`;

export const findConsolidation = named<ConsolidationRow>(
  'consolidation.find',
  `select ${columns} ${joins} where c.agency_id = $1 and c.id = $2`,
);

/** $2 regime, $3 period, $4 node. */
export const findAt = named<ConsolidationRow>(
  'consolidation.findAt',
  `select ${columns} ${joins} where c.agency_id = $1 and c.regime_id = $2 and c.period_key = $3 and c.unit_id = $4`,
);

/** Record and draft are locked together, in this order, so that a save under way is waited for. */
export const lockConsolidation = named<ConsolidationRow>(
  'consolidation.lock',
  `select ${columns} ${joins} where c.agency_id = $1 and c.id = $2 for update of c, d`,
);

export interface NewConsolidation {
  id: string;
  unit_id: string;
  regime_id: string;
  period_key: string;
  kind: string;
  first_day: string;
  last_day: string;
  template_edition_id: string;
}

/** Answers those that were not there yet. */
export const insertConsolidations = named<{ id: string }>(
  'consolidation.insert',
  `with opened as (
     insert into consolidation (id, agency_id, unit_id, regime_id, period_key, kind, first_day, last_day, template_edition_id)
     select id, $1, unit_id, regime_id, period_key, kind, first_day, last_day, template_edition_id
     from jsonb_to_recordset($2::jsonb) as given (id uuid, unit_id uuid, regime_id uuid, period_key text, kind text,
       first_day date, last_day date, template_edition_id uuid)
     on conflict (regime_id, period_key, unit_id) do nothing returning id
   ), drafts as (
     insert into consolidation_draft (consolidation_id, agency_id) select id, $1 from opened
   ) select id from opened`,
);

/** Whoever has a hand in it may not approve it: $3 the accounts. */
const withHands = (hands: string) =>
  `hands = array(select distinct unnest(consolidation.hands || ${hands}::uuid[]))`;

/** $3 hands, $4 by, $5 at. */
export const moveToGathered = named<never>(
  'consolidation.gather',
  `update consolidation set gathered_at = $5, gathered_by = $4, outdated_at = null, kept = null, ${withHands('$3')}, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

/** $3 hands, $4 what is kept. */
export const keepGathered = named<never>(
  'consolidation.keep',
  `update consolidation set kept = $4::jsonb, outdated_at = null, ${withHands('$3')}, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

/** $3 hands, $4 all adjustments. */
export const writeAdjustments = named<never>(
  'consolidation.adjust',
  `update consolidation set adjustments = $4::jsonb, ${withHands('$3')}, rev = rev + 1 where agency_id = $1 and id = $2`,
);

/** $3 hands, $4 by, $5 at. */
export const moveToPresented = named<never>(
  'consolidation.present',
  `update consolidation set state = 'presented', presented_by = $4, presented_at = $5, sent_back = null, ${withHands('$3')},
     rev = rev + 1
   where agency_id = $1 and id = $2`,
);

/** $3 who, when and why. */
export const moveToSentBack = named<never>(
  'consolidation.sendBack',
  `update consolidation set state = 'draft', sent_back = $3::jsonb, presented_by = null, presented_at = null, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const moveToApproved = named<never>(
  'consolidation.approve',
  `update consolidation set state = 'approved', rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const moveToCorrecting = named<never>(
  'consolidation.correct',
  `update consolidation set state = 'draft', version = version + 1, presented_by = null, presented_at = null, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const touchIssued = named<never>(
  'consolidation.issue',
  'update consolidation set rev = rev + 1 where agency_id = $1 and id = $2',
);

/** $3 hands. */
export const addHands = named<never>(
  'consolidation.addHands',
  `update consolidation set ${withHands('$3')} where agency_id = $1 and id = $2 and not (hands @> $3::uuid[])`,
);

export const listPeople = named<{ id: string; name: string; post: string }>(
  'consolidation.people',
  'select id, name, post from account where agency_id = $1 and id = any($2::uuid[])',
);
