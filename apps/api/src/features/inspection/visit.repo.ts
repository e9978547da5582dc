import { named } from '../../platform/db/statement.ts';
import type { VisitRow } from './visit.row.ts';

export const visitColumns = `v.id, v.rev, v.agency_id, v.kind, v.round_id, r.name as round_name, v.campaign_id, v.unit_id,
  u.name as unit_name, u.short_name as unit_short_name, u.abbreviation as unit_abbreviation, v.number, v.is_announced, v.visible_from,
  v.state, v.starts_at, v.ends_at, v.started_at, v.ended_at, v.sequence, v.planned_by, v.edition_id, v.purpose, v.result, v.summary,
  v.outcome, v.outcome_reason,
  (select coalesce(jsonb_agg(jsonb_build_object('accountId', m.account_id, 'part', m.part, 'hasLeft', m.left_at is not null)), '[]')
   from inspection_member m where m.visit_id = v.id) as team,
  (select jsonb_build_object('id', a.id, 'name', a.name, 'post', a.post) from inspection_member m join account a on a.id = m.account_id
   where m.visit_id = v.id and m.part = 'leader' and m.left_at is null) as leader,
  (select count(*) from finding f where f.agency_id = v.agency_id and f.unit_id = v.unit_id and f.state in ('open', 'proposed'))
   as open_findings,
  s.team_signed_at, s.team_signed_by, s.unit_signed_at, s.sealed_at, o.id as obligation_id, coalesce(o.is_late, false) as is_late`;

export const visitJoins = `join unit u on u.id = v.unit_id left join inspection_round r on r.id = v.round_id
  left join lateral (
    select team_signed_at, team_signed_by, unit_signed_at, sealed_at from inspection_minutes
    where visit_id = v.id and taken_back_at is null order by version desc limit 1
  ) s on true
  left join lateral (
    select id, is_late from obligation where agency_id = v.agency_id and subject_id = v.id and state <> 'cancelled'
      and kind = case v.kind when 'self' then 'inspection.self' else 'inspection.visit' end limit 1
  ) o on true`;

/**
 * `isKnownTo` of shared told to SQL: $1 agency, $2 account, $3 now, $4 whether the whole agency is in reach, $5 units in reach, $6
 * units the reader belongs to. A property test holds the two together.
 */
export const known = `v.agency_id = $1 and (v.planned_by = $2
  or exists (select from inspection_member m where m.visit_id = v.id and m.account_id = $2)
  or case when v.visible_from is null or v.visible_from <= $3::timestamptz then $4::boolean or v.unit_id = any($5::uuid[])
     else $4::boolean and not v.unit_id = any($6::uuid[]) end)`;

/** $7 id. What the reader may not know of is passed over before anything of it is gathered: it takes no longer than what is not there. */
export const findVisit = named<VisitRow>(
  'inspection.find',
  `select ${visitColumns} from inspection_visit v ${visitJoins} where v.id = $7 and ${known}`,
);

export const lockVisit = named<VisitRow>(
  'inspection.lock',
  `select ${visitColumns} from inspection_visit v ${visitJoins} where v.id = $7 and ${known} for update of v`,
);

