import type { DebtorRule, RegimeDueRule } from '@thidua/shared/form/regime.model';
import type { RegimeWords } from '@thidua/shared/form/regime.words';
import { sentenceCase } from '@thidua/shared/kernel/format';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { Unit, UnitKind } from '@thidua/shared/unit/unit.model';

/** Which days of figures a period holds, by its cut-off. */
export function sayCutoff(
  kind: PeriodKind,
  cutoff: number,
  words: RegimeWords['rule'],
  weekdays: readonly string[],
): string {
  if (kind === 'week') return words.week(weekdays[cutoff % 7] ?? '', weekdays[cutoff - 1] ?? '');
  return cutoff === 31 ? words.cutoffEnd(kind) : words.cutoff(cutoff, kind);
}

export const sayDue = (rule: RegimeDueRule, words: RegimeWords['rule']): string =>
  words.dueAfter(rule.workingDays, rule.time);

/** Kinds by their names, units by theirs as long as they are few. */
export function sayDebtors(
  { unitKinds, unitIds }: DebtorRule,
  units: readonly Unit[],
  kinds: Record<UnitKind, string>,
  words: RegimeWords['rule'],
): string {
  const names = unitKinds.map((kind, at) => (at === 0 ? kinds[kind] : kinds[kind].toLocaleLowerCase('vi')));
  const chosen = units.filter((unit) => unitIds.includes(unit.id)).map((unit) => unit.shortName);
  const named = unitIds.length > 3 ? [words.chosen(unitIds.length)] : chosen;
  return sentenceCase([...names, ...named].join(', '));
}

/** The units of today that a rule names. */
export const debtorsAmong = ({ unitKinds, unitIds }: DebtorRule, units: readonly Unit[]): Unit[] =>
  units.filter((unit) => unitKinds.includes(unit.kind) || unitIds.includes(unit.id));
