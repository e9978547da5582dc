import { normalizeLine } from './text.ts';

/** Vietnamese dictionary order (a ă â b … d đ e ê …), numbers inside a text by their value. */
const collator = new Intl.Collator('vi', { numeric: true });

/** Order for sorting any text that people read. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

/** A copy in dictionary order of what `by` reads from each entry; equal entries keep their order. */
export const sortByText = <T>(entries: readonly T[], by: (entry: T) => string): T[] =>
  entries.toSorted((a, b) => compareText(by(a), by(b)));

/**
 * What a list of people is sorted by: the given name (last word), then the middle names, then the family name (first
 * word). "Nguyễn Thị Hoa" gives ['Hoa', 'Thị', 'Nguyễn']; a single word is a given name.
 */
export function givenNameKey(fullName: string): readonly [given: string, middle: string, family: string] {
  const words = normalizeLine(fullName).split(' ');
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return [given, words.join(' '), family];
}

/** Order for sorting full names as Vietnamese lists do. */
export function comparePeople(a: string, b: string): number {
  const [left, right] = [givenNameKey(a), givenNameKey(b)];
  return compareText(left[0], right[0]) || compareText(left[1], right[1]) || compareText(left[2], right[2]);
}
