import { pointLetter } from '../kernel/lettering.ts';

/**
 * The code of the n-th line of a section, from 1: 'II.2' and 5 give 'II.2.đ'. Lettering as in Vietnamese papers (a, b, c, d, đ, e).
 * Throws `RangeError` below 1.
 */
export const dutyCode = (section: string, position: number): string => `${section}.${pointLetter(position)}`;

/** How a dash of the plan is cited: 'II.2, gạch đầu dòng thứ 5'. Not translated: it cites a Vietnamese paper. */
export const citationOf = (section: string, position: number): string =>
  `${section}, gạch đầu dòng thứ ${position}`;
