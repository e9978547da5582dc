import type { TaskMark } from '@thidua/shared/task/task.mark';
import type { TaskState as State } from '@thidua/shared/task/task.workflow';
import { StateText } from '../../ui/state-text.tsx';
import { isLoud, markGlyphs } from './mark-glyphs.ts';
import { useTaskWords } from './task.words.ts';

interface TaskStateProps {
  task: { mark: TaskMark | null; state: State };
  /** What a unit set itself needs nobody to verify it. */
  isOwn: boolean;
}

/** Where a task or one of its occurrences stands. */
export function TaskState({ task, isOwn }: TaskStateProps) {
  const words = useTaskWords();
  const mark = isOwn && task.mark === 'waiting' ? 'done' : task.mark;
  if (!mark) return <StateText k="ex">{words.state[task.state]}</StateText>;
  return (
    <StateText k={markGlyphs[mark]} loud={isLoud(mark)}>
      {words.mark[mark]}
    </StateText>
  );
}
