import type { Severity } from '@thidua/shared/inspection/finding.model';
import type { FindingState } from '@thidua/shared/inspection/finding.workflow';
import { named } from '../../platform/db/statement.ts';

export interface FindingLabelRow {
  id: string;
  number: number;
  quote: string;
  unit_id: string;
  unit_name: string;
  severity: Severity;
  state: FindingState;
  /** The owner and the team that found it. */
  parties: string[];
}

const columns = `f.id, f.number, f.quote, f.unit_id, u.name as unit_name, f.severity, f.state,
  array(select f.owner_account_id union select m.account_id from inspection_member m where m.visit_id = f.visit_id) as parties`;

/** $2 ids. */
export const labelFindings = named<FindingLabelRow>(
  'finding.label',
  `select ${columns} from ids_of($2::uuid[]) asked (id) join finding f on f.id = asked.id join unit u on u.id = f.unit_id
   where f.agency_id = $1`,
);

/** $2 units in reach (null all), $3 account, $4 pattern, $5 how many: what is open first. */
export const searchFindings = named<FindingLabelRow>(
  'finding.search',
  `select ${columns} from finding f join unit u on u.id = f.unit_id
   where f.agency_id = $1 and f.folded like $4 and f.state <> 'cancelled'
     and ($2::uuid[] is null or f.unit_id = any($2) or f.owner_account_id = $3)
   order by f.state = 'closed', f.due_at, f.id limit $5`,
);
