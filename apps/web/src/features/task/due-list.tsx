import { Button, Group } from '@mantine/core';
import { taskApi } from '@thidua/shared/task/task.api';
import type { TaskLine } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateField } from '../../ui/date-field.tsx';
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
import { listQuery, type TaskSearch } from './use-task-search.ts';

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
  const total = search.mark ? counts?.byMark[search.mark] : counts && sum(counts.byMark);
  return (
    <>
      <DayRange search={search} />
      <DataTable
        caption={words.list.caption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        density="comfortable"
        state={tableState(asked, (fault) => say(fault as never), <Nothing search={search} />)}
        phone={(row) => <TaskCard task={row} withUnit />}
      />
      {rows.length > 0 ? (
        <Pager {...pages.pager(rows.length, asked.data?.nextCursor, total)} busy={asked.isPlaceholderData} />
      ) : null}
    </>
  );
}

const sum = (byMark: Record<string, number>) => Object.values(byMark).reduce((all, one) => all + one, 0);

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
    { key: 'state', head: columns.state, width: 136, cell: (row) => <TaskState task={row} /> },
  ];
}

function DayRange({ search }: { search: TaskSearch }) {
  const words = useTaskWords().filter;
  return (
    <Group gap={8} align="flex-end" data-screen-only>
      <DateField
        label={words.from}
        value={search.dueFrom ?? null}
        onChange={(day) => search.set({ dueFrom: day ?? undefined })}
        {...(search.dueTo ? { max: search.dueTo } : {})}
        size="sm"
      />
      <DateField
        label={words.to}
        value={search.dueTo ?? null}
        onChange={(day) => search.set({ dueTo: day ?? undefined })}
        {...(search.dueFrom ? { min: search.dueFrom } : {})}
        size="sm"
      />
    </Group>
  );
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
