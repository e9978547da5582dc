import { formApi } from '@thidua/shared/form/form.api';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { expect } from 'vitest';
import { givenWeekly } from '../../../test/given-report.ts';
import { world } from '../../../test/world.ts';

const story = world();
const fault = (asked: Promise<unknown>) => asked.catch((thrown) => thrown);

const models: Indicator = {
  ...{ code: 'models', name: 'Mô hình tự quản mới', measuredIn: '', kind: 'table', scale: 0, shownPer: 1 },
  ...{ acrossUnits: 'list', acrossTime: 'none', guidance: '', choices: [] },
  columns: [
    {
      ...{ code: 'name', name: 'Tên mô hình', measuredIn: '', kind: 'text', scale: 0, shownPer: 1 },
      ...{ required: true, min: null, max: null, choices: [] },
    },
  ],
};

story('an indicator is added, changed while nothing asks for it, and taken out', async (w) => {
  await givenWeekly(w);
  const office = w.as('office');
  const added = await office(formApi.addIndicator, { body: models });
  expect(added).toMatchObject({ ...models, rev: 0, isUsed: false, templates: [] });
  expect(await fault(office(formApi.addIndicator, { body: { ...models, name: 'Khác' } }))).toMatchObject({
    code: 'form.codeTaken',
  });
  expect(
    await fault(office(formApi.addIndicator, { body: { ...models, code: 'm2', acrossUnits: 'sum' } })),
  ).toMatchObject({ code: 'form.indicatorUnfit', facts: { properties: ['acrossUnits'] } });
  const { code: _, ...change } = { ...models, acrossTime: 'last' as const };
  const params = { id: added.id };
  const changed = await office(formApi.changeIndicator, { params, body: { rev: 0, ...change } });
  expect(changed).toMatchObject({ acrossTime: 'last', rev: 1 });
  await office(formApi.dropIndicator, { params, body: { rev: 1 } });
  const { items } = await office(formApi.catalogue, {});
  expect(items.map(({ code }) => code)).not.toContain('models');
});

story('what a published form asks for keeps its meaning', async (w) => {
  await givenWeekly(w);
  const office = w.as('office');
  const { items } = await office(formApi.catalogue, {});
  const posters = items.find(({ code }) => code === 'posters_hung');
  expect(posters).toMatchObject({ isUsed: true, templates: ['Báo cáo tuần'] });
  if (!posters) return;
  const { id, rev, isUsed: _, templates: __, code: ___, ...said } = posters;
  const params = { id };
  const refused = office(formApi.changeIndicator, { params, body: { rev, ...said, acrossUnits: 'max' } });
  expect(await fault(refused)).toMatchObject({
    code: 'form.indicatorUsed',
    facts: { properties: ['acrossUnits'] },
  });
  expect(await fault(office(formApi.dropIndicator, { params, body: { rev } }))).toMatchObject({
    code: 'form.indicatorPlaced',
    facts: { templates: ['Báo cáo tuần'] },
  });
  const body = { rev, ...said, name: 'Áp phích treo mới', guidance: 'Đếm tại trụ sở' };
  expect(await office(formApi.changeIndicator, { params, body })).toMatchObject({
    name: 'Áp phích treo mới',
    rev: rev + 1,
  });
});
