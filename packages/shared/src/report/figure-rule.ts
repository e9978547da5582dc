import type { FieldFault } from '../contract/problem.ts';
import type { IndicatorKind } from '../form/indicator.model.ts';
import type { FigureField } from '../form/template.model.ts';
import { isDay } from '../kernel/day.ts';
import { changePercent } from './change-percent.ts';
import type { FieldRule } from './check-figures.ts';
import { type FieldValue, isFiles, isRatio, isTable, type Ratio, type TableFigure } from './report.value.ts';
import { filledRows, isTableOf, tableFault } from './table-rule.ts';

const isKind: Record<Exclude<IndicatorKind, 'table'>, (value: FieldValue) => boolean> = {
  integer: Number.isSafeInteger,
  decimal: Number.isSafeInteger,
  money: Number.isSafeInteger,
  ratio: isRatio,
  yes_no: (value) => typeof value === 'boolean',
  choice: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string',
  file: isFiles,
};

/** The rule of one figure: its kind, its bounds (scaled integers, inclusive; of a ratio both parts), and when a change asks why. */
export function figureRule(field: FigureField): FieldRule {
  const { code, required, warnChangePercent, indicator } = field;
  const ofKind = indicator.kind === 'table' ? isTableOf(indicator.columns ?? []) : isKind[indicator.kind];
  const bounded = boundsOf(field);
  const shape = (value: FieldValue): FieldFault | undefined =>
    value === null || ofKind(value)
      ? undefined
      : { path: code, code: 'wrongKind', facts: { kind: indicator.kind } };
  return {
    code,
    shape,
    isFilled: (value) => !isEmpty(value),
    fault: (value) => {
      const misshapen = shape(value);
      if (misshapen) return misshapen;
      if (isEmpty(value)) return required ? { path: code, code: 'required' } : undefined;
      return bounded(value);
    },
    ask: (value, previous) => {
      if (warnChangePercent === null || isEmpty(value)) return undefined;
      const before = previous.figures[code];
      const percent = changePercent(before, value);
      if (percent === undefined || (percent !== null && Math.abs(percent) <= warnChangePercent))
        return undefined;
      return { path: code, code: 'changed', facts: { percent, previous: before } };
    },
  };
}

/** Nothing was said: an empty text, a ratio with neither part, no file, no row that holds anything. */
export function isEmpty(value: FieldValue): boolean {
  if (value === null || value === '') return true;
  if (isRatio(value)) return value.n === null && value.d === null;
  if (isFiles(value)) return value.files.length === 0;
  return isTable(value) && filledRows(value).length === 0;
}

function boundsOf({ code, min, max, indicator }: FigureField): (value: FieldValue) => FieldFault | undefined {
  const within = (value: number): FieldFault | undefined => {
    if (min !== null && value < min) return { path: code, code: 'belowMin', facts: { min } };
    if (max !== null && value > max) return { path: code, code: 'aboveMax', facts: { max } };
    return undefined;
  };
  if (indicator.kind === 'ratio') return (value) => ratioFault(code, value as Ratio, within);
  if (indicator.kind === 'choice') {
    const choices = new Set(indicator.choices.map((choice) => choice.code));
    return (value) => (choices.has(value as string) ? undefined : { path: code, code: 'unknownChoice' });
  }
  if (indicator.kind === 'date')
    return (value) => (isDay(value as string) ? undefined : { path: code, code: 'notADay' });
  if (indicator.kind === 'table') {
    const columns = indicator.columns ?? [];
    return (value) => tableFault(code, columns, value as TableFigure);
  }
  if (indicator.kind === 'yes_no' || indicator.kind === 'file') return () => undefined;
  return (value) => within(value as number);
}

/** A numerator above its denominator is the commonest slip of the pen in these tables. */
function ratioFault(
  code: string,
  { n, d }: Ratio,
  within: (value: number) => FieldFault | undefined,
): FieldFault | undefined {
  if (n === null || d === null) return { path: code, code: 'ratioIncomplete' };
  if (n < 0 || d < 0) return { path: code, code: 'belowMin', facts: { min: 0 } };
  if (n > d) return { path: code, code: 'ratioOver', facts: { n, d } };
  return within(n) ?? within(d);
}
