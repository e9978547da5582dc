import { type TaskMark, taskMarks } from '@thidua/shared/task/task.mark';
import { named, type Statement } from '../../platform/db/statement.ts';
import { type TaskRow, taskColumns, taskJoins } from './task.repo.ts';
import { markCase, markSql } from './task-mark.repo.ts';

/** What a list is narrowed by, as SQL takes it. */
export interface ListFilter {
  /** Units in reach; null for all of the agency. */
  reach: readonly string[] | null;
  campaignId?: string | undefined;
  unitId?: string | undefined;
  sectionId?: string | undefined;
  dutyId?: string | undefined;
  is?: readonly TaskMark[] | undefined;
  /** Instants: from inclusive, before exclusive. */
  dueFrom?: string | undefined;
  dueBefore?: string | undefined;
  /** A like pattern over folded text. */
  pattern?: string | undefined;
  after?: readonly [dueAt: string, id: string] | undefined;
}

interface Built {
  where: string;
  values: unknown[];
  /** Which conditions are there: statements of the same shape share a plan. */
  shape: string;
}

/** Only the conditions that are asked for stand in the statement, so that each shape has a plan that fits it. */
function build(agencyId: string, now: string, filter: ListFilter): Built {
  const values: unknown[] = [agencyId];
  const parts = ['t.agency_id = $1', `t.state <> 'cancelled'`];
  let shape = '';
  const add = (letter: string, value: unknown, part: (at: string) => string) => {
    if (value === undefined || value === null) return;
    values.push(value);
    parts.push(part(`$${values.length}`));
    shape += letter;
  };
  add('r', filter.reach, (at) => `t.unit_id = any(${at}::uuid[])`);
  add('c', filter.campaignId, (at) => `t.campaign_id = ${at}`);
  add('u', filter.unitId, (at) => `t.unit_id = ${at}`);
  add('s', filter.sectionId, (at) => `d.section_id = ${at}`);
  add('d', filter.dutyId, (at) => `t.duty_id = ${at}`);
  add('f', filter.dueFrom, (at) => `t.due_at >= ${at}`);
  add('b', filter.dueBefore, (at) => `t.due_at < ${at}`);
  add('q', filter.pattern, (at) => `d.folded like ${at}`);
  const marks = taskMarks.filter((mark) => filter.is?.includes(mark));
  if (marks.length > 0) {
    const at = `$${values.length + 1}::timestamptz`;
    const some = marks.map((mark) => markSql[mark](at));
    if (some.some((sql) => sql.includes(at))) values.push(now);
    parts.push(`(${some.map((sql) => `(${sql})`).join(' or ')})`);
    shape += `m${marks.map((mark) => taskMarks.indexOf(mark)).join('')}`;
  }
  if (filter.after) {
    values.push(filter.after[0], filter.after[1]);
    parts.push(`(t.due_at, t.id) > ($${values.length - 1}::timestamptz, $${values.length}::uuid)`);
    shape += 'a';
  }
  return { where: parts.join(' and '), values, shape };
}

export interface Ask<Row> {
  statement: Statement<Row>;
  values: unknown[];
}

/** By due time, `limit` of them. */
export function listTasks(agencyId: string, now: string, filter: ListFilter, limit: number): Ask<TaskRow> {
  const { where, values, shape } = build(agencyId, now, filter);
  values.push(limit);
  const text = `select ${taskColumns} from task t ${taskJoins} where ${where} order by t.due_at, t.id limit $${values.length}`;
  return { statement: named(`task.list.${shape}`, text), values };
}

/** In the order of the plan, for papers: `limit` guards the memory, not the reader. */
export function listByPlan(agencyId: string, now: string, filter: ListFilter, limit: number): Ask<TaskRow> {
  const { where, values, shape } = build(agencyId, now, filter);
  values.push(limit);
  const text = `select ${taskColumns} from task t ${taskJoins} join plan_section s on s.id = d.section_id
    where ${where} order by s.position, d.position, u.position, t.id limit $${values.length}`;
  return { statement: named(`task.byPlan.${shape}`, text), values };
}

export interface MarkCount {
  mark: TaskMark;
  total: number;
}

export function countByMark(agencyId: string, now: string, filter: ListFilter): Ask<MarkCount> {
  const { where, values, shape } = build(agencyId, now, { ...filter, is: undefined });
  values.push(now);
  const at = `$${values.length}::timestamptz`;
  const text = `select ${markCase(at)} as mark, count(*) as total
    from task t join duty d on d.id = t.duty_id where ${where} group by 1`;
  return { statement: named(`task.countByMark.${shape}`, text), values };
}
