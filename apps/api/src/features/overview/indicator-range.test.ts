import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { Problem } from '@thidua/shared/contract/problem';
import type { IndicatorRange } from '@thidua/shared/overview/indicator-range.model';
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

const look = (w: World, query = {}, who: Player = 'office') =>
  w.as(who)(overviewApi.indicator, { query: { ...query } });
const rowOf = (w: World, answer: IndicatorRange, unit: CastUnit) =>
  answer.rows.find((row) => row.place.id === w.units[unit].id);
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'not refused',
    (thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      return thrown.status;
    },
  );

/** Two weeks: both from the first unit, the first of them from the second unit too. */
async function twoWeeks(w: World) {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'), { seed: 3 });
  await submittedReport(w, weekly.reportOf('unit2'), { reporter: 'reporter2', leader: 'leader2', seed: 5 });
  w.on('2021-08-27');
  const opened = await w.inside('office', (ctx) => openPeriods(ctx));
  const own = opened.find((one) => one.unitId === w.units.unit1.id && one.periodKey === '2021-W34');
  const next = own?.id ?? weekly.reportOf('unit1', '2021-W34');
  await submittedReport(w, next, { seed: 4 });
  return weekly;
}

story('by unit over the periods, by period over the units, each with what it is of', async (w) => {
  await twoWeeks(w);
  const both = await look(w, { indicator: 'posters_hung', periodKey: '2021-W34' });
  expect(both.indicator?.code).toBe('posters_hung');
  expect(rowOf(w, both, 'unit1')?.now).toEqual({ value: 3 + 4, n: 2, of: 2 });
  expect(rowOf(w, both, 'unit2')?.now).toEqual({ value: 5, n: 1, of: 2 });
  expect(rowOf(w, both, 'office')?.now).toEqual({ value: null, n: 0, of: 2 });
  expect(both.total.now).toEqual({ value: 12, n: 3, of: 6 });
  expect(both.periods.map(({ key, whole }) => [key, whole])).toEqual([
    ['2021-W33', { value: 8, n: 2, of: 3 }],
    ['2021-W34', { value: 4, n: 1, of: 3 }],
  ]);
});

story('a range beside the one before, and one unit beside the whole', async (w) => {
  await twoWeeks(w);
  const query = { indicator: 'posters_hung', periodKey: '2021-W34', span: 1, compareId: w.units.unit1.id };
  const one = await look(w, query);
  expect(rowOf(w, one, 'unit1')).toMatchObject({ now: { value: 4 }, before: { value: 3 } });
  expect(one.total).toMatchObject({ now: { value: 4 }, before: { value: 8, n: 2, of: 3 } });
  expect(one.periods).toMatchObject([{ whole: { value: 4 }, compared: { value: 4, n: 1, of: 1 } }]);
});

story('a sum is not set beside a sum of fewer periods', async (w) => {
  await twoWeeks(w);
  const longer = await look(w, { indicator: 'posters_hung', periodKey: '2021-W35', span: 2 });
  expect(longer.periods.map((period) => period.key)).toEqual(['2021-W34', '2021-W35']);
  expect(longer.shown.earlier).toBe(0);
  expect(longer.total.before).toBeNull();
  const last = await look(w, { indicator: 'self_managed_models', periodKey: '2021-W35', span: 2 });
  expect(last.indicator?.acrossTime).toBe('last');
  expect(last.shown.earlier).toBe(1);
});

story('a week comes to what its consolidation comes to, indicator by indicator', async (w) => {
  const weekly = await twoWeeks(w);
  const consolidation = await w.as('office')(
    consolidationApi.open,
    { body: { regimeId: weekly.regimeId, key: '2021-W33' } },
    { idempotencyKey: v7() },
  );
  const { choices } = await look(w, { periodKey: '2021-W33' });
  expect(choices.indicators.length).toBeGreaterThan(10);
  for (const { code } of choices.indicators) {
    const range = await look(w, { indicator: code, periodKey: '2021-W33', span: 1 });
    const figure = consolidation.figures.find((one) => one.code === code);
    expect([code, range.total.now.value, range.total.now.n]).toEqual([code, figure?.value, figure?.n]);
  }
});

story('only what the reader may see', async (w) => {
  await twoWeeks(w);
  const query = { indicator: 'posters_hung', periodKey: '2021-W34' };
  const own = await look(w, query, 'leader1');
  expect(own.rows.map((row) => row.place.id)).toEqual([w.units.unit1.id]);
  expect(own.total.now).toEqual({ value: 7, n: 2, of: 2 });
  expect(await refused(look(w, { ...query, compareId: w.units.unit2.id }, 'leader1'))).toBe(404);
  expect(await refused(look(w, { ...query, unitId: w.units.unit2.id }, 'leader1'))).toBe(404);
  expect(await refused(look(w, { indicator: 'khong_co' }))).toBe(404);
  expect(await refused(look(w, query, 'staff1'))).toBe(403);
  expect(await refused(look(w, query, 'admin'))).toBe(403);
});

