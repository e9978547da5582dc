import { Problem } from '@thidua/shared/contract/problem';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import type { CompletenessAnswer } from '@thidua/shared/overview/completeness.model';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { readSheet } from 'read-excel-file/node';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { CastUnit, Player } from '../../../test/cast.ts';
import { givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { openPeriods } from '../report/index.ts';

const story = world();

const look = (w: World, who: Player = 'office', query = {}) =>
  w.as(who)(overviewApi.completeness, { query: { ...query } });
const rowOf = (w: World, answer: CompletenessAnswer, unit: CastUnit) =>
  answer.rows.find((row) => row.place.id === w.units[unit].id);
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'not refused',
    (thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      return thrown.status;
    },
  );

/** Two weeks of three units: one on time, one late, one missing, one exempt; the week after that is still open. */
async function twoWeeks(w: World) {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  w.on('2021-08-22');
  await submittedReport(w, weekly.reportOf('unit2'), { reporter: 'reporter2', leader: 'leader2' });
  w.on('2021-08-26');
  await w.inside('office', (ctx) => openPeriods(ctx));
  const { grid } = await w.as('office')(overviewApi.get, { query: { periodKey: '2021-W34' } });
  const next = grid.rows.find((row) => row.unit.id === w.units.unit1.id)?.cells.at(-1);
  await w.as('office')(obligationApi.exempt, { body: { ids: [next?.id ?? ''], reason: 'Đang cách ly' } });
  return weekly;
}

story('received, on time, late, overdue and exempt, by unit and by period', async (w) => {
  await twoWeeks(w);
  const week = await look(w, 'office', { periodKey: '2021-W33' });
  expect(week.level).toBe('unit');
  expect(week.total.now).toEqual({ expected: 3, received: 2, due: 3, onTime: 1, late: 1, exempt: 0 });
  expect(rowOf(w, week, 'unit2')?.now).toMatchObject({ expected: 1, received: 1, onTime: 0, late: 1 });
  const both = await look(w, 'office', { periodKey: '2021-W34' });
  expect(both.periods.map((period) => [period.key, period.counts.expected, period.counts.due])).toEqual([
    ['2021-W33', 3, 3],
    ['2021-W34', 2, 0],
  ]);
  expect(rowOf(w, both, 'unit1')?.now).toMatchObject({ expected: 1, exempt: 1 });
});

story('every obligation is counted in exactly one state, by unit as by period', async (w) => {
  await twoWeeks(w);
  const answer = await look(w, 'office', { periodKey: '2021-W34' });
  const { total } = await w.inside('office', (ctx) =>
    ctx.db.one(
      unnamed<{ total: number }>(
        `select count(*) as total from obligation where agency_id = $1 and kind = 'report' and state <> 'cancelled'
           and period_key in ('2021-W33', '2021-W34')`,
      ),
      [w.units.agency.id],
    ),
  );
  const all = (counts: { expected: number; exempt: number }[]) =>
    counts.reduce((sum, one) => sum + one.expected + one.exempt, 0);
  expect(all(answer.rows.map((row) => row.now))).toBe(total);
  expect(all(answer.periods.map((period) => period.counts))).toBe(total);
});

story('a range stands beside as many periods before it', async (w) => {
  await twoWeeks(w);
  const one = await look(w, 'office', { periodKey: '2021-W34', span: 1 });
  expect(one.total.before).toMatchObject({ expected: 3, received: 2 });
  expect(rowOf(w, one, 'unit2')).toMatchObject({ now: { received: 0 }, before: { received: 1, late: 1 } });
  expect((await look(w, 'office', { periodKey: '2021-W33', span: 1 })).total.before).toBeNull();
});

story('one unit is compared with the whole, period by period', async (w) => {
  await twoWeeks(w);
  const answer = await look(w, 'office', { periodKey: '2021-W33', compareId: w.units.unit1.id });
  expect(answer.periods).toMatchObject([
    { counts: { expected: 3, received: 2 }, compared: { expected: 1, received: 1, onTime: 1 } },
  ]);
});

