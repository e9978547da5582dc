import { codeFrom } from '@thidua/shared/form/code-from';
import type { Indicator, IndicatorKind, TableColumn } from '@thidua/shared/form/indicator.model';
import { acrossTimeOf, acrossUnitsOf, indicatorFaults } from '@thidua/shared/form/indicator.policy';
import { normalizeLine } from '@thidua/shared/kernel/text';
import { countOf } from './read-outline.ts';

export const newIndicator = (): Indicator => countOf('', '', '');

/** Another kind brings the rules that fit it, and drops what it has no use for. */
export function ofKind(indicator: Indicator, kind: IndicatorKind): Indicator {
  const { columns: _, ...rest } = indicator;
  return {
    ...rest,
    kind,
    scale: kind === 'decimal' ? 2 : 0,
    shownPer: kind === 'money' ? 1000 : 1,
    measuredIn:
      kind === 'money' ? 'nghìn đồng' : ['integer', 'decimal', 'ratio'].includes(kind) ? rest.measuredIn : '',
    acrossUnits: acrossUnitsOf[kind][0],
    acrossTime: acrossTimeOf[kind][0],
    choices: kind === 'choice' ? [emptyChoice, emptyChoice] : [],
    ...(kind === 'table' ? { columns: [newColumn()] } : {}),
  };
}

const emptyChoice = { code: '', name: '' };

export const newColumn = (): TableColumn => ({
  ...{ code: '', name: '', measuredIn: '', kind: 'text', scale: 0, shownPer: 1 },
  ...{ required: true, min: null, max: null, choices: [] },
});

/** What is written in the shown unit of money is stored in đồng; the unit's name follows. */
export const moneyUnits = { 1: 'đồng', 1000: 'nghìn đồng', 1000000: 'triệu đồng' } as const;

/** Choices from lines of text; those that stand keep their code. */
export function choicesFrom(
  lines: readonly string[],
  before: readonly { code: string; name: string }[],
): { code: string; name: string }[] {
  return lines.map((name, at) => ({ code: before[at]?.code ?? '', name }));
}

/** Ready to be sent: names trimmed, empty choices and columns left out, codes made of names where there is none yet. */
export function finished(indicator: Indicator, taken: ReadonlySet<string>): Indicator {
  const name = normalizeLine(indicator.name);
  const columns = indicator.columns?.filter((column) => column.name.trim() !== '');
  return {
    ...indicator,
    name,
    code: indicator.code || codeFrom(name, taken),
    measuredIn: normalizeLine(indicator.measuredIn),
    choices: coded(indicator.choices),
    ...(columns ? { columns: coded(columns).map((one) => ({ ...one, choices: coded(one.choices) })) } : {}),
  };
}

function coded<T extends { code: string; name: string }>(items: readonly T[]): T[] {
  const named = items.filter((one) => one.name.trim() !== '');
  const taken = new Set(named.map((one) => one.code).filter(Boolean));
  return named.map((one) => {
    const code = one.code || codeFrom(one.name, taken);
    taken.add(code);
    return { ...one, code, name: normalizeLine(one.name) };
  });
}

export type IndicatorWrong = 'name' | 'choices' | 'columns';

/** What still has to be filled in. */
export function wrongIn(indicator: Indicator): IndicatorWrong[] {
  const ready = finished(indicator, new Set());
  const faults = indicatorFaults(ready);
  const wrong: IndicatorWrong[] = ready.name === '' ? ['name'] : [];
  if (faults.includes('choices')) wrong.push('choices');
  if (faults.includes('columns')) wrong.push('columns');
  return wrong;
}
