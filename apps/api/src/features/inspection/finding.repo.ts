import { repeatedFrom, type Severity } from '@thidua/shared/inspection/finding.model';
import type { FindingState } from '@thidua/shared/inspection/finding.workflow';
import type { InspectionPerson, TeamPart, VisitKind } from '@thidua/shared/inspection/inspection.model';
import { named } from '../../platform/db/statement.ts';

export interface FindingRow {
  id: string;
  rev: number;
  agency_id: string;
  visit_id: string;
  visit_number: number | null;
  visit_kind: VisitKind;
  visit_starts_at: string;
  campaign_id: string | null;
  edition_id: string;
  unit_id: string;
  unit_name: string;
  unit_short_name: string;
  unit_abbreviation: string;
  item_code: string;
  number: number;
  severity: Severity;
  quote: string;
  note: string;
  citation: string;
  file_ids: string[];
  recommendation: string;
  owner: InspectionPerson;
  owner_unit_id: string;
  due_at: string;
  state: FindingState;
  times_repeated: number;
  times_sent_back: number;
  evidence_count: number;
  raised_at: string;
  proposed_at: string | null;
  hands: string[];
  closed_at: string | null;
  leading: { accountId: string; part: TeamPart; unitId: string }[];
  obligation_id: string | null;
  is_late: boolean;
  times_urged: number;
  verify_due_at: string | null;
}

export const findingColumns = `f.id, f.rev, f.agency_id, f.visit_id, v.number as visit_number, v.kind as visit_kind,
  v.starts_at as visit_starts_at, v.campaign_id, v.edition_id, f.unit_id, u.name as unit_name, u.short_name as unit_short_name,
  u.abbreviation as unit_abbreviation, f.item_code, f.number, f.severity, f.quote, f.note, f.citation, f.file_ids, f.recommendation,
  jsonb_build_object('id', a.id, 'name', a.name, 'post', a.post) as owner, a.unit_id as owner_unit_id, f.due_at, f.state,
  f.times_repeated, f.times_sent_back, f.evidence_count, f.raised_at, f.proposed_at, f.hands, f.closed_at,
  (select coalesce(jsonb_agg(jsonb_build_object('accountId', m.account_id, 'part', m.part, 'unitId', ma.unit_id)), '[]')
   from inspection_member m join account ma on ma.id = m.account_id
   where m.visit_id = f.visit_id and v.kind = 'inspection' and m.part in ('leader', 'secretary') and m.left_at is null) as leading,
  o.id as obligation_id, coalesce(o.is_late, false) or (f.state = 'open' and f.due_at < $2::timestamptz) as is_late,
  coalesce(o.times_urged, 0) as times_urged, x.due_at as verify_due_at`;

export const findingJoins = `join inspection_visit v on v.id = f.visit_id join unit u on u.id = f.unit_id
  join account a on a.id = f.owner_account_id
  left join lateral (
    select id, is_late, times_urged from obligation
    where agency_id = f.agency_id and subject_id = f.id and kind = 'finding.correct' and state <> 'cancelled' order by id desc limit 1
  ) o on true
  left join lateral (
    select due_at from obligation
    where agency_id = f.agency_id and subject_id = f.id and kind = 'finding.verify' and state = 'owed' order by id desc limit 1
  ) x on true`;

/** $1 agency, $2 now, $3 id. */
export const findFinding = named<FindingRow>(
  'finding.find',
  `select ${findingColumns} from finding f ${findingJoins} where f.agency_id = $1 and f.id = $3`,
);

export const lockFinding = named<FindingRow>(
  'finding.lock',
  `select ${findingColumns} from finding f ${findingJoins} where f.agency_id = $1 and f.id = $3 for update of f`,
);

/** Of a visit ($3), or what is open at a unit ($4) but not of this visit ($5): the repeated and the late first. */
export const listRefs = named<FindingRow>(
  'finding.refs',
  `select ${findingColumns} from finding f ${findingJoins}
   where f.agency_id = $1 and f.state <> 'cancelled'
     and (f.visit_id = $3::uuid or (f.unit_id = $4::uuid and f.state in ('open', 'proposed') and f.visit_id <> $5::uuid))
   order by f.times_repeated >= ${repeatedFrom} desc, f.due_at, f.number`,
);

export const insertFinding = named<never>(
  'finding.insert',
  `insert into finding (id, agency_id, visit_id, unit_id, item_code, number, severity, quote, note, citation, file_ids, recommendation,
     owner_account_id, due_at, times_repeated, raised_by, raised_at, folded)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
);

/** Items of which the visit ($2) has a finding already. */
export const listRaised = named<{ item_code: string }>(
  'finding.raised',
  'select item_code from finding where agency_id = $1 and visit_id = $2',
);

/** How an item stood at the visits of a unit before this one, the newest first: $2 unit, $3 before, $4 how many visits. */
export const listVerdictsBefore = named<{ items: Record<string, { verdict: string }> }>(
  'finding.verdictsBefore',
  `select v.result->'items' as items from inspection_visit v
   where v.agency_id = $1 and v.unit_id = $2 and v.kind = 'inspection' and v.result is not null and v.state in ('recorded', 'signed')
     and v.starts_at < $3::timestamptz
   order by v.starts_at desc, v.id desc limit $4`,
);

/** $3 state, $4 due, $5 owner, $6 further evidence, $7 further returns, $8 hands, $9 proposed at, $10 closed at. */
export const moveFinding = named<never>(
  'finding.move',
  `update finding set state = $3, due_at = $4, owner_account_id = $5, evidence_count = evidence_count + $6,
     times_sent_back = times_sent_back + $7, hands = $8::uuid[], proposed_at = $9, closed_at = $10, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const followDue = named<never>(
  'finding.followDue',
  'update finding set due_at = $3, rev = rev + 1 where agency_id = $1 and id = $2',
);

export const insertFindingEntry = named<never>(
  'finding.insertEntry',
  `insert into finding_entry (id, agency_id, finding_id, kind, note, evidence, changes, account_id, on_behalf_of, at)
   values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9, $10)`,
);

/** Who heads the unit, or the nearest above it that has a head: $2 unit, $3 today. */
export const findHead = named<InspectionPerson & { unit_id: string }>(
  'inspection.head',
  `select a.id, a.name, a.post, a.unit_id from role_grant g join unit at on at.id = g.unit_id
     join account a on a.id = g.account_id and a.disabled_at is null
     join unit u on u.agency_id = $1 and u.id = $2 and u.path <@ at.path
   where g.agency_id = $1 and g.role = 'unit_leader' and g.starts_on <= $3::date and (g.ends_on is null or g.ends_on >= $3::date)
   order by nlevel(at.path) desc, g.starts_on, a.id limit 1`,
);

/** Everybody who works in a unit ($2). */
export const listUnitPeople = named<InspectionPerson & { unit_id: string }>(
  'inspection.unitPeople',
  `select id, name, post, unit_id from account where agency_id = $1 and unit_id = $2 and disabled_at is null order by sort_key, id`,
);

/** Nobody has to mend it any more. */
export const cancelExempted = named<never>(
  'finding.cancelExempted',
  `update finding set state = 'cancelled', closed_at = $3, rev = rev + 1 where agency_id = $1 and id = $2 and state = 'open'`,
);
