import type { Verdict } from '@thidua/shared/access/verdict';
import type { TaskWords } from '@thidua/shared/task/task.words';

/** Why an act may not be done, in words. */
export function sayWhy({ why, facts }: Verdict, words: TaskWords['why']): string {
  const said = words[why as keyof TaskWords['why']];
  return typeof said === 'function' ? said(facts as { opensAt: string }) : (said ?? '');
}
