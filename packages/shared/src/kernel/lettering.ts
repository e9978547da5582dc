/** Letters of points in Vietnamese official documents: the alphabet without ă, â, ê, ô, ơ, ư. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];
const numerals = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function check(position: number, greatest: number): void {
  if (!Number.isInteger(position) || position < 1 || position > greatest)
    throw new RangeError(`no such place: ${position}`);
}

/** The letter of the n-th point, from 1: a, b, c, d, đ, e, g … y, then aa, ab … Throws `RangeError` outside 1-9999. */
export function pointLetter(position: number): string {
  check(position, 9999);
  const at = position - 1;
  const last = letters[at % letters.length] as string;
  return at < letters.length ? last : pointLetter(Math.floor(at / letters.length)) + last;
}

/** The number of a section in Roman numerals, from 1. Throws `RangeError` outside 1-3999. */
export function sectionNumeral(position: number): string {
  check(position, 3999);
  let left = position;
  let text = '';
  for (const [value, sign] of numerals) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}
