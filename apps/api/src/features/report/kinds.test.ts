import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import { reportApi } from '@thidua/shared/report/report.api';
import { expect } from 'vitest';
import { saveFields, seen } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { plantRegime } from '../form/index.ts';
import { openPeriods } from './open-periods.ts';

const story = world();

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, name: `Tên ${code}`, measuredIn: 'người', kind: 'integer', scale: 0, acrossUnits: 'sum' },
  ...{ acrossTime: 'sum', shownPer: 1, guidance: '', choices: [] },
  ...more,
});
const column = { measuredIn: '', scale: 0, shownPer: 1, min: null, max: null, choices: [] };
const indicators = [
  indicator('vaccinated'),
  indicator('people'),
  indicator('models', {
    ...{ kind: 'table', acrossUnits: 'list', acrossTime: 'none', measuredIn: '' },
    columns: [
      { ...column, code: 'name', name: 'Tên mô hình', kind: 'text', required: true },
      { ...column, code: 'members', name: 'Số người', kind: 'integer', required: false },
    ],
  }),
  indicator('minutes', { kind: 'file', acrossUnits: 'list', acrossTime: 'none', measuredIn: '' }),
];
const draft: TemplateDraft = {
  figureSections: [
    {
      code: 'all',
      title: 'Số liệu',
      figures: indicators.map(({ code }) => ({
        ...{ code, required: code !== 'minutes', min: null, max: null, warnChangePercent: null },
        ...{ prefill: null, guidance: '' },
      })),
    },
  ],
  narrativeSections: [],
  relations: [{ left: { code: 'vaccinated' }, op: 'le', right: [{ code: 'people' }], isHard: true }],
};

/** The first report that unit 1 owes on a form with a table, a file and a relation. */
async function given(w: World): Promise<string> {
  await w.inside('office', (ctx) =>
    plantRegime(ctx, {
      ...{ template: { code: 'kinds', name: 'Báo cáo thử', draft }, indicators, name: 'Báo cáo thử' },
      ...{ campaignId: null, creditorUnitId: w.units.office.id, periodKind: 'week', startsOn: '2021-08-13' },
      ...{ cutoff: 4, dueRule: { workingDays: 1, time: '17:00' }, debtorRule: { unitKinds: ['division'] } },
    }),
  );
  const opened = await w.inside('office', (ctx) => openPeriods(ctx));
  return opened.find((one) => one.unitId === w.units.unit1.id)?.id ?? '';
}

story(
  'rows of a table and a relation are checked before a report leaves, and kept as they were signed',
  async (w) => {
    const id = await given(w);
    const leader = w.as('leader1');
    const read = () => leader(reportApi.get, { params: { id } });
    const submit = async () =>
      leader(reportApi.submit, { params: { id }, body: seen(await read()) }).catch((fault) => fault);

    await saveFields(w, 'reporter1', id, { vaccinated: 9, people: 5, models: { rows: [{ members: 3 }] } });
    expect(await submit()).toMatchObject({
      code: 'report.fieldsInvalid',
      fields: [
        { path: 'models', code: 'cell', facts: { row: 1, column: 'Tên mô hình', wrong: 'required' } },
        {
          path: 'vaccinated',
          code: 'relation',
          facts: { op: 'le', left: { name: 'Tên vaccinated' }, right: [{ name: 'Tên people' }] },
        },
      ],
    });

    const rows = [{ name: 'Tổ tự quản số 1', members: 3 }];
    await saveFields(w, 'reporter1', id, { vaccinated: 5, models: { rows: [...rows, {}] } });
    expect(await submit()).toMatchObject({ current: { version: 1 } });
    const { version } = await leader(reportApi.version, { params: { id, version: 1 } });
    expect(version.figures).toEqual({ vaccinated: 5, people: 5, models: { rows } });
  },
);

story('a file is an answer only for the one who sent it', async (w) => {
  const id = await given(w);
  const file = {
    id: '0192d3a4-0000-7000-8000-000000000001',
    name: 'a.pdf',
    type: 'application/pdf',
    size: 1,
  };
  const saved = saveFields(w, 'reporter1', id, { minutes: { files: [file] } });
  expect(await saved.catch((fault) => fault)).toMatchObject({ code: 'document.notYours' });
});
