import { Button } from '@mantine/core';
import { taskApi } from '@thidua/shared/task/task.api';
import type { TaskMark } from '@thidua/shared/task/task.mark';
import type { TaskLine } from '@thidua/shared/task/task.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAskPages } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { CountPill } from '../../ui/count-pill.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { useTaskWords } from './task.words.ts';
import css from './task-row.module.css';
import { TaskCard, TaskRow } from './task-row.tsx';
import { listQuery, type TaskSearch } from './use-task-search.ts';

const groups = ['act', 'doing', 'waiting', 'done'] as const;
type GroupName = (typeof groups)[number];

const groupOfMark: Record<TaskMark, GroupName> = {
  overdue: 'act',
  returned: 'act',
  doing: 'doing',
  notBegun: 'doing',
  waiting: 'waiting',
  done: 'done',
  exempt: 'done',
};

/** What recurs is to be done now as long as an earlier period is owed, whatever the present one is like. */
function groupOf({ mark, owedBefore, duty }: TaskLine): GroupName | null {
  if (owedBefore > 0) return 'act';
  if (mark === 'waiting' && duty.ownerUnitId) return 'done';
  return mark && groupOfMark[mark];
}

/** One's own unit's tasks by what they need: first what must be done now, then what is under way, each by its due time. */
export function UnitTasks({ search }: { search: TaskSearch }) {
  const words = useTaskWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const asked = useAskPages(taskApi.list, { query: { ...listQuery(search), limit: 200 } });
  if (asked.isPending) return <LoadingRows rows={8} />;
  if (asked.isError) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  const tasks = asked.data.pages.flatMap((page) => page.items);
  const isFiltered = search.mark !== undefined || search.q !== '';
  if (tasks.length === 0)
    return (
      <EmptyState
        title={isFiltered ? words.list.empty : words.mine.empty}
        action={isFiltered ? <Button onClick={search.clear}>{words.filter.clear}</Button> : null}
      />
    );
  const severalUnits = new Set(tasks.map((task) => task.unit.id)).size > 1;
  return (
    <>
      {groups.map((key) => (
        <Group
          key={key}
          name={key}
          tasks={tasks.filter((task) => groupOf(task) === key)}
          withUnit={severalUnits}
        />
      ))}
      {asked.hasNextPage ? (
        <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {shell.more}
        </Button>
      ) : null}
    </>
  );
}

interface GroupProps {
  name: GroupName;
  tasks: readonly TaskLine[];
  withUnit: boolean;
}

function Group({ name, tasks, withUnit }: GroupProps) {
  const words = useTaskWords();
  const onPhone = usePhone();
  const updates = useCan()('task.update');
  if (tasks.length === 0) return null;
  const isOpen = name === 'act' || name === 'doing';
  const act = updates && isOpen ? words.act.update : undefined;
  return (
    <section>
      <h2 className={css.group}>
        {words.mine.groups[name]} <CountPill>{tasks.length}</CountPill>
      </h2>
      <ul className={`${css.list} ${css.box} ${onPhone ? css.cards : ''}`}>
        {tasks.map((task) =>
          onPhone ? (
            <li key={task.id}>
              <TaskCard task={task} withUnit={withUnit} />
            </li>
          ) : (
            <TaskRow
              key={task.id}
              task={task}
              withUnit={withUnit}
              filled={name === 'act' && act !== undefined}
              {...(act ? { act } : {})}
            />
          ),
        )}
      </ul>
    </section>
  );
}
