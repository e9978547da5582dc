import type { Wall } from '@thidua/shared/overview/display.model';
import type { Format } from '../../platform/format.tsx';
import type { useOverviewWords } from './overview.words.ts';

type ComingWords = ReturnType<typeof useOverviewWords>['coming'];

/** What a coming date of the wall screen is, in words. */
export function sayComing(
  { what, periodKey, records }: Wall['coming'][number],
  words: ComingWords,
  format: Format,
): string {
  const period = periodKey ? format.period(periodKey) : '';
  if (what === 'visit') return words.visits(records);
  if (what === 'periodOpens') return words.periodOpens(period);
  return what === 'reportDue' ? words.reportDue(period) : words.taskDue(records);
}