story('the workbook holds what the page shows', async (w) => {
  await twoWeeks(w);
  const answer = await w.app.inject({
    url: '/api/overview/indicator.xlsx?indicator=posters_hung&periodKey=2021-W34',
    headers: { cookie: `session=${w.accounts.office}` },
  });
  const rows = await readSheet(answer.rawPayload, 'Theo đơn vị');
  expect(rows.find((row) => row[0] === 'Phòng Công chứng số 1')?.slice(1, 4)).toEqual([7, 2, 2]);
  expect(rows.at(-1)?.slice(0, 4)).toEqual(['Tất cả', 12, 3, 6]);
  const periods = await readSheet(answer.rawPayload, 'Theo kỳ');
  expect(periods.at(-1)?.slice(0, 3)).toEqual(['Tuần\u00a034/2021', new Date('2021-08-26T00:00:00Z'), 4]);
});

/** The other agency reports the same form; its first unit has sent its week. */
async function twoAgencies(w: World) {
  const weekly = await twoWeeks(w);
  w.on('2021-08-20');
  const other = await givenWeekly(w, { by: 'otherOffice', officeId: w.units.otherOffice.id });
  const hands = { reporter: 'otherReporter', leader: 'otherLeader' } as const;
  await submittedReport(w, other.reportOf('otherUnit'), { ...hands, seed: 7 });
  w.on('2021-08-27');
  return weekly;
}

story('a committee sees what each agency comes to, indicator by indicator, and no unit of it', async (w) => {
  await twoAgencies(w);
  const query = { indicator: 'posters_hung', periodKey: '2021-W34' };
  const below = await look(w, query, 'committeeReader');
  expect(below.level).toBe('agency');
  expect(below.rows.map(({ place, now }) => [place.id, now.value, now.n])).toEqual([
    [w.units.agency.id, 12, 3],
    [w.units.otherAgency.id, 7, 1],
  ]);
  expect(below.total.now).toMatchObject({ value: 19, n: 4 });
  expect(below.periods.map(({ key, whole }) => [key, whole.value, whole.n])).toEqual([
    ['2021-W33', 15, 3],
    ['2021-W34', 4, 1],
  ]);
  const told = JSON.stringify(below);
  for (const unit of ['unit1', 'unit2', 'office', 'otherUnit'] as const)
    expect(told).not.toContain(w.units[unit].id);
  const one = await look(w, { ...query, compareId: w.units.otherAgency.id }, 'committeeReader');
  expect(one.periods.map(({ compared }) => compared?.value)).toEqual([7, null]);
  expect(await refused(look(w, { ...query, compareId: w.units.unit1.id }, 'committeeReader'))).toBe(404);
  expect(await refused(look(w, { ...query, unitId: w.units.unit1.id }, 'committeeReader'))).toBe(404);
});

story('an agency comes to the same before the committee as on its own page, by every rule', async (w) => {
  await twoAgencies(w);
  for (const query of [
    { periodKey: '2021-W33', span: 1 },
    { periodKey: '2021-W34', span: 2 },
    { periodKey: '2021-W34', span: 1 },
  ]) {
    const { choices } = await look(w, query);
    const below = await look(w, query, 'committeeReader');
    expect(below.choices.indicators).toEqual(choices.indicators);
    for (const { code } of choices.indicators) {
      const own = await look(w, { ...query, indicator: code });
      const seen = await look(w, { ...query, indicator: code }, 'committeeReader');
      const row = rowOf(w, seen, 'agency');
      expect([code, row?.now]).toEqual([code, own.total.now]);
      if (own.total.before && seen.total.before)
        expect([code, row?.before]).toEqual([code, own.total.before]);
    }
  }
});

story('figures past the wall are told to a committee alone', async (w) => {
  await twoAgencies(w);
  const { indicator } = await look(w, { indicator: 'posters_hung', periodKey: '2021-W34' });
  const below = unnamed<{ place_id: string | null }>(
    `select place_id from indicator_below('week', array['2021-W33'], '{}', $1::jsonb, null)`,
  );
  const ask = (who: Player) => w.inside(who, (ctx) => ctx.db.rows(below, [JSON.stringify(indicator)]));
  expect((await ask('committeeReader')).map((row) => row.place_id)).toContain(w.units.agency.id);
  expect(await ask('otherOffice')).toEqual([]);
  const forms = unnamed<{ indicator: unknown }>(`select indicator from indicators_below('week', '2021-W33')`);
  expect(await w.inside('otherOffice', (ctx) => ctx.db.rows(forms))).toEqual([]);
});

story('the committee takes its figures along as a workbook', async (w) => {
  await twoAgencies(w);
  const answer = await w.app.inject({
    url: '/api/overview/indicator.xlsx?indicator=posters_hung&periodKey=2021-W34',
    headers: { cookie: `session=${w.accounts.committeeReader}` },
  });
  const rows = await readSheet(answer.rawPayload, 'Theo cơ quan');
  expect(rows.slice(-3).map((row) => row.slice(1, 3))).toEqual([
    [12, 3],
    [7, 1],
    [19, 4],
  ]);
});
