import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choice, type GivenAnswer, mergeAnswers } from './merge-answers.ts';

const people = ['an', 'binh', 'chi'];
const instant = fc
  .integer({ min: 0, max: 40 })
  .map((n) => `2021-08-20T02:${String(n).padStart(2, '0')}:00.000Z`);

/** Answers to two items by three people; each may say it had seen any of the others. */
const answers: fc.Arbitrary<GivenAnswer[]> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, n) =>
      fc.record({
        id: fc.constant(`answer-${String(n).padStart(2, '0')}`),
        itemCode: fc.constantFrom('b1', 'b2'),
        accountId: fc.constantFrom(...people),
        verdict: fc.constantFrom(
          'pass' as const,
          'fail' as const,
          'notApplicable' as const,
          'cleared' as const,
        ),
        points: fc.constant(null),
        basedOn: fc.subarray(
          Array.from({ length: count }, (__, other) => `answer-${String(other).padStart(2, '0')}`),
        ),
        answeredAt: instant,
      }),
    ),
  ),
);

const choicesAmong = (given: readonly GivenAnswer[]): fc.Arbitrary<Choice[]> =>
  fc.array(
    fc.record({
      id: fc.uuid(),
      itemCode: fc.constantFrom('b1', 'b2'),
      answerId: fc.constantFrom(...given.map(({ id }) => id)),
      among: fc.subarray(given.map(({ id }) => id)),
      at: instant,
    }),
    { maxLength: 3 },
  );

const scene = answers.chain((given) => fc.tuple(fc.constant(given), choicesAmong(given)));
const inKeys = (merged: ReturnType<typeof mergeAnswers>) => [...merged].sort(([a], [b]) => (a < b ? -1 : 1));

test('whatever the order and however often they come, the result is the same', () => {
  fc.assert(
    fc.property(
      scene.chain(([given, choices]) =>
        fc.tuple(
          fc.constant([given, choices] as const),
          fc.shuffledSubarray(given, { minLength: given.length }),
          fc.shuffledSubarray(choices, { minLength: choices.length }),
          fc.subarray(given),
        ),
      ),
      ([[given, choices], shuffled, shuffledChoices, again]) => {
        const once = mergeAnswers(given, choices);
        expect(inKeys(mergeAnswers([...shuffled, ...again], shuffledChoices))).toEqual(inKeys(once));
      },
    ),
  );
});

test('an item that was answered has something that stands, something to choose, or was taken away', () => {
  fc.assert(
    fc.property(scene, ([given, choices]) => {
      for (const [code, item] of mergeAnswers(given, choices)) {
        const latest = given.filter(({ id }) => item.latest.includes(id));
        expect(latest.length).toBeGreaterThan(0);
        expect(latest.every(({ itemCode }) => itemCode === code)).toBe(true);
        const verdicts = new Set(latest.map(({ verdict }) => verdict));
        if (item.contested.length > 0) expect(verdicts.size).toBeGreaterThan(1);
        else if (item.standing === null) expect([...verdicts]).toEqual(['cleared']);
        else expect(item.latest).toContain(item.standing);
      }
    }),
  );
});

test('of one person the last word alone is weighed', () => {
  fc.assert(
    fc.property(scene, ([given, choices]) => {
      for (const item of mergeAnswers(given, choices).values()) {
        const authors = given.filter(({ id }) => item.latest.includes(id)).map(({ accountId }) => accountId);
        expect(new Set(authors).size).toBe(authors.length);
      }
    }),
  );
});

const answer = (
  id: string,
  accountId: string,
  verdict: GivenAnswer['verdict'],
  given: Partial<GivenAnswer> = {},
) => ({
  id,
  itemCode: 'b1',
  accountId,
  verdict,
  points: null,
  basedOn: [],
  answeredAt: `2021-08-20T02:${id.padStart(2, '0')}:00.000Z`,
  ...given,
});
const choice = (answerId: string, among: string[]): Choice => ({
  id: `choice ${answerId}`,
  itemCode: 'b1',
  answerId,
  among,
  at: '2021-08-20T03:00:00.000Z',
});
const b1 = (given: readonly GivenAnswer[], choices: Choice[] = []) => mergeAnswers(given, choices).get('b1');

test('two who have not seen each other and differ are both kept until one is chosen', () => {
  const two = [answer('1', 'an', 'fail'), answer('2', 'binh', 'pass')];
  expect(b1(two)).toMatchObject({ standing: null, contested: ['1', '2'] });
  expect(b1(two, [choice('1', ['1', '2'])])).toMatchObject({ standing: '1', contested: [] });
});

test('two who agree need no choice, and the later one stands', () => {
  expect(b1([answer('1', 'an', 'pass'), answer('2', 'binh', 'pass')])).toMatchObject({
    standing: '2',
    latest: ['1', '2'],
  });
});

test('who has seen the other and says otherwise overrules', () => {
  expect(b1([answer('1', 'an', 'fail'), answer('2', 'binh', 'pass', { basedOn: ['1'] })])).toMatchObject({
    standing: '2',
    contested: [],
  });
});

test('what comes after a choice from somebody who did not see it is weighed anew', () => {
  const three = [answer('1', 'an', 'fail'), answer('2', 'binh', 'pass'), answer('3', 'chi', 'notApplicable')];
  expect(b1(three, [choice('1', ['1', '2'])])).toMatchObject({ standing: null, contested: ['1', '3'] });
});

test('a person changes their own answer without having to say so', () => {
  expect(b1([answer('1', 'an', 'fail'), answer('2', 'an', 'pass')])).toMatchObject({
    standing: '2',
    contested: [],
  });
});

test('a clock that was put back between two answers of one person does not bring the first one back', () => {
  const answer = { itemCode: 'b1', accountId: 'an', points: null };
  const first = {
    ...answer,
    id: 'x',
    verdict: 'fail' as const,
    basedOn: [],
    answeredAt: '2021-08-20T09:00:00.000Z',
  };
  const second = {
    ...answer,
    id: 'y',
    verdict: 'pass' as const,
    basedOn: ['x'],
    answeredAt: '2021-08-20T02:00:00.000Z',
  };
  const third = {
    ...answer,
    id: 'a',
    verdict: 'fail' as const,
    basedOn: ['y'],
    answeredAt: '2021-08-20T01:00:00.000Z',
  };
  expect(mergeAnswers([second, first], []).get('b1')).toMatchObject({ standing: 'y', contested: [] });
  expect(mergeAnswers([third, second, first], []).get('b1')).toMatchObject({ standing: 'a', contested: [] });
});
