import type { Indicator, TableColumn } from './indicator.model.ts';

/** What of an indicator may not change once a published form has asked for it: figures of past periods would mean something else. */
export type FrozenProperty =
  | 'kind'
  | 'measuredIn'
  | 'scale'
  | 'shownPer'
  | 'acrossUnits'
  | 'acrossTime'
  | 'choices'
  | 'columns';

const scalars = ['kind', 'measuredIn', 'scale', 'shownPer', 'acrossUnits', 'acrossTime'] as const;

/**
 * Which frozen properties `after` would change of a used indicator. Name and guidance change freely (old reports keep the name of
 * their day); choices and columns may be renamed and added, none may be taken away, and a column keeps its kind and unit.
 */
export function frozenChanges(before: Indicator, after: Indicator): FrozenProperty[] {
  const changed: FrozenProperty[] = scalars.filter((name) => before[name] !== after[name]);
  const choices = new Set(after.choices.map((choice) => choice.code));
  if (before.choices.some((choice) => !choices.has(choice.code))) changed.push('choices');
  const columns = new Map(after.columns?.map((column) => [column.code, column]));
  if ((before.columns ?? []).some((column) => !isSameColumn(column, columns.get(column.code))))
    changed.push('columns');
  return changed;
}

const isSameColumn = (before: TableColumn, after: TableColumn | undefined): boolean =>
  after !== undefined &&
  before.kind === after.kind &&
  before.measuredIn === after.measuredIn &&
  before.scale === after.scale &&
  before.shownPer === after.shownPer &&
  before.choices.every(({ code }) => after.choices.some((choice) => choice.code === code));

/** How an indicator of this kind may add up over units; the first is what is proposed. */
export const acrossUnitsOf = {
  integer: ['sum', 'max', 'list', 'none'],
  decimal: ['sum', 'max', 'list', 'none'],
  money: ['sum', 'max', 'list', 'none'],
  ratio: ['ratio', 'list', 'none'],
  yes_no: ['count_yes', 'list', 'none'],
  choice: ['list', 'none'],
  date: ['list', 'none'],
  file: ['list', 'none'],
  table: ['list', 'none'],
} as const satisfies Record<Indicator['kind'], readonly Indicator['acrossUnits'][]>;

/** How it may add up over periods; the first is what is proposed. */
export const acrossTimeOf = {
  integer: ['sum', 'last', 'max', 'mean', 'none'],
  decimal: ['sum', 'last', 'max', 'mean', 'none'],
  money: ['sum', 'last', 'max', 'mean', 'none'],
  ratio: ['last', 'sum', 'mean', 'none'],
  yes_no: ['last', 'none'],
  choice: ['last', 'none'],
  date: ['last', 'none'],
  file: ['none', 'last'],
  table: ['none', 'last'],
} as const satisfies Record<Indicator['kind'], readonly Indicator['acrossTime'][]>;

/** What does not fit together in an indicator: a rule its kind cannot follow, a choice or a column missing or written twice. */
export type IndicatorFault = 'acrossUnits' | 'acrossTime' | 'choices' | 'columns' | 'shownPer';

export function indicatorFaults(indicator: Indicator): IndicatorFault[] {
  const { kind, choices, columns = [] } = indicator;
  const faults: IndicatorFault[] = [];
  const isTwice = (codes: readonly string[]) => new Set(codes).size < codes.length;
  const includes = (rules: readonly string[], rule: string) => rules.includes(rule);
  if (!includes(acrossUnitsOf[kind], indicator.acrossUnits)) faults.push('acrossUnits');
  if (!includes(acrossTimeOf[kind], indicator.acrossTime)) faults.push('acrossTime');
  if (kind === 'choice' ? choices.length < 2 || isTwice(choices.map(({ code }) => code)) : choices.length > 0)
    faults.push('choices');
  const isFaulty = isTwice(columns.map(({ code }) => code)) || columns.some(isUnchoosable);
  if (kind === 'table' ? columns.length === 0 || isFaulty : columns.length > 0) faults.push('columns');
  if (!isPowerOfTen(indicator.shownPer) || (kind !== 'money' && indicator.shownPer > 1))
    faults.push('shownPer');
  return faults;
}

const isUnchoosable = ({ kind, choices, shownPer }: TableColumn) =>
  (kind === 'choice') !== choices.length > 0 || !isPowerOfTen(shownPer);

const isPowerOfTen = (n: number) => Number.isInteger(Math.log10(n));
