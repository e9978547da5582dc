import { expect, test } from 'vitest';
import { citationOf, dutyCode } from './citation.ts';

test.each([
  [1, 'II.2.a', 'II.2, gạch đầu dòng thứ 1'],
  [4, 'II.2.d', 'II.2, gạch đầu dòng thứ 4'],
  [5, 'II.2.đ', 'II.2, gạch đầu dòng thứ 5'],
  [6, 'II.2.e', 'II.2, gạch đầu dòng thứ 6'],
  [7, 'II.2.g', 'II.2, gạch đầu dòng thứ 7'],
])('line %i of a section is %s, cited "%s"', (position, code, citation) => {
  expect(dutyCode('II.2', position)).toBe(code);
  expect(citationOf('II.2', position)).toBe(citation);
});
