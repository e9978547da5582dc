import { type NumberStyle, parseDecimal } from '@thidua/shared/kernel/decimal';

/** Why a typed number cannot be taken. */
export type NumberFault = 'notNumber' | 'tooFine' | 'ambiguous' | 'tooLarge';

export type ReadNumber = { ok: true; value: number | null } | { ok: false; fault: NumberFault };

const no = (fault: NumberFault): ReadNumber => ({ ok: false, fault });

const styles: Record<NumberStyle, { other: NumberStyle; group: RegExp }> = {
  vi: { other: 'en', group: /^-?\d{1,3},\d{3}$/ },
  en: { other: 'vi', group: /^-?\d{1,3}\.\d{3}$/ },
};

/** Spaces, a unit at the end and the several minus signs of word processors are of no account. */
function bareOf(text: string): string {
  return text
    .replace(/[\s'’]/g, '')
    .replace(/(%|đ|₫|đồng|vnd)$/i, '')
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/^(-?)([.,])(?=\d)/, '$10$2')
    .replace(/(?<=\d)[.,]$/, '');
}

/**
 * Reads a number as people type and paste it, in the style of their language first ('1.234,5', '1 234,5', '−3', '96,4 %'),
 * then in the other one (the dot of a numeric keypad, a sheet in English) into an integer scaled by 10^scale. Empty is null.
 * Nothing is rounded or guessed: '1,234' with decimals allowed could be either number and is refused.
 */
export function readNumber(text: string, scale: number, style: NumberStyle = 'vi'): ReadNumber {
  const bare = bareOf(text);
  if (bare === '') return { ok: true, value: null };
  const own = parseDecimal(bare, scale, style);
  if (own.ok) return own;
  const { other, group } = styles[style];
  const foreign = parseDecimal(bare, scale, other);
  if (foreign.ok) return group.test(bare) && scale > 0 ? no('ambiguous') : foreign;
  const reasons = [own.reason, foreign.reason];
  if (reasons.includes('tooLarge')) return no('tooLarge');
  return no(reasons.includes('tooManyDecimals') ? 'tooFine' : 'notNumber');
}