story('a unit leader sees the unit and those beneath it and nothing else', async (w) => {
  await twoWeeks(w);
  const answer = await look(w, 'leader1', { periodKey: '2021-W33' });
  expect(answer.whole.id).toBe(w.units.unit1.id);
  expect(answer.rows.map((row) => row.place.id)).toEqual([w.units.unit1.id]);
  expect(answer.choices.units.map((unit) => unit.id)).toEqual([w.units.unit1.id]);
  expect(answer.total.now.expected).toBe(1);
  expect(await refused(look(w, 'leader1', { unitId: w.units.unit2.id }))).toBe(404);
  expect(await refused(look(w, 'leader1', { compareId: w.units.unit2.id }))).toBe(404);
  expect(await refused(look(w, 'office', { unitId: w.units.otherUnit.id }))).toBe(404);
  expect(await refused(look(w, 'office', { regimeId: v7() }))).toBe(404);
  for (const player of ['staff1', 'guard', 'admin'] as const)
    expect(await refused(look(w, player))).toBe(403);
});

story('a reader of the committee sees sums of agencies: no unit, no report, no regime', async (w) => {
  await twoWeeks(w);
  await givenWeekly(w, { by: 'otherOffice', officeId: w.units.otherOffice.id });
  const answer = await look(w, 'committeeReader', { periodKey: '2021-W33' });
  expect(answer.level).toBe('agency');
  expect(answer.rows.map((row) => [row.place.id, row.now.expected, row.now.received])).toEqual([
    [w.units.agency.id, 3, 2],
    [w.units.otherAgency.id, 2, 0],
  ]);
  expect(answer.total.now).toMatchObject({ expected: 5, received: 2, onTime: 1 });
  expect(answer.choices).toMatchObject({ regimes: [], kinds: ['week'] });
  const told = JSON.stringify(answer);
  for (const unit of ['unit1', 'unit2', 'office', 'otherUnit'] as const)
    expect(told).not.toContain(w.units[unit].id);
  const other = await look(w, 'committeeReader', {
    periodKey: '2021-W33',
    compareId: w.units.otherAgency.id,
  });
  expect(other.periods.at(-1)).toMatchObject({ counts: { expected: 5 }, compared: { expected: 2 } });
  expect(await refused(look(w, 'committeeReader', { unitId: w.units.unit1.id }))).toBe(404);
  expect(await refused(look(w, 'committeeReader', { compareId: w.units.unit1.id }))).toBe(404);
});

story('the sums past the wall are told to a committee alone, and its wall stands for all else', async (w) => {
  const weekly = await givenWeekly(w);
  const below = unnamed<{ place_id: string | null }>(
    `select place_id from report_counts_below('week', array['2021-W33'], '{}', '2021-08-20', null)`,
  );
  const ask = (who: Player) => w.inside(who, (ctx) => ctx.db.rows(below));
  expect((await ask('committeeReader')).map((row) => row.place_id)).toContain(w.units.agency.id);
  expect(await ask('otherOffice')).toEqual([]);
  const records = unnamed<{ id: string }>('select id from report where regime_id = $1');
  expect(await w.inside('committeeReader', (ctx) => ctx.db.rows(records, [weekly.regimeId]))).toEqual([]);
});

story('the workbook holds what the page shows, in its order, numbers as numbers', async (w) => {
  await twoWeeks(w);
  const answer = await w.app.inject({
    method: 'GET',
    url: '/api/overview/completeness.xlsx?periodKey=2021-W33&order=received',
    headers: { cookie: `session=${w.accounts.office}` },
  });
  expect(answer.statusCode).toBe(200);
  const rows = await readSheet(answer.rawPayload, 'Theo đơn vị');
  expect(rows.slice(5).map((row) => row.slice(0, 4))).toEqual([
    ['Văn phòng Sở', 1, 0, 0],
    ['Phòng Công chứng số 1', 1, 1, 100],
    ['Phòng Công chứng số 2', 1, 1, 100],
    ['Cộng', 3, 2, 67],
  ]);
  const periods = await readSheet(answer.rawPayload, 'Theo kỳ');
  expect(periods[5]?.slice(0, 4)).toEqual(['Tuần\u00a033/2021', new Date('2021-08-19T00:00:00Z'), 3, 2]);
});

story('as many questions for many units as for few', async (w) => {
  await givenWeekly(w);
  w.queries();
  await look(w, 'office', { unitId: w.units.unit1.id });
  const forOne = w.queries();
  await look(w);
  expect(w.queries()).toBe(forOne);
  expect(forOne).toBeLessThanOrEqual(7);
});
