import type { TaskMark } from '@thidua/shared/task/task.mark';

const open = `t.state in ('assigned', 'doing', 'returned')`;

/** Marks as SQL; `markOf` in shared is the same rule for one record, and a property test holds the two together. */
export const markSql: Readonly<Record<TaskMark, (now: string) => string>> = {
  overdue: (now) => `${open} and t.due_at < ${now}`,
  returned: (now) => `t.state = 'returned' and t.due_at >= ${now}`,
  waiting: () => `t.state = 'done'`,
  doing: (now) => `t.state = 'doing' and t.due_at >= ${now}`,
  notBegun: (now) => `t.state = 'assigned' and t.due_at >= ${now}`,
  done: () => `t.state = 'verified'`,
  exempt: () => `t.state = 'exempt'`,
};

/** The mark of a task `t` at `now`, a parameter of the statement; null for a cancelled one. */
export const markCase = (now: string): string =>
  `case ${Object.entries(markSql)
    .map(([mark, sql]) => `when ${sql(now)} then '${mark}'`)
    .join(' ')} end`;
