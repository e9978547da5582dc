import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageOf } from './average.ts';
import { canonicalText, canonicalValue } from './canonical.ts';
import { diffVersions } from './diff-versions.ts';
import { receiptOf } from './receipt.ts';
import { deltaOf } from './rollup.ts';

const contents = { figures: { a: 1, b: { n: 1, d: 2 } }, texts: { n_one: 'Đã làm' }, reasons: {} };

describe('what the fingerprint is made of', () => {
  test('is the same whatever order the keys came in', () => {
    const turned = { reasons: {}, texts: { n_one: 'Đã làm' }, figures: { b: { d: 2, n: 1 }, a: 1 } };
    expect(canonicalText({ reportId: 'r', version: 1, ...contents })).toBe(
      canonicalText({ reportId: 'r', version: 1, ...turned }),
    );
  });

  test('differs when one figure, the version or the report does', () => {
    const of = (more: object) => canonicalText({ reportId: 'r', version: 1, ...contents, ...more });
    const all = [
      {},
      { version: 2 },
      { reportId: 's' },
      { figures: { a: 2 } },
      { texts: { n_one: 'Đã làm.' } },
    ].map(of);
    expect(new Set(all).size).toBe(all.length);
  });

  test('canonical text reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalValue(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

test.each([
  ['CC1', 1, '2021-W33-CC1-7F3A'],
  ['XD&KT', 2, '2021-W33-XDKT-7F3A-2'],
  ['ĐGTS', 1, '2021-W33-ĐGTS-7F3A'],
])('receipt of %s, version %i', (unit, version, receipt) => {
  expect(receiptOf('2021-W33', unit, '0198c0de-0000-7000-8000-00000000 7f3a'.replace(' ', ''), version)).toBe(
    receipt,
  );
});

test('what differs between two versions', () => {
  const after = { figures: { a: 1, b: { d: 3, n: 1 }, c: 0 }, texts: {}, version: 2 };
  expect(diffVersions({ ...contents, version: 1 }, after)).toEqual({
    from: 1,
    to: 2,
    figures: [
      { code: 'b', from: { n: 1, d: 2 }, to: { d: 3, n: 1 } },
      { code: 'c', from: null, to: 0 },
    ],
    texts: [{ code: 'n_one', from: 'Đã làm', to: null }],
  });
});

test('what a roll-up gains and loses cancels out', () => {
  const sums = fc.dictionary(fc.constantFrom('a', 'b', 'c.n', 'c.d'), fc.integer({ min: -1e9, max: 1e9 }));
  fc.assert(
    fc.property(sums, sums, (after, before) => {
      const there = deltaOf(after, before);
      const back = deltaOf(before, after);
      for (const key of Object.keys(there)) expect((there[key] ?? 0) + (back[key] ?? 0)).toBe(0);
    }),
  );
});

test('averages: numbers by units, ratios by numerators and denominators', () => {
  expect(averageOf([1, 2, undefined])).toBe(1.5);
  expect(
    averageOf([
      { n: 1, d: 2 },
      { n: 3, d: 10 },
    ]),
  ).toEqual({ n: 2, d: 6 });
  expect(averageOf([undefined, 'low', true])).toBeNull();
});
