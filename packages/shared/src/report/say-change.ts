import type { Indicator } from '../form/indicator.model.ts';
import type { FieldValue, Figure } from './report.value.ts';
import { showChange } from './show-figure.ts';

/** The change in words: '+2.500', '+3,5 điểm %', 'không đổi', or '–' where nothing can be compared. */
export function sayChange(
  indicator: Indicator,
  value: FieldValue | Figure,
  before: Figure | undefined,
  lang: 'vi' | 'en',
  words: { same: string; points: (value: string) => string },
): { text: string; isQuiet: boolean } {
  const change = showChange(indicator, value, before, lang);
  if (!change) return { text: '–', isQuiet: true };
  if (change.isSame) return { text: words.same, isQuiet: true };
  return { text: change.inPoints ? words.points(change.text) : change.text, isQuiet: false };
}
