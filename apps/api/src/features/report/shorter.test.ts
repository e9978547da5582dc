import { regimeApi } from '@thidua/shared/form/regime.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { expect } from 'vitest';
import {
  filledReport,
  firstWeek,
  givenWeekly,
  saveFields,
  seen,
  submittedReport,
} from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();

const owedOf = unnamed<{ id: string }>(
  `select r.id from report r where r.regime_id = $1 and r.unit_id = $2 and r.period_key = $3`,
);

/** Unit 1 has sent two of the weeks that end in the month it has to report besides. */
async function given(w: World) {
  const weekly = await givenWeekly(w);
  const regime = await w.as('office')(regimeApi.adopt, {
    body: { sample: 'monthly', startsOn: '2021-08-15' },
  });
  const month = await w.inside('office', (ctx) =>
    ctx.db.one(owedOf, [regime.id, w.units.unit1.id, '2021-M09']),
  );
  await submittedReport(w, weekly.reportOf('unit1', firstWeek), { seed: 3 });
  w.on('2021-08-27');
  await submittedReport(w, weekly.reportOf('unit1', '2021-W34'), { seed: 5 });
  const suggestions = async () =>
    (await w.as('reporter1')(reportApi.context, { params: { id: month.id } })).suggestions;
  const of = async (field: string) => (await suggestions()).find((one) => one.field === field);
  return { weekly, month: month.id, of };
}

story(
  'a unit’s month is made of its own weeks that end in it, with the reports behind each figure',
  async (w) => {
    const { weekly, of } = await given(w);
    expect(await of('posters_hung')).toEqual({
      ...{ field: 'posters_hung', measure: 'report.shorter', value: 8, count: 2, of: 3 },
      records: [
        { kind: 'report', id: weekly.reportOf('unit1'), label: 'Tuần\u00a033/2021', line: '3 chiếc' },
        {
          kind: 'report',
          id: weekly.reportOf('unit1', '2021-W34'),
          label: 'Tuần\u00a034/2021',
          line: '5 chiếc',
        },
      ],
    });
    expect((await of('tasks_done'))?.measure).toBe('task.done'); // what the form names goes first
    expect((await of('n_communication'))?.value).toMatch(/^Tuần\u00a033\/2021: .+\nTuần\u00a034\/2021: /s);
  },
);

story('what a week says no more, and what another unit says, is not in it', async (w) => {
  const { weekly, of } = await given(w);
  await submittedReport(w, weekly.reportOf('unit2'), { reporter: 'reporter2', leader: 'leader2', seed: 40 });
  const sent = await w.as('office')(reportApi.get, { params: { id: weekly.reportOf('unit1') } });
  await w.as('office')(reportApi.return, {
    params: { id: sent.id },
    body: { rev: sent.rev, reason: 'Rà soát', dueAt: '2021-08-30T10:00:00.000Z' },
  });
  expect(await of('posters_hung')).toMatchObject({ value: 5, count: 1, of: 3 });
});

story('the signed month says which of its figures are those of its weeks', async (w) => {
  const { month } = await given(w);
  w.on('2021-09-15');
  await filledReport(w, 'reporter1', month, 2);
  await saveFields(w, 'reporter1', month, { posters_hung: 8 });
  const ready = await w.as('leader1')(reportApi.get, { params: { id: month } });
  const { current } = await w.as('leader1')(reportApi.submit, { params: { id: month }, body: seen(ready) });
  expect(current?.sources.posters_hung).toMatchObject({ measure: 'report.shorter', value: 8, kept: true });
  expect(current?.sources.web_posts).toMatchObject({ measure: 'report.shorter', kept: false });
});
