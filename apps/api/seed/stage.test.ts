import { expect, test } from 'vitest';
import { makeStage, seededRandom } from './stage.ts';

const deps = {
  transact: () => Promise.reject(new Error('unused')),
  registries: { subjects: new Map(), measures: new Map() },
};

test('the same seed tells the same story', () => {
  const [one, two] = [seededRandom(1096), seededRandom(1096)];
  expect(Array.from({ length: 5 }, one)).toEqual(Array.from({ length: 5 }, two));
});

test('ids are version 7, sort by time within a story and never repeat', () => {
  const stage = makeStage({ ...deps, reactions: { within: new Map(), after: [] } } as never, 1096);
  const ids = Array.from({ length: 500 }, stage.newId);
  expect(new Set(ids).size).toBe(500);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
