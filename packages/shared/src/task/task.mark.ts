import type { TaskState } from './task.workflow.ts';

/** The one mark of a task in outline, matrix and lists. */
export const taskMarks = ['overdue', 'returned', 'waiting', 'doing', 'notBegun', 'done', 'exempt'] as const;
export type TaskMark = (typeof taskMarks)[number];

export interface MarkFacts {
  state: TaskState;
  /** Of the current occurrence, as extended. */
  dueAt: string;
}

/**
 * The mark of a task at `now`. Overdue wins over returned and being done, for it asks for an act; what waits for the office is done on
 * the unit's side. A cancelled task has no mark: it is not expected.
 */
export function markOf({ state, dueAt }: MarkFacts, now: string): TaskMark | undefined {
  switch (state) {
    case 'cancelled':
      return undefined;
    case 'exempt':
      return 'exempt';
    case 'verified':
      return 'done';
    case 'done':
      return 'waiting';
    default:
      if (dueAt < now) return 'overdue';
      return state === 'assigned' ? 'notBegun' : state;
  }
}

/** Counts of tasks; recurring ones by their current occurrence. What is exempt or cancelled is not counted at all. */
export interface TaskCounts {
  total: number;
  /** Finished by the unit, verified or not. */
  done: number;
  overdue: number;
  returned: number;
  doing: number;
}

export const noTasks: TaskCounts = { total: 0, done: 0, overdue: 0, returned: 0, doing: 0 };

/** The counts of a set of tasks, from their marks. */
export function tally(marks: readonly (TaskMark | undefined)[]): TaskCounts {
  const counts = { ...noTasks };
  for (const mark of marks) {
    if (mark === undefined || mark === 'exempt') continue;
    counts.total += 1;
    if (mark === 'done' || mark === 'waiting') counts.done += 1;
    else if (mark !== 'notBegun') counts[mark] += 1;
  }
  return counts;
}

export function addCounts(a: TaskCounts, b: TaskCounts): TaskCounts {
  return {
    total: a.total + b.total,
    done: a.done + b.done,
    overdue: a.overdue + b.overdue,
    returned: a.returned + b.returned,
    doing: a.doing + b.doing,
  };
}

/** One mark for many tasks of one duty or section: what needs an act first. Undefined where there is nothing to count. */
export function markOfCounts(counts: TaskCounts): Exclude<TaskMark, 'exempt' | 'waiting'> | undefined {
  if (counts.total === 0) return undefined;
  if (counts.overdue > 0) return 'overdue';
  if (counts.returned > 0) return 'returned';
  if (counts.done === counts.total) return 'done';
  return counts.done > 0 || counts.doing > 0 ? 'doing' : 'notBegun';
}
