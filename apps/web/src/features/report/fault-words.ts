import type { FieldFault } from '@thidua/shared/contract/problem';
import type { Indicator, TableColumn } from '@thidua/shared/form/indicator.model';
import { formatDecimal } from '@thidua/shared/kernel/decimal';
import type { RelationFacts } from '@thidua/shared/report/relation-rule';
import { useLang } from '../../platform/words.tsx';
import { useFormWords } from '../form/form.words.ts';
import { useReportFormWords } from './report.words.ts';
import { shownScale } from './show-figure.ts';

/** Says in the reader's language what is wrong with a field, with the bound in the unit in which it is typed. */
export function useFaultWords() {
  const words = useReportFormWords();
  const form = useFormWords();
  const [lang] = useLang();
  const bound = (value: unknown, indicator: Indicator | undefined) =>
    formatDecimal(Number(value), indicator ? shownScale(indicator) : 0, lang, { trim: true });

  const ofFault = (fault: FieldFault, indicator?: Indicator): string => {
    const { faults } = words;
    if (fault.code === 'required') {
      if (!indicator || indicator.kind === 'table' || indicator.kind === 'file') return faults.requiredText;
      if (indicator.kind === 'date') return faults.requiredDay;
      return indicator.kind === 'choice' || indicator.kind === 'yes_no'
        ? faults.requiredChoice
        : faults.required;
    }
    if (fault.code === 'belowMin') return faults.belowMin(bound(fault.facts?.min, indicator));
    if (fault.code === 'aboveMax') return faults.aboveMax(bound(fault.facts?.max, indicator));
    if (fault.code === 'relation') return relationOf(fault);
    if (fault.code === 'cell') return cellFault(fault.facts ?? {}, indicator);
    const plain = faults[fault.code as keyof typeof faults];
    return typeof plain === 'string' ? plain : faults.wrongKind;
  };

  /** Which figures disagree, each by its name. */
  const relationOf = ({ facts }: FieldFault): string => {
    const { left, op, right } = facts as unknown as RelationFacts;
    return form.relation.says(left, op, right);
  };

  const cellFault = (facts: Record<string, unknown>, indicator: Indicator | undefined): string => {
    const { faults } = words;
    const column = indicator?.columns?.find((one) => one.name === facts.column);
    const wrong = facts.wrong === 'required' ? faults.cellEmpty : wrongCell(facts, column);
    return faults.cell(Number(facts.row), String(facts.column), wrong);
  };

  const wrongCell = ({ wrong, bound }: Record<string, unknown>, column: TableColumn | undefined): string => {
    const { faults } = words;
    const shown = formatDecimal(Number(bound), column ? shownScale(column) : 0, lang, { trim: true });
    if (wrong === 'belowMin') return faults.belowMin(shown);
    if (wrong === 'aboveMax') return faults.aboveMax(shown);
    return wrong === 'notADay' ? faults.notADay : faults.unknownChoice;
  };

  const ofAsk = (ask: FieldFault): string => {
    if (ask.code === 'relation') return relationOf(ask);
    if (ask.code === 'sameText') return words.ask.sameText;
    const percent = ask.facts?.percent;
    return typeof percent === 'number' ? words.ask.changed(percent) : words.ask.fromZero;
  };

  return { ofFault, ofAsk };
}
