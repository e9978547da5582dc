/** Why a typed number cannot be taken. */
export type NumberFault = 'notNumber' | 'tooFine' | 'ambiguous' | 'tooLarge';

export type ReadNumber = { ok: true; value: number | null } | { ok: false; fault: NumberFault };

const no = (fault: NumberFault): ReadNumber => ({ ok: false, fault });

/**
 * Reads a number as Vietnamese people type and paste it ('1.234,5', '1 234,5', '−3', '96,4 %', also '1,234.5' out of an
 * English sheet) into an integer scaled by 10^scale. Empty is null. Nothing is ever rounded: a finer number is refused.
 */
export function readNumber(text: string, scale: number): ReadNumber {
  const bare = text.replace(/[\s'’\u00a0\u202f]/g, '').replace(/(%|đ|₫|đồng|vnd)$/i, '');
  if (bare === '') return { ok: true, value: null };
  const [, sign = '', body = ''] = /^([+\-−–]?)([\d.,]+)$/.exec(bare) ?? [];
  const parts = body && split(body, scale);
  if (!parts) return no('notNumber');
  if (parts === 'ambiguous') return no('ambiguous');
  const fine = parts.fraction.replace(/0+$/, '');
  if (fine.length > scale) return no('tooFine');
  const value = Number(`${parts.whole || '0'}${fine.padEnd(scale, '0')}`);
  if (!Number.isSafeInteger(value)) return no('tooLarge');
  return { ok: true, value: /[-−–]/.test(sign) && value !== 0 ? -value : value };
}

interface Parts {
  whole: string;
  fraction: string;
}

const grouped = (body: string, mark: string) =>
  new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(body) ? body.replaceAll(mark, '') : undefined;

function split(body: string, scale: number): Parts | 'ambiguous' | undefined {
  const dots = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (dots + commas === 0) return { whole: body, fraction: '' };
  if (dots > 0 && commas > 0) return both(body);
  const mark = dots > 0 ? '.' : ',';
  const whole = grouped(body, mark);
  const once = dots + commas === 1;
  if (mark === '.' && whole !== undefined) return { whole, fraction: '' };
  if (mark === ',' && whole !== undefined && !once) return { whole, fraction: '' };
  if (mark === ',' && whole !== undefined && scale < 3)
    return scale === 0 ? { whole, fraction: '' } : 'ambiguous';
  const [before = '', after = ''] = body.split(mark);
  // The dot of a numeric keypad is taken for the decimal comma: '96.4'.
  return once && /\d/.test(body) ? { whole: before, fraction: after } : undefined;
}

/** Both marks: the last one is the decimal mark, the other groups by three. */
function both(body: string): Parts | undefined {
  const decimal = body.lastIndexOf(',') > body.lastIndexOf('.') ? ',' : '.';
  const at = body.lastIndexOf(decimal);
  const whole = grouped(body.slice(0, at), decimal === ',' ? '.' : ',');
  const fraction = body.slice(at + 1);
  return whole !== undefined && /^\d*$/.test(fraction) ? { whole, fraction } : undefined;
}

/** '1.234,5' of 12345 at scale 1; decimals are written out in full where `fixed`, else without trailing zeros. */
export function writeNumber(value: number | null, scale: number, fixed = false): string {
  if (value === null) return '';
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, '.');
  const all = scale === 0 ? '' : digits.slice(-scale);
  const fraction = fixed ? all : all.replace(/0+$/, '');
  return `${value < 0 ? '−' : ''}${whole}${fraction ? `,${fraction}` : ''}`;
}
