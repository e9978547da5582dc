import { Button, Select } from '@mantine/core';
import { sentenceCase } from '@thidua/shared/kernel/format';
import type { Task, TaskOccurrence } from '@thidua/shared/task/task.model';
import { useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTaskWords } from './task.words.ts';
import css from './task-page.module.css';
import { TaskState } from './task-state.tsx';

interface OccurrenceBarProps {
  task: Task;
  occurrence: TaskOccurrence;
}

/** Which period of a recurring task is looked at; earlier ones that are still owed are named above all. */
export function OccurrenceBar({ task, occurrence }: OccurrenceBarProps) {
  const words = useTaskWords().page;
  const marks = useTaskWords().mark;
  const format = useFormat();
  const [, setParams] = useSearchParams();
  if (task.periodKey === null) return null;
  const show = (periodKey: string | null) => {
    if (periodKey) setParams({ ky: periodKey }, { replace: true, preventScrollReset: true });
  };
  const owed = task.occurrences.filter(
    (one) => one.periodKey !== occurrence.periodKey && (one.mark === 'overdue' || one.mark === 'returned'),
  );
  const name = (one: TaskOccurrence) => format.period(one.periodKey ?? '', true);
  return (
    <>
      {owed.length > 0 ? (
        <Notice
          tone="warn"
          actions={
            <Button size="xs" onClick={() => show(owed.at(-1)?.periodKey ?? null)}>
              {words.seeOwed}
            </Button>
          }
        >
          {words.stillOwed(owed.map(name).join(', '))}
        </Notice>
      ) : null}
      <div className={css.occurrence}>
        <Select
          size="sm"
          w={300}
          aria-label={words.chooseOccurrence}
          allowDeselect={false}
          value={occurrence.periodKey ?? ''}
          onChange={show}
          data={task.occurrences.map((one) => ({
            value: one.periodKey ?? '',
            label: [
              sentenceCase(name(one)),
              one.periodKey === task.periodKey
                ? words.current
                : one.mark
                  ? marks[one.mark].toLowerCase()
                  : '',
            ]
              .filter(Boolean)
              .join(', '),
          }))}
        />
        {occurrence.periodKey === task.periodKey ? null : (
          <TaskState task={occurrence} isOwn={task.duty.ownerUnitId !== null} />
        )}
      </div>
    </>
  );
}
