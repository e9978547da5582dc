import { formApi } from '@thidua/shared/form/form.api';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import { expect } from 'vitest';
import { givenWeekly } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();

const eventsOf = unnamed<{ event: string }>('select event from journal where subject_id = $1 order by seq');

/** A form of one figure. */
const small = (
  code: string,
  bounds: { min: number | null; max: number | null } = { min: 0, max: 10 },
): TemplateDraft => ({
  figureSections: [
    {
      code: 'all',
      title: 'Số liệu',
      figures: [{ code, required: true, ...bounds, warnChangePercent: null, prefill: null, guidance: '' }],
    },
  ],
  narrativeSections: [],
});

const fault = (asked: Promise<unknown>) => asked.catch((thrown) => thrown);

async function board(w: World) {
  const weekly = await givenWeekly(w);
  const params = { id: weekly.templateId };
  const read = () => w.as('office')(formApi.design, { params });
  const save = async (draft: TemplateDraft, name = 'Báo cáo tuần') =>
    w.as('office')(formApi.saveDesign, { params, body: { rev: (await read()).rev, name, draft } });
  const publish = async () => w.as('office')(formApi.publish, { params, body: { rev: (await read()).rev } });
  return { params, read, save, publish };
}

story('a draft is written beside the edition in force and published whole or not at all', async (w) => {
  const { params, read, save, publish } = await board(w);
  const before = await read();
  expect(before).toMatchObject({ rev: 0, hasDraft: false, last: { edition: 1 } });
  expect(before.draft.figureSections).toHaveLength(5);
  expect(await fault(publish())).toMatchObject({ code: 'form.noDraft' });

  const refusals: [TemplateDraft, object][] = [
    [small('horses'), { code: 'form.unknownIndicator', facts: { codes: ['horses'] } }],
    [small('posters_hung', { min: 5, max: 4 }), { code: 'form.boundsCrossed' }],
    [
      {
        ...small('posters_hung'),
        relations: [
          { left: { code: 'f0_cases' }, op: 'le', right: [{ code: 'posters_hung' }], isHard: true },
        ],
      },
      { code: 'form.relationUnplaced', facts: { codes: ['1'] } },
    ],
  ];
  for (const [draft, refusal] of refusals) {
    await save(draft);
    expect(await fault(publish())).toMatchObject(refusal);
  }
  expect((await w.as('office')(formApi.templates, {})).items).toHaveLength(1);

  await save(before.draft);
  expect(await fault(publish())).toMatchObject({ code: 'form.nothingChanged' });
  await save(small('posters_hung'), 'Báo cáo tuần rút gọn');
  const published = await publish();
  expect(published).toMatchObject({
    hasDraft: false,
    name: 'Báo cáo tuần rút gọn',
    last: { edition: 2, publishedAt: w.now() },
  });
  expect(published.draft).toEqual(small('posters_hung'));
  expect((await w.as('office')(formApi.templates, {})).items).toHaveLength(2);
  const told = await w.inside('office', (ctx) => ctx.db.rows(eventsOf, [params.id]));
  expect(told.map(({ event }) => event).at(-1)).toBe('form.published');
});

story('two people on one draft: the second is told, a repeat is answered once', async (w) => {
  const { params, read } = await board(w);
  const { rev, name, draft } = await read();
  const body = { rev, name, draft };
  const saved = await w.as('office')(formApi.saveDesign, { params, body });
  expect(await w.as('office')(formApi.saveDesign, { params, body })).toEqual(saved);
  expect(saved.rev).toBe(rev + 1);
  const stale = { rev, name: 'Tên khác', draft };
  await w.as('office')(formApi.saveDesign, { params, body: { ...stale, rev: saved.rev } });
  expect(await fault(w.as('office')(formApi.dropDesign, { params, body: { rev: saved.rev } }))).toMatchObject(
    {
      code: 'door.changedMeanwhile',
    },
  );
});

story(
  'a dropped draft leaves the edition in force; a template never published is thrown away whole',
  async (w) => {
    const { params, read, save } = await board(w);
    const { draft } = await read();
    const { rev } = await save(small('posters_hung'));
    const dropped = await w.as('office')(formApi.dropDesign, { params, body: { rev } });
    expect(dropped).toMatchObject({ hasDraft: false, draft });

    const office = w.as('office');
    const copy = await office(formApi.addTemplate, { body: { name: 'Báo cáo tháng', copyOf: params.id } });
    expect(copy).toMatchObject({ code: 'bao_cao_thang', hasDraft: true, last: null, draft });
    const again = await office(formApi.addTemplate, { body: { name: 'Báo cáo tháng', copyOf: null } });
    expect(again.code).toBe('bao_cao_thang_2');
    const { items } = await office(formApi.designs, {});
    expect(items.map((line) => [line.name, line.last?.edition ?? null, line.figures])).toContainEqual([
      'Báo cáo tuần',
      1,
      24,
    ]);
    expect(items).toHaveLength(3);
    await office(formApi.dropTemplate, { params: { id: again.id }, body: { rev: again.rev } });
    expect((await office(formApi.designs, {})).items).toHaveLength(2);
    const kept = { params, body: { rev: dropped.rev } };
    expect(await fault(office(formApi.dropTemplate, kept))).toMatchObject({ code: 'form.alreadyPublished' });
  },
);

story('what is written on the board is the office’s own', async (w) => {
  const { params } = await board(w);
  expect(await fault(w.as('reporter1')(formApi.design, { params }))).toMatchObject({ status: 403 });
  expect(await fault(w.as('otherOffice')(formApi.design, { params }))).toMatchObject({ status: 404 });
});
