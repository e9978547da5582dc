import { type FindingMark, repeatedFrom, type Severity } from '@thidua/shared/inspection/finding.model';
import { named, type Statement } from '../../platform/db/statement.ts';
import { type FindingRow, findingColumns, findingJoins } from './finding.repo.ts';
import { withinUnit } from './within-unit.ts';

/** What a list is narrowed by, as SQL takes it. */
export interface FindingFilter {
  accountId: string;
  /** Units in reach; null for all of the agency. */
  reach: readonly string[] | null;
  unitId?: string | undefined;
  visitId?: string | undefined;
  roundId?: string | undefined;
  severity?: Severity | undefined;
  is?: readonly FindingMark[] | undefined;
  repeated?: boolean | undefined;
  mine?: boolean | undefined;
  /** Instants: from inclusive, before exclusive. */
  dueFrom?: string | undefined;
  dueBefore?: string | undefined;
  pattern?: string | undefined;
  after?: readonly [isSettled: number, dueAt: string, id: string] | undefined;
}

/** `findingMarkOf` of shared told to SQL; $2 is now. */
export const markSql: Readonly<Record<FindingMark, string>> = {
  closed: `f.state = 'closed'`,
  cancelled: `f.state = 'cancelled'`,
  waiting: `f.state = 'proposed'`,
  overdue: `f.state = 'open' and f.due_at < $2::timestamptz`,
  sentBack: `f.state = 'open' and f.due_at >= $2::timestamptz and f.times_sent_back > 0`,
  open: `f.state = 'open' and f.due_at >= $2::timestamptz and f.times_sent_back = 0`,
};
const marks = Object.keys(markSql) as FindingMark[];

interface Built {
  where: string;
  values: unknown[];
  shape: string;
}

/** Only the conditions that are asked for stand in the statement, so that each shape has a plan that fits it. */
function build(agencyId: string, now: string, filter: FindingFilter): Built {
  const values: unknown[] = [agencyId, now, filter.accountId];
  const parts = ['f.agency_id = $1', '$2::timestamptz is not null', '$3::uuid is not null'];
  let shape = '';
  const add = (letter: string, value: unknown, part: (at: string) => string) => {
    if (value === undefined || value === null) return;
    values.push(value);
    parts.push(part(`$${values.length}`));
    shape += letter;
  };
  const party = `f.owner_account_id = $3 or exists (
    select from inspection_member m where m.visit_id = f.visit_id and m.account_id = $3)`;
  add('r', filter.reach, (at) => `(f.unit_id = any(${at}::uuid[]) or ${party})`);
  add('u', filter.unitId, (at) => withinUnit('f.unit_id', at));
  add('v', filter.visitId, (at) => `f.visit_id = ${at}`);
  add('d', filter.roundId, (at) => `v.round_id = ${at}`);
  add('s', filter.severity, (at) => `f.severity = ${at}`);
  add('f', filter.dueFrom, (at) => `f.due_at >= ${at}`);
  add('b', filter.dueBefore, (at) => `f.due_at < ${at}`);
  add('q', filter.pattern, (at) => `f.folded like ${at}`);
  if (filter.repeated) {
    parts.push(`f.times_repeated >= ${repeatedFrom}`);
    shape += 'p';
  }
  if (filter.mine) {
    parts.push('f.owner_account_id = $3');
    shape += 'm';
  }
  const wanted = marks.filter((mark) => filter.is?.includes(mark));
  if (wanted.length > 0) {
    parts.push(`(${wanted.map((mark) => `(${markSql[mark]})`).join(' or ')})`);
    shape += `i${wanted.map((mark) => marks.indexOf(mark)).join('')}`;
  }
  if (filter.after) {
    const at = values.length;
    values.push(...filter.after);
    parts.push(
      `((f.state in ('closed', 'cancelled'))::int, f.due_at, f.id) > ($${at + 1}, $${at + 2}::timestamptz, $${at + 3}::uuid)`,
    );
    shape += 'a';
  }
  return { where: parts.join(' and '), values, shape };
}

interface Ask<Row> {
  statement: Statement<Row>;
  values: unknown[];
}

/** What is open first, by due time. */
export function listFindings(
  agencyId: string,
  now: string,
  filter: FindingFilter,
  limit: number,
): Ask<FindingRow> {
  const { where, values, shape } = build(agencyId, now, filter);
  values.push(limit);
  const text = `select ${findingColumns} from finding f ${findingJoins} where ${where}
    order by (f.state in ('closed', 'cancelled'))::int, f.due_at, f.id limit $${values.length}`;
  return { statement: named(`finding.list.${shape}`, text), values };
}

export interface FindingCounts {
  open: number;
  overdue: number;
  waiting: number;
  repeated: number;
  closed: number;
}

export function countFindings(agencyId: string, now: string, filter: FindingFilter): Ask<FindingCounts> {
  const { where, values, shape } = build(agencyId, now, { ...filter, is: undefined, repeated: undefined });
  const text = `select count(*) filter (where f.state in ('open', 'proposed')) as open,
      count(*) filter (where ${markSql.overdue}) as overdue, count(*) filter (where ${markSql.waiting}) as waiting,
      count(*) filter (where f.state in ('open', 'proposed') and f.times_repeated >= ${repeatedFrom}) as repeated,
      count(*) filter (where ${markSql.closed}) as closed
    from finding f join inspection_visit v on v.id = f.visit_id where ${where}`;
  return { statement: named(`finding.count.${shape}`, text), values };
}
