import { named } from '../../platform/db/statement.ts';

export interface MeasuredVisitRow {
  id: string;
  unit_name: string;
  number: number | null;
  at: string;
  passed: number;
  applied: number;
  outcome: 'none' | 'praise' | 'commendation';
  is_sealed: boolean;
}

const columns = `v.id, u.name as unit_name, v.number, v.ended_at as at, coalesce((v.result->>'passed')::int, 0) as passed,
  coalesce((v.result->>'passed')::int + (v.result->>'failed')::int, 0) as applied, v.outcome, v.state = 'signed' as is_sealed`;

/** $1 agency, $2 unit, $3 kind, $4 from and $5 before: what ended within the interval. */
export const endedBetween = named<MeasuredVisitRow>(
  'inspection.endedBetween',
  `select ${columns} from inspection_visit v join unit u on u.id = v.unit_id
   where v.agency_id = $1 and v.unit_id = $2 and v.kind = $3 and v.state in ('recorded', 'signed') and v.ended_at >= $4 and v.ended_at < $5
   order by v.ended_at, v.id`,
);

export interface MeasuredFindingRow {
  id: string;
  number: number;
  quote: string;
  unit_name: string;
  at: string;
}

/** $3 the moment that is asked about: raised before it and not closed by then. */
export const openAt = named<MeasuredFindingRow>(
  'finding.openAt',
  `select f.id, f.number, f.quote, u.name as unit_name, f.due_at as at from finding f join unit u on u.id = f.unit_id
   where f.agency_id = $1 and f.unit_id = $2 and f.raised_at < $3 and f.state <> 'cancelled' and (f.closed_at is null or f.closed_at >= $3)
   order by f.due_at, f.id`,
);

/** $3 from, $4 before. */
export const closedBetween = named<MeasuredFindingRow>(
  'finding.closedBetween',
  `select f.id, f.number, f.quote, u.name as unit_name, f.closed_at as at from finding f join unit u on u.id = f.unit_id
   where f.agency_id = $1 and f.unit_id = $2 and f.state = 'closed' and f.closed_at >= $3 and f.closed_at < $4
   order by f.closed_at, f.id`,
);
