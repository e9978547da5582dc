import type { FieldFault } from '@thidua/shared/contract/problem';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { FieldValue, Figure } from '@thidua/shared/report/report.value';
import { useLang } from '../../platform/words.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { showChange } from './show-figure.ts';

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
  const change = showChange(indicator, value, before, lang);
  const percent = ask?.facts?.percent;
  const text =
    ask && typeof percent === 'number'
      ? `${percent > 0 ? '+' : '−'}${Math.abs(percent)}\u00a0%`
      : change?.isSame
        ? words.same
        : change?.inPoints
          ? words.points(change.text)
          : (change?.text ?? '–');
  return (
    <div
      className={css.change}
      data-large={ask ? '' : undefined}
      data-same={change?.isSame || !change || undefined}
    >
      {text}
    </div>
  );
}
