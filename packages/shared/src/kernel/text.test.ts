import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, foldIncludes, normalizeLine, normalizeText } from './text.ts';

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxy ÁẮẤĐÉẾÍÓỐỚÚỨÝàằầèềìòồờùừỳạặậẹệịọộợụựỵ\u00a0\t'),
});

describe('text', () => {
  it.each([
    ['Phòng chống dịch', 'phong chong dich'],
    ['HOÀ', 'hoa'],
    ['hòa', 'hoa'],
    ['thuỷ thủy', 'thuy thuy'],
    ['Đắk Lắk', 'dak lak'],
    ['ưƠơƯ', 'uoou'],
    ['  nhiều \n dòng\u00a0đây ', 'nhieu dong day'],
    ['5K & 94 %', '5k & 94 %'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
    expect(fold(text.toUpperCase())).toBe(folded);
  });

  it('folding ignores composition and case, and folds once', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(text.normalize('NFD'))).toBe(folded);
        expect(fold(text.toUpperCase())).toBe(folded);
        expect(folded).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it('finds a part typed without marks', () => {
    expect(foldIncludes('Trung tâm Trợ giúp pháp lý', 'tro giup')).toBe(true);
    expect(foldIncludes('Trung tâm Trợ giúp pháp lý', 'trợ gíup')).toBe(true);
    expect(foldIncludes('Văn phòng', 'thanh tra')).toBe(false);
    expect(foldIncludes('Văn phòng', ' ')).toBe(true);
  });

  it('splits into words', () => {
    expect(foldedWords('Đã tiêm 2.500 mũi (đạt 94 %).')).toEqual([
      'da',
      'tiem',
      '2',
      '500',
      'mui',
      'dat',
      '94',
    ]);
    expect(foldedWords('…')).toEqual([]);
  });

  it('normalises one line and several', () => {
    expect(normalizeLine(' Kế\u0323hoạch\n  1096\u00a0 ')).toBe('Kệ́hoạch 1096'.normalize('NFC'));
    expect(normalizeLine('hòa'.normalize('NFD'))).toBe('hòa');
    expect(normalizeText('  a  \r\n\r\n\r\n\r\n b \r c\n')).toBe('a\n\n b\n c');
  });
});
