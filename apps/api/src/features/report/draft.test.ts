import { reportApi } from '@thidua/shared/report/report.api';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { filledReport, givenWeekly, saveFields, seen } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();

interface Upon {
  baseRev?: number;
  sinceRev?: number;
  mutationId?: string;
}

const save = (w: World, player: Player, id: string, field: string, value: FieldValue, upon: Upon = {}) =>
  w.as(player)(reportApi.save, {
    params: { id },
    body: {
      sinceRev: upon.sinceRev ?? 0,
      changes: [{ field, value, baseRev: upon.baseRev ?? 0, mutationId: upon.mutationId ?? v7() }],
    },
  });

story('two people in one draft: different fields merge and each learns of the other', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const first = await save(w, 'reporter1', id, 'posters_hung', 3);
  const second = await save(w, 'leader1', id, 'web_posts', 2);
  expect([first.draftRev, second.draftRev]).toEqual([1, 2]);
  expect(second.fields).toMatchObject({ posters_hung: { value: 3 }, web_posts: { value: 2 } });
  expect(Object.values(second.people).sort()).toEqual([
    'Cán bộ tổng hợp Phòng Công chứng số 1',
    'Trưởng phòng Công chứng số 1',
  ]);
  const third = await save(w, 'reporter1', id, 'gifts_in_kind', 1, { sinceRev: 1 });
  expect(Object.keys(third.fields).sort()).toEqual(['gifts_in_kind', 'web_posts']);
});

story('the same field: both values are told, the loser is kept until somebody chooses', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  await save(w, 'reporter1', id, 'posters_hung', 3);
  const clash = await save(w, 'leader1', id, 'posters_hung', 5);
  expect(clash.fields.posters_hung?.value).toBe(3);
  expect(clash.conflicts).toMatchObject([{ field: 'posters_hung', kept: { value: 3 }, lost: { value: 5 } }]);

  const read = await w.as('reporter1')(reportApi.get, { params: { id } });
  await expect(w.as('leader1')(reportApi.submit, { params: { id }, body: seen(read) })).rejects.toMatchObject(
    {
      code: 'report.conflictOpen',
      facts: { fields: ['posters_hung'] },
    },
  );
  const params = { id, conflictId: clash.conflicts[0]?.id ?? '' };
  const chosen = await w.as('reporter1')(reportApi.choose, { params, body: { side: 'lost', sinceRev: 1 } });
  expect(chosen).toMatchObject({ conflicts: [], fields: { posters_hung: { value: 5 } } });
  await w.as('leader1')(reportApi.choose, { params, body: { side: 'lost', sinceRev: 1 } });
  await expect(
    w.as('leader1')(reportApi.choose, { params, body: { side: 'kept', sinceRev: 1 } }),
  ).rejects.toMatchObject({ code: 'report.conflictChosen' });
});

story('a change based on what stands goes in, and the same value twice is no clash', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const first = await save(w, 'reporter1', id, 'posters_hung', 3);
  const mended = await save(w, 'leader1', id, 'posters_hung', 4, {
    baseRev: first.fields.posters_hung?.rev ?? 0,
  });
  expect(mended).toMatchObject({ conflicts: [], fields: { posters_hung: { value: 4 } } });
  expect((await save(w, 'reporter1', id, 'posters_hung', 4)).conflicts).toEqual([]);
});

story('a save whose answer was lost is not applied again', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const once = await save(w, 'reporter1', id, 'posters_hung', 3, { mutationId: 'lost-answer' });
  await save(w, 'leader1', id, 'posters_hung', 4, { baseRev: 1 });
  const repeat = await save(w, 'reporter1', id, 'posters_hung', 3, { mutationId: 'lost-answer' });
  expect(once.draftRev).toBe(1);
  expect(repeat).toMatchObject({ draftRev: 2, conflicts: [], fields: { posters_hung: { value: 4 } } });
});

story(
  'nothing to report, reasons and empty fields are kept as said; the page shows who wrote what',
  async (w) => {
    const id = (await givenWeekly(w)).reportOf('unit1');
    await saveFields(w, 'reporter1', id, {
      n_emulation: { nothing: true },
      'reason:posters_hung': { why: 'demand', text: '' },
      posters_hung: null,
    });
    const report = await w.as('leader1')(reportApi.get, { params: { id } });
    expect(report.draft?.fields).toMatchObject({
      n_emulation: { value: { nothing: true }, by: w.accounts.reporter1 },
      'reason:posters_hung': { value: { why: 'demand' } },
      posters_hung: { value: null },
    });
    expect(report.people[w.accounts.reporter1]).toBe('Cán bộ tổng hợp Phòng Công chứng số 1');
  },
);

story('what is no field of the form, or no value of its kind, is refused and changes nothing', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const refused = (field: string, value: FieldValue) =>
    save(w, 'reporter1', id, field, value).catch((fault) => fault);
  expect(await refused('horses', 1)).toMatchObject({ code: 'report.staleTemplate', status: 422 });
  expect(await refused('posters_hung', 'three')).toMatchObject({
    code: 'report.fieldsInvalid',
    fields: [{ path: 'posters_hung', code: 'wrongKind', facts: { kind: 'integer' } }],
  });
  expect(await refused('n_direction', { nothing: true })).toMatchObject({
    fields: [{ path: 'n_direction', code: 'nothingNotAllowed' }],
  });
  const raw = await w.raw('reporter1', {
    method: 'PATCH',
    url: `/api/reports/${id}/draft`,
    body: {
      sinceRev: 0,
      changes: [{ field: 'posters_hung', baseRev: 0, value: 1.5, mutationId: 'm-0000001' }],
    },
  });
  expect(raw).toMatchObject({
    status: 400,
    body: { code: 'door.invalid', fields: [{ path: 'body.changes.0.value' }] },
  });
  expect((await w.as('reporter1')(reportApi.get, { params: { id } })).draft).toMatchObject({
    rev: 0,
    fields: {},
  });
});

story('a draft is the unit’s own: the office sees how far it is and not a word of it', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  await filledReport(w, 'reporter1', id);
  expect((await w.as('office')(reportApi.get, { params: { id } })).draft).toBeNull();
  const page = await w.as('office')(reportApi.period, {
    query: { regimeId: weekly.regimeId, key: '2021-W33' },
  });
  expect(page.items.find((line) => line.id === id)).toMatchObject({
    is: 'draft',
    draftPercent: 100,
    receipt: null,
  });
});

story('once submitted, a late save is refused and told why', async (w) => {
  const id = (await givenWeekly(w)).reportOf('unit1');
  const filled = await filledReport(w, 'reporter1', id);
  await w.as('leader1')(reportApi.submit, { params: { id }, body: seen(filled) });
  await expect(save(w, 'reporter1', id, 'posters_hung', 9, { baseRev: 1 })).rejects.toMatchObject({
    code: 'report.wrongState',
    facts: { state: 'submitted', action: 'save' },
  });
});
