import type { FieldValue, Figure } from './report.value.ts';

/**
 * How much a figure changed against the previous period, in whole percent of the previous value; for ratios in percentage points.
 * null where there is no percentage because it was zero and is not; undefined where nothing can be compared.
 */
export function changePercent(previous: Figure | undefined, value: FieldValue): number | null | undefined {
  if (typeof previous === 'number' && typeof value === 'number') {
    if (previous === value) return 0;
    return previous === 0 ? null : Math.round(((value - previous) * 100) / Math.abs(previous));
  }
  const before = rateOf(previous);
  const now = rateOf(value);
  return before === undefined || now === undefined ? undefined : Math.round((now - before) * 100);
}

/** A ratio as a share of one; undefined without a denominator. */
function rateOf(value: Figure | FieldValue | undefined): number | undefined {
  if (typeof value !== 'object' || value === null || !('n' in value)) return undefined;
  return value.n === null || !value.d ? undefined : value.n / value.d;
}
