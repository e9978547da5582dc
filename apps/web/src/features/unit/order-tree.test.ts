import type { Unit } from '@thidua/shared/unit/unit.model';
import { expect, test } from 'vitest';
import { orderTree, subtreeIds } from './order-tree.ts';

const unit = (id: string, parentId: string | null): Unit => ({
  id,
  parentId,
  kind: 'division',
  name: id,
  shortName: id,
  abbreviation: id,
  position: 0,
  startsOn: '2021-01-01',
  endsOn: null,
  rev: 0,
});
// The agency's own parent, the committee, is not among its units.
const units = [unit('so', 'ban'), unit('p1', 'so'), unit('p2', 'so'), unit('to', 'p1'), unit('nhom', 'to')];

test('each unit is followed by what stands beneath it', () => {
  expect(orderTree(units).map((row) => [row.unit.id, row.level, row.parent?.id, row.beneath])).toEqual([
    ['so', 1, undefined, 4],
    ['p1', 2, 'so', 2],
    ['to', 3, 'p1', 1],
    ['nhom', 4, 'to', 0],
    ['p2', 2, 'so', 0],
  ]);
});

test('a subtree is the unit and all beneath it', () => {
  expect([...subtreeIds(units, 'p1')]).toEqual(['p1', 'to', 'nhom']);
  expect([...subtreeIds(units, 'p2')]).toEqual(['p2']);
  expect([...subtreeIds(units, 'nobody')]).toEqual([]);
});
