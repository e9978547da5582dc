import type { Verdict } from '@thidua/shared/access/verdict';
import { useReportWords } from './report.words.ts';

/** Why an action is not offered, in words; empty where it is, or where nothing is to be said. */
export function useWhyNot(): (verdict: Verdict | undefined) => string {
  const { problems } = useReportWords();
  return (verdict) => {
    if (!verdict || verdict.allowed || !verdict.why) return '';
    const say = problems[verdict.why as keyof typeof problems];
    return typeof say === 'function' ? say(verdict.facts ?? {}) : (say ?? '');
  };
}
