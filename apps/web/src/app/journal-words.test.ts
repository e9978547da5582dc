import { expect, test } from 'vitest';
import en from './words.en.ts';
import vi from './words.vi.ts';

const models = import.meta.glob<Record<string, unknown>>('../../../../packages/shared/src/*/*.model.ts', {
  eager: true,
});

/** Every event that a model names: `reportEvents`, `taskEvents`, ... */
const events = Object.values(models).flatMap((model) =>
  Object.entries(model).flatMap(([name, value]) =>
    name.endsWith('Events') && Array.isArray(value) ? (value as string[]) : [],
  ),
);

const saidIn = (words: object) =>
  new Set(
    Object.values(words).flatMap((feature) => Object.keys((feature as { events?: object }).events ?? {})),
  );

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('the journal has a word for every act, in %s', (_language, words) => {
  const said = saidIn(words);
  expect(events.length).toBeGreaterThan(40);
  expect(events.filter((event) => !said.has(event))).toEqual([]);
});
