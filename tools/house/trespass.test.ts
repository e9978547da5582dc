import { afterEach, expect, test } from 'vitest';
import { asleep, checkDirections } from './cruise.ts';
import { directions } from './directions.ts';
import { inHouse } from './fixture/build.ts';
import { clean } from './fixture/clean.ts';
import { reached, trespasses } from './fixture/trespasses.ts';
import { checkHouse } from './house.ts';

const home = process.cwd();
afterEach(() => process.chdir(home)); // the cruiser works from the folder it reads

const found = (files: Readonly<Record<string, string>>) =>
  inHouse(files, async (root) =>
    (await checkHouse(root)).flatMap(({ findings }) =>
      findings.map(({ rule, at }) => `${rule} ${at.replace(/:\d+$/, '')}`),
    ),
  );

test('a house in order passes', async () => {
  expect(await found(clean)).toEqual([]);
});

test('every wall that is broken is told by the name of its rule, and nothing else is', async () => {
  const broken = Object.fromEntries(trespasses.map(({ at, text }) => [at, `${text}\n`]));
  const told = new Set(await found({ ...clean, ...reached, ...broken }));
  const expected = new Set(trespasses.map(({ rule, at, found: place }) => `${rule} ${place ?? at}`));
  expect([...told].sort()).toEqual([...expected].sort());
});

test('no direction is without a planted trespass', () => {
  const planted = new Set(trespasses.map(({ rule }) => rule));
  expect(directions.map(({ name }) => name).filter((name) => !planted.has(name ?? ''))).toEqual([]);
});

test('a ladder that the page shows otherwise is told', async () => {
  const told = await found({ ...clean, 'docs/architecture.md': 'The ladder: unit · report.\n' });
  expect(told).toEqual(['pages-true docs/architecture.md']);
});

test('a cruiser that reads nothing does not pass', async () => {
  const { findings } = await inHouse({ 'packages/shared/package.json': '{}' }, checkDirections);
  const unread = asleep({ modules: [] }, ['apps/api/src/app.ts']);
  expect([...findings, ...unread].map(({ rule }) => rule)).toEqual(['cruiser-awake', 'cruiser-awake']);
});
