import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from './diff-words.ts';

const spell = (parts: DiffPart[], without: DiffPart['kind']) =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('');
const texts = fc
  .array(fc.constantFrom('một', 'hai', 'ba', 'bốn.', ' ', '\n', '  ', ''), { maxLength: 40 })
  .map((tokens) => tokens.join(''));

describe('difference by words', () => {
  it.each([
    ['một hai ba', 'một hai ba', [['same', 'một hai ba']]],
    ['', '', []],
    ['', 'mới', [['added', 'mới']]],
    ['cũ', '', [['removed', 'cũ']]],
    [
      'có 8 đơn vị',
      'có 9 đơn vị',
      [
        ['same', 'có '],
        ['removed', '8'],
        ['added', '9'],
        ['same', ' đơn vị'],
      ],
    ],
    [
      'a x y b',
      'a p q b',
      [
        ['same', 'a '],
        ['removed', 'x y'],
        ['added', 'p q'],
        ['same', ' b'],
      ],
    ],
    [
      'đã tiêm đủ',
      'đã tiêm mũi 2 đủ',
      [
        ['same', 'đã tiêm '],
        ['added', 'mũi 2 '],
        ['same', 'đủ'],
      ],
    ],
    [
      'Hòa',
      'hòa',
      [
        ['removed', 'Hòa'],
        ['added', 'hòa'],
      ],
    ],
  ])('from "%s" to "%s"', (before, after, expected) => {
    expect(diffWords(before, after).map(({ kind, text }) => [kind, text])).toEqual(expected);
  });

  it('spells both texts, and joins its parts', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = diffWords(before, after);
        expect(spell(parts, 'added')).toBe(before);
        expect(spell(parts, 'removed')).toBe(after);
        expect(parts.every((part, at) => part.text !== '' && part.kind !== parts[at - 1]?.kind)).toBe(true);
        expect(parts.every((part, at) => part.kind !== 'removed' || parts[at - 1]?.kind !== 'added')).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('two long texts are compared by sentences and still spelled exactly', () => {
    const long = (word: string) =>
      `${word} đầu. ${Array.from({ length: 900 }, (_, n) => `Câu ${n % 3 === 0 ? word : n} của báo cáo.`).join(' ')} ${word}!`;
    const [before, after] = [long('cũ'), long('mới')];
    const parts = diffWords(before, after);
    expect([spell(parts, 'added'), spell(parts, 'removed')]).toEqual([before, after]);
    expect(parts.some((part) => part.kind === 'same')).toBe(true);
  });
});
