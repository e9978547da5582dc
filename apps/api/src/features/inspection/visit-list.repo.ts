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

/** By when they begin, the soonest first unless it is asked otherwise. `params` are those of `known`. */
export function listVisits(
  params: readonly unknown[],
  filter: VisitFilter,
  limit: number,
): { statement: Statement<VisitRow>; values: unknown[] } {
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
    parts.push('coalesce(o.is_late, false)');
    shape += 'l';
  }
  const [past, way] = filter.order === 'latest' ? ['<', 'desc'] : ['>', 'asc'];
  shape += way[0];
  if (filter.after) {
    values.push(...filter.after);
    parts.push(`(v.starts_at, v.id) ${past} ($${values.length - 1}::timestamptz, $${values.length}::uuid)`);
    shape += 'a';
  }
  values.push(limit);
  const text = `select ${visitColumns} from inspection_visit v ${visitJoins} where ${parts.join(' and ')}
    order by v.starts_at ${way}, v.id ${way} limit $${values.length}`;
  return { statement: named(`inspection.list.${shape}`, text), values };
}
