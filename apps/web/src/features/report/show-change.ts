import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { FieldValue, Figure } from '@thidua/shared/report/report.value';
import type { useReportFormWords } from './report.words.ts';
import { showChange } from './show-figure.ts';

/** The change in words: '+2.500', '+3,5 điểm %', 'không đổi', or '–' where nothing can be compared. */
export function sayChange(
  indicator: Indicator,
  value: FieldValue | Figure,
  before: Figure | undefined,
  lang: 'vi' | 'en',
  words: Pick<ReturnType<typeof useReportFormWords>, 'same' | 'points'>,
): { text: string; isQuiet: boolean } {
  const change = showChange(indicator, value, before, lang);
  if (!change) return { text: '–', isQuiet: true };
  if (change.isSame) return { text: words.same, isQuiet: true };
  return { text: change.inPoints ? words.points(change.text) : change.text, isQuiet: false };
}
