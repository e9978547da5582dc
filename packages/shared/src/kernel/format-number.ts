import { formatDecimal, percentage } from './decimal.ts';
import type { KernelWords } from './kernel.words.ts';

/** How figures are written, in the words of one language. A figure and its noun do not break apart. */

/** '1.234' or, at scale 1, '1.234,5'. */
export const formatNumber = (value: number, words: KernelWords, scale = 0): string =>
  formatDecimal(value, scale, words.numberStyle);

const nounOf = (noun: keyof KernelWords['noun'], n: number, words: KernelWords): string =>
  words.noun[noun](n).replaceAll(' ', '\u00a0');

/** '9 đơn vị'. */
export const formatCount = (n: number, noun: keyof KernelWords['noun'], words: KernelWords): string =>
  words.count(formatNumber(n, words), nounOf(noun, n, words));

/** '9/11 đơn vị': a share is never written without its noun (see `formatOutOf`). */
export const formatShare = (
  part: number,
  whole: number,
  noun: keyof KernelWords['noun'],
  words: KernelWords,
): string => words.share(formatNumber(part, words), formatNumber(whole, words), nounOf(noun, whole, words));

/** '8 trên 9', where no noun follows: a bare fraction would be read as a date. */
export const formatOutOf = (part: number, whole: number, words: KernelWords): string =>
  words.outOf(formatNumber(part, words), formatNumber(whole, words));

/** '94 %' or, at scale 1, '94,4 %', of an integer of that scale. */
export const formatPercent = (value: number, words: KernelWords, scale = 0): string =>
  words.percent(formatNumber(value, words, scale));

/** The percentage of a part, '94 %'; undefined when the whole is 0, so that the caller says so in words. */
export function formatPercentOf(
  part: number,
  whole: number,
  words: KernelWords,
  scale = 0,
): string | undefined {
  const value = percentage(part, whole, scale);
  return value === undefined ? undefined : formatPercent(value, words, scale);
}

/** '1.500.000 đồng'. */
export const formatDong = (dong: number, words: KernelWords): string => words.dong(formatNumber(dong, words));

/** An amount in đồng as 'nghìn đồng', exact: 1500000 is '1.500 nghìn đồng', 1500500 is '1.500,5 nghìn đồng'. */
export const formatThousandDong = (dong: number, words: KernelWords): string =>
  words.thousandDong(formatDecimal(dong, 3, words.numberStyle, { trim: true }));

/** 'a', 'a và b', 'a, b và c'; empty for none. */
export function formatList(items: readonly string[], words: KernelWords): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return words.list(items.slice(0, -1).join(', '), last);
}
