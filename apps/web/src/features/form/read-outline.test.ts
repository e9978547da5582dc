import { expect, test } from 'vitest';
import { countOf, readOutline } from './read-outline.ts';

const catalogue = new Map(
  [countOf('posters', 'Áp phích treo mới', 'chiếc'), countOf('examples', 'Gương tốt', 'gương')].map((one) => [
    one.code,
    one,
  ]),
);

test('a column of names: known ones are used again, new ones are counts, numbers and repeats are left out', () => {
  const text =
    '1. áp phích  treo mới\tchiếc\n- Gương tốt\n\n2.1) Lượt tuyên truyền\tlượt\n12\t34\nLượt tuyên truyền\n';
  const lines = readOutline(text, catalogue, new Set(['examples']));
  expect(lines.map(({ kind, indicator }) => [kind, indicator.code, indicator.measuredIn])).toEqual([
    ['found', 'posters', 'chiếc'],
    ['placed', 'examples', 'gương'],
    ['fresh', 'luot_tuyen_truyen', 'lượt'],
  ]);
});
