import { overviewApi } from '@thidua/shared/overview/overview.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { givenWeekly } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();

const found = async (w: World, player: Player, q: string) => {
  const { groups } = await w.as(player)(overviewApi.search, { query: { q } });
  return Object.fromEntries(groups.map((group) => [group.kind, group.hits.map((hit) => hit.text)]));
};

story('marks, their placing and their composing do not matter', async (w) => {
  for (const q of [
    'cong chung so 1',
    'Công chứng số 1',
    'CÔNG CHỨNG SỐ 1',
    'Công chứng số 1'.normalize('NFD'),
  ])
    expect((await found(w, 'office', q)).unit).toEqual(['Phòng Công chứng số 1']);
});

story('what is typed with its marks comes first', async (w) => {
  await w.inside('admin', async (ctx) => {
    await ctx.db.run(
      {
        name: '',
        text: "update unit set name = 'Phòng Cộng sinh', folded = 'phong cong sinh' where id = $1",
      },
      [w.units.unit1.id],
    );
  });
  expect((await found(w, 'office', 'công')).unit?.[0]).toBe('Phòng Công chứng số 2');
  expect((await found(w, 'office', 'cộng')).unit?.[0]).toBe('Phòng Cộng sinh');
});

story('people and reports are found only by those who may see them', async (w) => {
  await givenWeekly(w);
  expect(Object.keys(await found(w, 'office', 'cong chung so 1')).toSorted()).toEqual([
    'account',
    'report',
    'unit',
  ]);
  expect(Object.keys(await found(w, 'staff1', 'cong chung so 1'))).toEqual(['unit']);
  expect((await found(w, 'reporter2', 'cong chung so 1')).report).toBeUndefined();
  expect(await found(w, 'otherOffice', 'cong chung so 1')).toEqual({});
});

story('signs of the search pattern are plain letters, and nothing finds nothing', async (w) => {
  expect(await found(w, 'office', '%')).toEqual({});
  expect(await found(w, 'office', '_')).toEqual({});
  expect(await found(w, 'office', '\u0301')).toEqual({});
  const empty = await w.raw('office', { method: 'GET', url: '/api/search?q=' });
  expect(empty.status).toBe(400);
});

story('the search asks as many questions whatever it finds', async (w) => {
  await givenWeekly(w);
  await found(w, 'office', 'phong');
  w.queries();
  await found(w, 'office', 'phong');
  const many = w.queries();
  await found(w, 'office', 'khong co gi');
  expect(w.queries()).toBe(many);
});
