import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import { world } from '../../../test/world.ts';

const story = world();

story('the register lists the units of one agency and of no other', async ({ as }) => {
  const mine = await as('reporter1')(unitApi.list, {});
  expect(mine.items.map((unit) => unit.name)).toEqual([
    'Sở Tư pháp',
    'Văn phòng Sở',
    'Phòng Công chứng số 1',
    'Phòng Công chứng số 2',
  ]);
  const theirs = await as('otherReporter')(unitApi.list, {});
  expect(theirs.items.map((unit) => unit.name)).not.toContain('Phòng Công chứng số 1');
});

story('nobody without a session sees the register', async ({ raw }) => {
  const answer = await raw(null, { method: 'GET', url: '/api/units' });
  expect(answer).toMatchObject({ status: 401, body: { code: 'door.signInNeeded' } });
});
