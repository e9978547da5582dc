import type { FieldFault } from '@thidua/shared/contract/problem';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { formatDecimal } from '@thidua/shared/kernel/decimal';
import { useLang } from '../../platform/words.tsx';
import { useReportFormWords } from './report.words.ts';
import { shownScale } from './show-figure.ts';

/** Says in the reader's language what is wrong with a field, with the bound in the unit in which it is typed. */
export function useFaultWords() {
  const words = useReportFormWords();
  const [lang] = useLang();
  const bound = (value: unknown, indicator: Indicator | undefined) =>
    formatDecimal(Number(value), indicator ? shownScale(indicator) : 0, lang, { trim: true });

  const ofFault = (fault: FieldFault, indicator?: Indicator): string => {
    const { faults } = words;
    if (fault.code === 'required') {
      if (!indicator) return faults.requiredText;
      return indicator.kind === 'choice' || indicator.kind === 'yes_no'
        ? faults.requiredChoice
        : faults.required;
    }
    if (fault.code === 'belowMin') return faults.belowMin(bound(fault.facts?.min, indicator));
    if (fault.code === 'aboveMax') return faults.aboveMax(bound(fault.facts?.max, indicator));
    const plain = faults[fault.code as keyof typeof faults];
    return typeof plain === 'string' ? plain : faults.wrongKind;
  };

  const ofAsk = (ask: FieldFault): string => {
    if (ask.code === 'sameText') return words.ask.sameText;
    const percent = ask.facts?.percent;
    return typeof percent === 'number' ? words.ask.changed(percent) : words.ask.fromZero;
  };

  return { ofFault, ofAsk };
}
