import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleOf, faultsOf } from './check-checklist.ts';
import { type ChecklistBody, checklistItemSchema } from './checklist.model.ts';
import { askedItems } from './checklist-result.ts';

const codes = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Each item waits for none or for any of the items. */
const waits = fc.tuple(...codes.map(() => fc.option(fc.constantFrom(...codes))));

const itemsFrom = (waiting: readonly (string | null)[]) =>
  codes.map((code, n) =>
    checklistItemSchema.parse({
      code,
      text: code,
      condition: waiting[n] ? { item: waiting[n], is: 'pass' } : null,
    }),
  );

/** By definition: following the conditions from some item one comes back to it. */
function hasCircle(waiting: readonly (string | null)[]): boolean {
  return codes.some((start) => {
    let at: string | null = start;
    for (let step = 0; step < codes.length; step += 1) {
      at = waiting[codes.indexOf(at)] ?? null;
      if (at === null) return false;
      if (at === start) return true;
    }
    return false;
  });
}

test('a circle is found exactly where there is one, and what is named is one', () => {
  fc.assert(
    fc.property(waits, (waiting) => {
      const circle = circleOf(itemsFrom(waiting));
      expect(circle.length > 0).toBe(hasCircle(waiting));
      circle.forEach((code, at) => {
        expect(waiting[codes.indexOf(code)]).toBe(circle[(at + 1) % circle.length]);
      });
    }),
  );
});

test('even a circle that is tried out comes to an end, and is not asked', () => {
  fc.assert(
    fc.property(waits, (waiting) => {
      const items = itemsFrom(waiting);
      const asked = askedItems({ groups: [{ title: 'A', items }] }, () => ({ verdict: 'pass' }));
      for (const code of circleOf(items)) expect(asked.has(code)).toBe(false);
      if (!hasCircle(waiting)) expect([...asked].sort()).toEqual(codes);
    }),
  );
});

const body = (...items: object[]): ChecklistBody => ({
  groups: [{ title: 'A', items: items.map((one) => checklistItemSchema.parse({ text: 'Mục', ...one })) }],
});
const found = (one: ChecklistBody) => faultsOf(one).map(({ code, codes: about }) => [code, about]);

test('every fault is named with what it is about', () => {
  expect(found({ groups: [] })).toEqual([['empty', ['']]]);
  expect(found({ groups: [{ title: 'Trống', items: [] }, ...body({ code: 'a' }).groups] })).toEqual([
    ['groupEmpty', ['Trống']],
  ]);
  expect(found(body({ code: 'a' }, { code: 'a' }))).toEqual([['codeTwice', ['a']]]);
  expect(found(body({ code: 'a', kind: 'points', maxPoints: 5, passFrom: 6 }))).toEqual([
    ['pointsMissing', ['a']],
  ]);
  expect(found(body({ code: 'a', condition: { item: 'x', is: 'pass' } }))).toEqual([
    ['conditionUnknown', ['a']],
  ]);
  expect(found(body({ code: 'a', condition: { item: 'a', is: 'fail' } }))).toEqual([
    ['conditionCircle', ['a']],
  ]);
  expect(found(body({ code: 'a' }, { code: 'b', condition: { item: 'a', is: 'fail' } }))).toEqual([]);
});
