import { dayOf, timeOf } from '@thidua/shared/kernel/instant';
import type { TaskLine } from '@thidua/shared/task/task.model';
import { useFormat } from '../../platform/format.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { useTaskWords } from './task.words.ts';

const usualTime = '17:00';

type Dated = Pick<TaskLine, 'mark' | 'dueAt' | 'isLate'>;

/** When it is due, in words first while it is open; once done, the day alone and whether it was late. */
export function TaskDue({ task, inline }: { task: Dated; inline?: boolean }) {
  const words = useTaskWords();
  const format = useFormat();
  const day = format.day(dayOf(task.dueAt));
  const date = timeOf(task.dueAt) === usualTime ? day : format.whenFull(task.dueAt);
  if (task.mark === 'done' || task.mark === 'waiting' || task.mark === 'exempt' || task.mark === null)
    return <span className="sec">{task.isLate ? `${date}, ${words.late}` : date}</span>;
  const due = format.due(task.dueAt);
  const isNear = !due.isLate && Date.parse(task.dueAt) - Date.parse(format.now) < 2 * 86_400_000;
  return (
    <DueText
      k={due.isLate ? 'over' : isNear ? 'soon' : 'not'}
      words={due.words}
      date={date}
      {...(inline ? { inline } : {})}
    />
  );
}
