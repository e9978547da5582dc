import { Button } from '@mantine/core';
import { taskApi } from '@thidua/shared/task/task.api';
import { taskMarks } from '@thidua/shared/task/task.mark';
import type { TaskLine } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { useCursorPages } from '../../ui/use-cursor-pages.ts';
import { useTaskWords } from './task.words.ts';
import { TaskDue } from './task-due.tsx';
import { TaskPercent } from './task-percent.tsx';
import css from './task-row.module.css';
import { TaskCard } from './task-row.tsx';
import { TaskState } from './task-state.tsx';
import { isWanted, listQuery, type TaskSearch } from './use-task-search.ts';

const size = 50;

/** Every task by due time, what is overdue first. */
export function DueList({ search }: { search: TaskSearch }) {
  const words = useTaskWords();
  const say = useProblemWords();
  const query = listQuery(search);
  const pages = useCursorPages(JSON.stringify(query), size);
  const cursor = pages.cursor;
  const asked = useAsk(
    taskApi.list,
    { query: { ...query, limit: size, ...(cursor ? { cursor } : {}) } },
    { keep: true },
  );
  const { data: counts } = useAsk(taskApi.counts, { query: withoutMark(query) }, { keep: true });
  const rows = asked.data?.items ?? [];
  const columns = useColumns();
  const total =
    counts &&
    taskMarks.filter((mark) => isWanted(search.mark, mark)).reduce((n, mark) => n + counts.byMark[mark], 0);
  return (
    <>
      <DataTable
        caption={words.list.caption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        density="comfortable"
        choice="tasks"
        state={tableState(asked, (fault) => say(fault as never), <Nothing search={search} />)}
        phone={(row) => <TaskCard task={row} withUnit />}
      />
      {rows.length > 0 ? (
        <Pager {...pages.pager(rows.length, asked.data?.nextCursor, total)} busy={asked.isPlaceholderData} />
      ) : null}
    </>
  );
}

function withoutMark({ is: _is, ...rest }: ReturnType<typeof listQuery>) {
  return rest;
}

function useColumns(): Column<TaskLine>[] {
  const { columns } = useTaskWords().list;
  return [
    {
      key: 'duty',
      head: columns.duty,
      naming: true,
      cell: (row) => (
        <Link to={paths.task(row.id)} className={css.link}>
          <span className={css.code}>{row.duty.code}</span> {row.duty.title}
        </Link>
      ),
    },
    { key: 'unit', head: columns.unit, width: '22%', cell: (row) => row.unit.name, quiet: true },
    { key: 'due', head: columns.due, width: 178, cell: (row) => <TaskDue task={row} /> },
    {
      key: 'progress',
      head: columns.progress,
      width: 132,
      cell: (row) => <TaskPercent progress={row.progress} />,
    },
    {
      key: 'state',
      head: columns.state,
      width: 136,
      cell: (row) => <TaskState task={row} isOwn={row.duty.ownerUnitId !== null} />,
    },
  ];
}

function Nothing({ search }: { search: TaskSearch }) {
  const words = useTaskWords();
  return (
    <EmptyState
      title={words.list.empty}
      action={<Button onClick={search.clear}>{words.filter.clear}</Button>}
    >
      {words.list.emptyBody}
    </EmptyState>
  );
}
