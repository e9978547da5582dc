import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useTaskWords } from './task.words.ts';
import css from './task-row.module.css';

/** How far one task is. */
export function TaskPercent({ progress }: { progress: number }) {
  const words = useTaskWords();
  return (
    <span className={css.percent}>
      <ProgressBar done={progress} total={100} label={words.percent(progress)} />
      <span aria-hidden>{words.percent(progress)}</span>
    </span>
  );
}
