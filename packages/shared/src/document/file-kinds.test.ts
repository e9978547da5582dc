import { describe, expect, test } from 'vitest';
import { cleanFileName, endingOf, kindOfType, nameFits } from './file-kinds.ts';

describe('the name of a file', () => {
  test.each([
    ['Ảnh áp phích.jpg', 'Ảnh áp phích.jpg'],
    ['C:\\Users\\may1\\bao cao.docx', 'bao cao.docx'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\u202ecod.pdf', 'abcod.pdf'],
    ['  .htaccess', 'htaccess'],
    ['hai  dấu   cách.pdf', 'hai dấu cách.pdf'],
    ['Biên bản <1>: "ký"?.pdf', 'Biên bản 1 ký.pdf'],
    ['.pdf', 'pdf'],
    ['', ''],
    ['/', ''],
  ])('%j is kept as %j', (given, kept) => expect(cleanFileName(given)).toBe(kept));

  test('a long name keeps its ending', () => {
    const kept = cleanFileName(`${'Báo cáo '.repeat(60)}.xlsx`);
    expect(kept.length).toBeLessThanOrEqual(180);
    expect(endingOf(kept)).toBe('xlsx');
  });

  test.each([
    ['a.JPG', 'image/jpeg', true],
    ['a.jpeg', 'image/jpeg', true],
    ['a.pdf', 'image/jpeg', false],
    ['a', 'application/pdf', false],
  ])('%s over %s fits: %s', (name, type, fits) => {
    expect(nameFits(name, kindOfType(type)!)).toBe(fits);
  });
});
