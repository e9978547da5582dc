import { expect, test } from 'vitest';
import { type ChecklistBody, checklistItemSchema } from './checklist.model.ts';
import { askedItems, gapsOf, misfitOf, resultOf, type Standing } from './checklist-result.ts';

const item = (given: object) => checklistItemSchema.parse({ text: 'Mục', ...given });
const body: ChecklistBody = {
  groups: [
    {
      title: 'A',
      items: [
        item({ code: 'a', evidenceOnFail: true }),
        item({ code: 'b', condition: { item: 'a', is: 'pass' } }),
        item({ code: 'c', condition: { item: 'b', is: 'fail' } }),
        item({ code: 'p', kind: 'points', maxPoints: 10, passFrom: 8, allowsNotApplicable: false }),
      ],
    },
  ],
};

type Given = Record<string, Partial<Standing>>;
const standing = (given: Given) => (code: string) =>
  given[code] && { verdict: 'pass' as const, points: null, note: '', files: 0, ...given[code] };

test('what a condition hides is not asked, nor what hangs on it', () => {
  expect([...askedItems(body, standing({}))]).toEqual(['a', 'p']);
  expect([...askedItems(body, standing({ a: {}, b: { verdict: 'fail' } }))]).toEqual(['a', 'b', 'c', 'p']);
  expect([...askedItems(body, standing({ a: { verdict: 'fail' }, b: { verdict: 'fail' } }))]).toEqual([
    'a',
    'p',
  ]);
});

test('not applicable and hidden leave numerator and denominator', () => {
  const given = {
    a: { verdict: 'notApplicable' as const },
    b: {},
    p: { verdict: 'fail' as const, points: 6 },
  };
  expect(resultOf(body, new Map(), standing(given))).toEqual({
    asked: 2,
    answered: 2,
    passed: 0,
    failed: 1,
    notApplicable: 1,
    contested: 0,
    score: 6,
    most: 10,
  });
  expect(resultOf(body, new Map(), standing({ a: {}, b: {}, p: { points: 9 } }))).toMatchObject({
    passed: 3,
    score: 11,
    most: 12,
  });
});

test('an answer fits its item or is told why not', () => {
  const [a, , , p] = body.groups[0]?.items ?? [];
  expect(misfitOf(undefined, { verdict: 'pass', points: null })).toBe('unknownItem');
  expect(misfitOf(a, { verdict: 'pass', points: 1 })).toBe('pointsWrong');
  expect(misfitOf(p, { verdict: 'notApplicable', points: null })).toBe('notApplicableRefused');
  expect(misfitOf(p, { verdict: 'pass', points: null })).toBe('pointsWrong');
  expect(misfitOf(p, { verdict: 'pass', points: 7 })).toBe('pointsWrong');
  expect(misfitOf(p, { verdict: 'pass', points: 11 })).toBe('pointsWrong');
  expect(misfitOf(p, { verdict: 'pass', points: 8 })).toBe(null);
  expect(misfitOf(p, { verdict: 'cleared', points: null })).toBe(null);
});

test('gaps name what is open, each by its own kind', () => {
  const merged = new Map([['p', { contested: ['1', '2'] }]]);
  expect(gapsOf(body, merged, standing({ a: { verdict: 'fail' } }))).toEqual({
    unanswered: [],
    contested: ['p'],
    noteMissing: ['a'],
    evidenceMissing: ['a'],
  });
  const whole = { a: { verdict: 'fail' as const, note: 'Bình cạn', files: 1 }, p: { points: 10 } };
  expect(Object.values(gapsOf(body, new Map(), standing(whole))).flat()).toEqual([]);
});
