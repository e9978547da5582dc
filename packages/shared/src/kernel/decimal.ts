/**
 * Exact decimals: an integer and a scale (digits after the comma), 12,5 is 125 at scale 1. No floating point anywhere.
 * Integers stay within ±(2^53 - 1): money in đồng up to nine quadrillion.
 */
export type NumberStyle = 'vi' | 'en';

/** Most digits after the comma that a figure may have. */
export const greatestScale = 6;

export type DecimalFault = 'empty' | 'notANumber' | 'badGrouping' | 'tooManyDecimals' | 'tooLarge';
export type ParsedDecimal = { ok: true; value: number } | { ok: false; reason: DecimalFault };

const marks = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

function checkScale(scale: number): void {
  if (!Number.isInteger(scale) || scale < 0 || scale > greatestScale)
    throw new RangeError(`not a scale: ${scale}`);
}

/** Digits in groups of three by one mark (or spaces), or without any. Undefined when a group has another length. */
function ungroup(digits: string, mark: string): string | undefined {
  const groups = digits.split(/\s/.test(digits) ? /\s/ : mark);
  if (groups.length === 1) return digits;
  const [head = '', ...rest] = groups;
  return /^\d{1,3}$/.test(head) && rest.every((group) => /^\d{3}$/.test(group)) ? groups.join('') : undefined;
}

/**
 * Reads what a person typed: '1.234,5' or '1 234,5' (vi), '1,234.5' (en), as an integer of the given scale. Missing decimals are
 * zeros; more decimals than the scale are refused, never rounded. '1.5' in Vietnamese style is `badGrouping`, not 1,5 or 15.
 * Throws `RangeError` for a scale outside 0-6.
 */
export function parseDecimal(text: string, scale: number, style: NumberStyle): ParsedDecimal {
  checkScale(scale);
  const { group, point } = marks[style];
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'empty' };
  const unsigned = trimmed.replace(/^[-\u2212]/, '');
  const [whole = '', decimals, ...more] = unsigned.split(point);
  const figures = new RegExp(`^\\d[\\d\\s${group}]*$`);
  if (more.length > 0 || !figures.test(whole) || !/^\d+$/.test(decimals ?? '0'))
    return { ok: false, reason: 'notANumber' };
  const digits = ungroup(whole, group);
  if (digits === undefined) return { ok: false, reason: 'badGrouping' };
  if ((decimals ?? '').length > scale) return { ok: false, reason: 'tooManyDecimals' };
  const value = Number(digits + (decimals ?? '').padEnd(scale, '0'));
  if (!Number.isSafeInteger(value)) return { ok: false, reason: 'tooLarge' };
  return { ok: true, value: unsigned !== trimmed && value !== 0 ? -value : value };
}

/**
 * Writes an integer of a scale: 12345 at scale 1 is '1.234,5' (vi) or '1,234.5' (en). All decimals are shown unless `trim`
 * drops the zeros at the end. Throws `RangeError` for a number that is no safe integer or a scale outside 0-6.
 */
export function formatDecimal(
  value: number,
  scale: number,
  style: NumberStyle,
  { trim = false } = {},
): string {
  checkScale(scale);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact integer: ${value}`);
  const { group, point } = marks[style];
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, group);
  const decimals = trim
    ? digits.slice(digits.length - scale).replace(/0+$/, '')
    : digits.slice(digits.length - scale);
  const shown = scale > 0 && decimals !== '' ? `${whole}${point}${decimals}` : whole;
  return value < 0 ? `-${shown}` : shown;
}

/** The exact sum of integers of one scale; 0 for none. Throws `RangeError` past the safe integers. */
export function sumExact(values: Iterable<number>): number {
  let sum = 0n;
  for (const value of values) sum += BigInt(value);
  return safe(sum);
}

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`too large to be exact: ${value}`);
  return number;
}

/** numerator / denominator at a scale, halves away from zero; undefined when the denominator is 0. */
export function ratio(numerator: number, denominator: number, scale: number): number | undefined {
  checkScale(scale);
  if (denominator === 0) return undefined;
  const negative = numerator < 0 !== denominator < 0;
  const top = BigInt(Math.abs(numerator)) * 10n ** BigInt(scale);
  const bottom = BigInt(Math.abs(denominator));
  const rounded = safe((2n * top + bottom) / (2n * bottom));
  return negative && rounded !== 0 ? -rounded : rounded;
}

/** Per cent at a scale: 17 of 18 is 94 at scale 0 and 944 at scale 1. Undefined (not 0 and not 100) when the whole is 0. */
export function percentage(part: number, whole: number, scale = 0): number | undefined {
  return ratio(safe(BigInt(part) * 100n), whole, scale);
}
