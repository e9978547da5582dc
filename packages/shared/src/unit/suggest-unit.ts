import { fold } from '../kernel/text.ts';
import type { addedUnitKinds } from './unit.model.ts';

type AddedKind = (typeof addedUnitKinds)[number];

const kindWords: readonly [RegExp, AddedKind][] = [
  [/^van phong(?! cong chung)/, 'office'],
  [/^trung tam/, 'center'],
  [/^(to|doi|nhom) /, 'team'],
  [/^hoi dong/, 'council'],
];

/** The kind that a unit's own name says: "Trung tâm Trợ giúp pháp lý" is a center; whatever says nothing is a division. */
export const suggestKind = (name: string): AddedKind =>
  kindWords.find(([words]) => words.test(fold(name)))?.[1] ?? 'division';

/** The name with the word of its kind shortened, as lists of an agency write it: "Phòng Công chứng số 1" -> "P. Công chứng số 1". */
export const suggestShortName = (name: string): string =>
  name
    .replace(/^Phòng /i, 'P. ')
    .replace(/^Trung tâm /i, 'TT. ')
    .slice(0, 60);

/** The first letters of a name without the word of its kind, numbers whole: "Phòng Công chứng số 1" -> "CCS1". */
export function suggestAbbreviation(name: string): string {
  const words = name.match(/[\p{L}]+|\p{N}+/gu) ?? [];
  const own = /^(phong|trung tam|to) /.test(fold(name))
    ? words.slice(fold(name).startsWith('trung tam') ? 2 : 1)
    : words;
  const letters = own.filter((word) => !['và', 'của'].includes(word.toLocaleLowerCase('vi')));
  return letters
    .map((word) => (/^\p{N}/u.test(word) ? word : (word[0] ?? '').toLocaleUpperCase('vi')))
    .join('')
    .slice(0, 12);
}
