import type { FigureField } from '@thidua/shared/form/template.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { useReportFormWords } from './report.words.ts';
import { showFigure } from './show-figure.ts';

/** Any value of a draft in words: a figure by its indicator, a text, a reason, "nothing to report". */
export function showValue(
  field: FigureField | undefined,
  value: FieldValue,
  lang: 'vi' | 'en',
  words: ReturnType<typeof useReportFormWords>,
): string {
  if (typeof value === 'object' && value !== null && 'why' in value)
    return [words.reasons[value.why].replace('…', ''), value.text].filter(Boolean).join(': ');
  if (field) return value === null ? '' : showFigure(field.indicator, value, lang, words);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? words.narrative.nothing : '';
}