export const insertVisit = named<never>(
  'inspection.insert',
  `insert into inspection_visit (id, agency_id, round_id, campaign_id, kind, unit_id, is_announced, visible_from, year, number,
     starts_at, ends_at, edition_id, purpose, planned_by, planned_at, folded)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
);

/** Every answer, choice and change of the team is a revision: who ends upon an older one has not seen all. */
export const touchVisit = named<never>(
  'inspection.touch',
  'update inspection_visit set rev = rev + 1 where agency_id = $1 and id = $2',
);

export const moveTimes = named<never>(
  'inspection.move',
  `update inspection_visit set starts_at = $3, ends_at = $4, sequence = sequence + 1, rev = rev + 1 where agency_id = $1 and id = $2`,
);

/** $3 now, $4 year and $5 number, $6 when it began. From now on the unit may know of it. */
export const moveToStarted = named<never>(
  'inspection.start',
  `update inspection_visit set state = 'started', started_at = $6, year = $4,
     visible_from = case when visible_from > $3::timestamptz then $3::timestamptz else visible_from end,
     number = $5, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const moveToRecorded = named<never>(
  'inspection.end',
  `update inspection_visit set state = 'recorded', ended_at = $3, result = $4::jsonb, summary = $5, outcome = $6, outcome_reason = $7,
     rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const writeResult = named<never>(
  'inspection.result',
  'update inspection_visit set result = $3::jsonb where agency_id = $1 and id = $2',
);

export const writeConclusion = named<never>(
  'inspection.conclude',
  `update inspection_visit set summary = $3, outcome = $4, outcome_reason = $5, rev = rev + 1 where agency_id = $1 and id = $2`,
);

export const moveToCancelled = named<never>(
  'inspection.cancel',
  `update inspection_visit set state = 'cancelled', sequence = sequence + 1, rev = rev + 1 where agency_id = $1 and id = $2`,
);

/** What a unit owes of itself follows its due time; one that was let off and is owed again is there again. */
export const followSelf = named<never>(
  'inspection.followSelf',
  `update inspection_visit set ends_at = $3, sequence = sequence + 1, rev = rev + 1,
     state = case when state <> 'cancelled' then state when started_at is null then 'planned' else 'started' end
   where agency_id = $1 and id = $2 and kind = 'self' and state in ('planned', 'started', 'cancelled')`,
);

/** $2 today: what nobody has begun at units that have ended. */
export const listOfEnded = named<Pick<VisitRow, 'id' | 'unit_id' | 'visible_from'>>(
  'inspection.ofEnded',
  `select v.id, v.unit_id, v.visible_from from inspection_visit v join unit u on u.id = v.unit_id
   where v.agency_id = $1 and u.ends_on < $2 and v.state = 'planned' order by v.id for update of v`,
);

export const moveToSigned = named<never>(
  'inspection.sign',
  `update inspection_visit set state = 'signed', rev = rev + 1 where agency_id = $1 and id = $2`,
);

/** The next number of a series of the agency; whoever takes one holds the row until the act is done. */
export const nextNumber = named<{ last: number }>(
  'inspection.nextNumber',
  `insert into inspection_counter (agency_id, series, last) values ($1, $2, 1)
   on conflict (agency_id, series) do update set last = inspection_counter.last + 1 returning last`,
);

export const insertVisitEntry = named<never>(
  'inspection.insertEntry',
  `insert into inspection_entry (id, agency_id, visit_id, kind, changes, reason, account_id, on_behalf_of, at)
   values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)`,
);

/** $2 ids: what is told of a visit by its name. */
export const labelVisits = named<{
  id: string;
  kind: VisitRow['kind'];
  unit_id: string;
  unit_name: string;
  number: number | null;
  state: VisitRow['state'];
  starts_at: string;
  outcome: VisitRow['outcome'];
  round_name: string | null;
}>(
  'inspection.label',
  `select v.id, v.kind, v.unit_id, u.name as unit_name, v.number, v.state, v.starts_at, v.outcome, r.name as round_name
   from ids_of($2::uuid[]) asked (id) join inspection_visit v on v.id = asked.id join unit u on u.id = v.unit_id
     left join inspection_round r on r.id = v.round_id
   where v.agency_id = $1`,
);

/** $7 ids: those of them that the reader may know of. */
export const knownVisits = named<{ id: string }>(
  'inspection.known',
  `select v.id from inspection_visit v where ${known} and v.id = any($7::uuid[])`,
);

/** $7 pattern, $8 how many. */
export const searchVisits = named<{
  id: string;
  kind: VisitRow['kind'];
  unit_id: string;
  unit_name: string;
  number: number | null;
  starts_at: string;
  outcome: VisitRow['outcome'];
}>(
  'inspection.search',
  `select v.id, v.kind, v.unit_id, u.name as unit_name, v.number, v.starts_at, v.outcome
   from inspection_visit v join unit u on u.id = v.unit_id
   where ${known} and v.folded like $7 and v.state <> 'cancelled' order by v.starts_at desc, v.id limit $8`,
);
