import { patterns } from '../web/src/platform/paths.ts';
import { examineAll } from './examine.ts';
import { expect, test } from './story.ts';
import { visits } from './visits.ts';

test('every page of the product is visited', () => {
  const visited = new Set<string>(visits.map(({ name }) => name));
  expect(Object.keys(patterns).filter((name) => !visited.has(name))).toEqual([]);
});

// A recording of everything axe asks costs more than the page itself.
test.use({ trace: 'off' });

examineAll();
