import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Problem } from '@thidua/shared/contract/problem';

/** What saving met: somebody else’s newer state, or another refusal. */
export function staleOf<T>(refused: Problem | null): { problem: Problem | null; theirs: T | null } {
  if (refused?.code !== doorProblem.changedMeanwhile.code) return { problem: refused, theirs: null };
  return { problem: null, theirs: (refused.facts?.current as T | undefined) ?? null };
}
