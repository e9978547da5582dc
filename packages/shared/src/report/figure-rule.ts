import type { FieldFault } from '../contract/problem.ts';
import type { FigureField } from '../form/template.model.ts';
import { isDay } from '../kernel/day.ts';
import { changePercent } from './change-percent.ts';
import type { FieldRule } from './check-figures.ts';
import type { FieldValue, Ratio } from './report.value.ts';

const isRatio = (value: FieldValue): value is Ratio =>
  typeof value === 'object' && value !== null && 'n' in value;

const isKind: Record<FigureField['indicator']['kind'], (value: FieldValue) => boolean> = {
  integer: Number.isSafeInteger,
  decimal: Number.isSafeInteger,
  money: Number.isSafeInteger,
  ratio: isRatio,
  yes_no: (value) => typeof value === 'boolean',
  choice: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string',
};

/** The rule of one figure: its kind, its bounds (scaled integers, inclusive; of a ratio both parts), and when a change asks why. */
export function figureRule(field: FigureField): FieldRule {
  const { code, required, warnChangePercent, indicator } = field;
  const ofKind = isKind[indicator.kind];
  const bounded = boundsOf(field);
  const isEmpty = (value: FieldValue) =>
    value === null || value === '' || (isRatio(value) && value.n === null && value.d === null);
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
  if (indicator.kind === 'yes_no') return () => undefined;
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
