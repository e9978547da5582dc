import type { TaskMark } from '@thidua/shared/task/task.mark';
import type { TaskState as State } from '@thidua/shared/task/task.workflow';
import { StateText } from '../../ui/state-text.tsx';
import { isLoud, markGlyphs } from './mark-glyphs.ts';
import { useTaskWords } from './task.words.ts';

/** Where a task or one of its occurrences stands. */
export function TaskState({ task }: { task: { mark: TaskMark | null; state: State } }) {
  const words = useTaskWords();
  if (!task.mark) return <StateText k="ex">{words.state[task.state]}</StateText>;
  return (
    <StateText k={markGlyphs[task.mark]} loud={isLoud(task.mark)}>
      {words.mark[task.mark]}
    </StateText>
  );
}
