import type { RoundState } from '@thidua/shared/inspection/round.workflow';
import { named } from '../../platform/db/statement.ts';
import type { GivenTeam } from './team.ts';
import { known } from './visit.repo.ts';

export interface RoundRow {
  id: string;
  rev: number;
  agency_id: string;
  campaign_id: string | null;
  name: string;
  purpose: string;
  starts_on: string;
  ends_on: string;
  edition_id: string;
  unit_ids: string[];
  self_due_on: string | null;
  team: GivenTeam;
  state: RoundState;
}

const columns =
  'd.id, d.rev, d.agency_id, d.campaign_id, d.name, d.purpose, d.starts_on, d.ends_on, d.edition_id, d.unit_ids, d.self_due_on, d.team, d.state';

export const findRound = named<RoundRow>(
  'round.find',
  `select ${columns} from inspection_round d where d.agency_id = $1 and d.id = $2`,
);

export const lockRound = named<RoundRow>(
  'round.lock',
  `select ${columns} from inspection_round d where d.agency_id = $1 and d.id = $2 for update`,
);

export interface RoundLineRow extends RoundRow {
  checklist_id: string;
  checklist_name: string;
  edition: number;
  is_sample: boolean;
  visits: number;
  done: number;
  late: number;
  self: number;
  self_done: number;
  open_findings: number;
}

/** What is counted of a round is what the reader may know of: $1 to $6 as for visits. */
const counted = `select ${columns}, c.id as checklist_id, c.name as checklist_name, e.edition, c.is_sample,
    coalesce(n.visits, 0) as visits, coalesce(n.done, 0) as done, coalesce(n.late, 0) as late, coalesce(n.self, 0) as self,
    coalesce(n.self_done, 0) as self_done, coalesce(n.open_findings, 0) as open_findings
  from inspection_round d join checklist_edition e on e.id = d.edition_id join checklist c on c.id = e.checklist_id
  left join lateral (
    select count(*) filter (where v.kind = 'inspection') as visits,
      count(*) filter (where v.kind = 'inspection' and v.state in ('recorded', 'signed')) as done,
      count(*) filter (where v.state in ('planned', 'started') and v.ends_at < $3::timestamptz) as late,
      count(*) filter (where v.kind = 'self') as self,
      count(*) filter (where v.kind = 'self' and v.state in ('recorded', 'signed')) as self_done,
      sum((select count(*) from finding f where f.visit_id = v.id and f.state in ('open', 'proposed'))) as open_findings
    from inspection_visit v where v.round_id = d.id and v.state <> 'cancelled' and ${known}
  ) n on true
  where d.agency_id = $1`;
/** The whole agency; or something in it is theirs to know. */
const visible = `($4::boolean or coalesce(n.visits, 0) + coalesce(n.self, 0) > 0)`;

/** $7 state or null, $8 day and $9 id after which to go on, $10 how many. */
export const listRounds = named<RoundLineRow>(
  'round.list',
  `${counted} and ${visible} and ($7::text is null or d.state = $7)
     and ($8::date is null or (d.starts_on, d.id) < ($8::date, $9::uuid))
   order by d.starts_on desc, d.id desc limit $10`,
);

/** $7 id. */
export const findRoundLine = named<RoundLineRow>('round.line', `${counted} and ${visible} and d.id = $7`);

export interface RoundVisitRow {
  id: string;
  kind: 'inspection' | 'self';
  unit_id: string;
  state: 'planned' | 'started' | 'recorded' | 'signed' | 'cancelled';
  starts_at: string;
  ends_at: string;
  is_late: boolean;
}

/** $7 round. */
export const listRoundVisits = named<RoundVisitRow>(
  'round.visits',
  `select v.id, v.kind, v.unit_id, v.state, v.starts_at, v.ends_at,
     v.ends_at < coalesce(v.ended_at, $3::timestamptz) as is_late
   from inspection_visit v where ${known} and v.round_id = $7 and v.state <> 'cancelled' order by v.starts_at, v.id`,
);

export interface RoundUnitRow {
  id: string;
  name: string;
  short_name: string;
  abbreviation: string;
  open_findings: number;
}

/** $2 ids. */
export const listRoundUnits = named<RoundUnitRow>(
  'round.units',
  `select u.id, u.name, u.short_name, u.abbreviation,
     (select count(*) from finding f where f.agency_id = $1 and f.unit_id = u.id and f.state in ('open', 'proposed')) as open_findings
   from unit u where u.agency_id = $1 and u.id = any($2::uuid[]) order by u.position, u.name`,
);

export const insertRound = named<never>(
  'round.insert',
  `insert into inspection_round (id, agency_id, campaign_id, name, purpose, starts_on, ends_on, edition_id, unit_ids, self_due_on, team,
     made_by, made_at, folded)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12, $13, $14)`,
);

export const writeRound = named<never>(
  'round.write',
  `update inspection_round set campaign_id = $3, name = $4, purpose = $5, starts_on = $6, ends_on = $7, edition_id = $8, unit_ids = $9,
     self_due_on = $10, team = $11::jsonb, folded = $12, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const moveRound = named<never>(
  'round.move',
  'update inspection_round set state = $3, rev = rev + 1 where agency_id = $1 and id = $2',
);

/** Of a round, what is planned or under way. */
export const listUnfinished = named<{
  id: string;
  kind: 'inspection' | 'self';
  unit_id: string;
  visible_from: string | null;
  state: string;
}>(
  'round.unfinished',
  `select id, kind, unit_id, visible_from, state from inspection_visit
   where agency_id = $1 and round_id = $2 and state in ('planned', 'started') order by id`,
);

/** $2 ids, $3 pattern, $4 how many; and labels. */
export const labelRounds = named<{ id: string; name: string }>(
  'round.label',
  'select d.id, d.name from ids_of($2::uuid[]) asked (id) join inspection_round d on d.id = asked.id where d.agency_id = $1',
);

/** $7 ids: those of them in which the reader has something to know of. */
export const knownRounds = named<{ id: string }>(
  'round.known',
  `select d.id from inspection_round d where d.agency_id = $1 and d.id = any($7::uuid[])
     and ($4::boolean or exists (select from inspection_visit v where v.round_id = d.id and v.state <> 'cancelled' and ${known}))`,
);
