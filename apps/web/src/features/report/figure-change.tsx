import type { FieldFault } from '@thidua/shared/contract/problem';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { FieldValue, Figure } from '@thidua/shared/report/report.value';
import { useLang } from '../../platform/words.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { sayChange } from './show-change.ts';

interface FigureChangeProps {
  indicator: Indicator;
  value: FieldValue;
  before: Figure | undefined;
  /** A change large enough to be asked about is shown in percent. */
  ask: FieldFault | undefined;
}

/** The change against the earlier value: signed, "không đổi", or nothing to compare. */
export function FigureChange({ indicator, value, before, ask }: FigureChangeProps) {
  const words = useReportFormWords();
  const [lang] = useLang();
  const change = sayChange(indicator, value, before, lang, words);
  const percent = ask?.facts?.percent;
  const isPercent = ask !== undefined && typeof percent === 'number';
  return (
    <div className={css.change} data-large={ask ? '' : undefined} data-same={change.isQuiet || undefined}>
      {isPercent ? `${percent > 0 ? '+' : '−'}${Math.abs(percent)}\u00a0%` : change.text}
    </div>
  );
}
