import type { Task, TaskOccurrence } from '@thidua/shared/task/task.model';
import { useFormat } from '../../platform/format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTaskWords } from './task.words.ts';

/** Why it came back, where whoever mends it cannot miss it. */
export function WhyReturned({ task, occurrence }: { task: Task; occurrence: TaskOccurrence }) {
  const words = useTaskWords();
  const format = useFormat();
  const entry = task.entries.find((one) => one.kind === 'returned' && one.periodKey === occurrence.periodKey);
  if (!entry) return null;
  return (
    <Notice tone="warn" title={`${words.event['task.returned']}, ${format.when(entry.at)}:`}>
      {entry.note}
    </Notice>
  );
}
