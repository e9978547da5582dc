import type { VisitKind } from '@thidua/shared/inspection/inspection.model';
import type { VisitState } from '@thidua/shared/inspection/inspection.workflow';
import { named, type Statement } from '../../platform/db/statement.ts';
import { known, visitColumns, visitJoins } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';
import { withinUnit } from './within-unit.ts';

export interface VisitFilter {
  roundId?: string | undefined;
  unitId?: string | undefined;
  kind?: VisitKind | undefined;
  state?: readonly VisitState[] | undefined;
  /** Instants: what ends after `from` and begins before `before`. */
  from?: string | undefined;
  before?: string | undefined;
  mine?: boolean | undefined;
  /** Only those that are late. */
  late?: boolean | undefined;
  pattern?: string | undefined;
  order?: 'soonest' | 'latest' | undefined;
  after?: readonly [startsAt: string, id: string] | undefined;
}

interface Built {
  where: string;
  values: unknown[];
  shape: string;
}

/** `isLate` of a line told to SQL: done late, moved when it was late already, or still owed when its time is past. $3 is now. */
const isLate = `(coalesce(o.is_late, false) or (v.state in ('planned', 'started') and v.ends_at < $3::timestamptz))`;

/** Only the conditions that are asked for stand in the statement. `params` are those of `known`. */
function build(params: readonly unknown[], filter: VisitFilter): Built {
  const values: unknown[] = [...params];
  const parts = [known];
  let shape = '';
  const add = (letter: string, value: unknown, part: (at: string) => string) => {
    if (value === undefined || value === null) return;
    values.push(value);
    parts.push(part(`$${values.length}`));
    shape += letter;
  };
  add('d', filter.roundId, (at) => `v.round_id = ${at}`);
  add('u', filter.unitId, (at) => withinUnit('v.unit_id', at));
  add('k', filter.kind, (at) => `v.kind = ${at}`);
  add('s', filter.state, (at) => `v.state = any(${at}::text[])`);
  add('f', filter.from, (at) => `v.ends_at > ${at}::timestamptz`);
  add('b', filter.before, (at) => `v.starts_at < ${at}::timestamptz`);
  add('q', filter.pattern, (at) => `v.folded like ${at}`);
  if (filter.mine) {
    parts.push(
      'exists (select from inspection_member m where m.visit_id = v.id and m.account_id = $2 and m.left_at is null)',
    );
    shape += 'm';
  }
  if (filter.late) {
    parts.push(isLate);
    shape += 'l';
  }
  return { where: parts.join(' and '), values, shape };
}

interface Ask<Row> {
  statement: Statement<Row>;
  values: unknown[];
}

/** By when they begin, the soonest first unless it is asked otherwise. */
export function listVisits(params: readonly unknown[], filter: VisitFilter, limit: number): Ask<VisitRow> {
  const { where, values, shape } = build(params, filter);
  const [past, way] = filter.order === 'latest' ? ['<', 'desc'] : ['>', 'asc'];
  const parts = [where];
  if (filter.after) {
    values.push(...filter.after);
    parts.push(`(v.starts_at, v.id) ${past} ($${values.length - 1}::timestamptz, $${values.length}::uuid)`);
  }
  values.push(limit);
  const text = `select ${visitColumns} from inspection_visit v ${visitJoins} where ${parts.join(' and ')}
    order by v.starts_at ${way}, v.id ${way} limit $${values.length}`;
  const name = `inspection.list.${shape}${way[0]}${filter.after ? 'a' : ''}`;
  return { statement: named(name, text), values };
}

/** Of what is not over: how many there are, and how many are late. */
export function countVisits(
  params: readonly unknown[],
  filter: VisitFilter,
): Ask<{ open: number; late: number }> {
  const { where, values, shape } = build(params, {
    ...filter,
    state: ['planned', 'started'],
    late: undefined,
  });
  const text = `select count(*) as open, count(*) filter (where ${isLate}) as late
    from inspection_visit v ${visitJoins} where ${where}`;
  return { statement: named(`inspection.count.${shape}`, text), values };
}
