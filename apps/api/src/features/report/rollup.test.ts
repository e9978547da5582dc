import { reportApi } from '@thidua/shared/report/report.api';
import fc from 'fast-check';
import { expect } from 'vitest';
import { firstWeek, givenWeekly, saveFields, seen, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();
const dueAt = '2021-08-30T10:00:00.000Z';
const hands = {
  unit1: { reporter: 'reporter1', leader: 'leader1' },
  unit2: { reporter: 'reporter2', leader: 'leader2' },
} as const;
type Unit = keyof typeof hands;

const readRollup = unnamed<{ sums: Record<string, number>; units: number; accepted: number }>(
  'select sums, units, accepted from report_rollup where regime_id = $1 and period_key = $2',
);
const readGreatest = unnamed<{ greatest: number | null; is_dirty: boolean }>(
  `select (sums ->> 'busiest_day_visitors.max')::float8 as greatest, is_dirty from report_rollup where regime_id = $1 and period_key = $2`,
);
const readStanding = unnamed<{
  figures: Record<string, number | { n: number; d: number }>;
  is_accepted: boolean;
}>(
  `select v.figures, r.standing_version = r.accepted_version as is_accepted from report r
   join report_version v on v.report_id = r.id and v.version = r.standing_version where r.regime_id = $1 and r.period_key = $2`,
);

/** What the roll-up must be: the sum over the versions that stand. */
async function expectTrue(w: World, regimeId: string): Promise<void> {
  const { rollup, standing } = await w.inside('office', async (ctx) => ({
    rollup: await ctx.db.maybe(readRollup, [regimeId, firstWeek]),
    standing: await ctx.db.rows(readStanding, [regimeId, firstWeek]),
  }));
  const sum = (of: (figures: (typeof standing)[number]['figures']) => unknown) =>
    standing.reduce((total, { figures }) => total + Number(of(figures) ?? 0), 0);
  expect(rollup?.units ?? 0).toBe(standing.length);
  expect(rollup?.accepted ?? 0).toBe(standing.filter((one) => one.is_accepted).length);
  expect(rollup?.sums.posters_hung ?? 0).toBe(sum((figures) => figures.posters_hung));
  const part = (key: 'n' | 'd') =>
    sum((figures) => (figures.staff_present as { n: number; d: number } | undefined)?.[key]);
  expect([rollup?.sums['staff_present.n'] ?? 0, rollup?.sums['staff_present.d'] ?? 0]).toEqual([
    part('n'),
    part('d'),
  ]);
}

/** One step of a unit's report, whatever state it is in: the next thing its people or the office would do. */
async function step(
  w: World,
  id: string,
  unit: Unit,
  move: 'submit' | 'return' | 'accept' | 'correct' | 'discard',
  value: number,
) {
  const params = { id };
  const { reporter, leader } = hands[unit];
  const report = await w.as(leader)(reportApi.get, { params });
  const { rev, state } = report;
  if (move === 'submit' && state === 'draft') {
    if (report.version === 1 && !report.draft?.rev)
      return submittedReport(w, id, { reporter, leader, seed: value });
    await saveFields(w, reporter, id, { posters_hung: value, staff_present: { n: value, d: 30 } });
    const ready = await w.as(leader)(reportApi.get, { params });
    return w.as(leader)(reportApi.submit, { params, body: seen(ready) });
  }
  if (move === 'return' && state === 'submitted') {
    return w.as('office')(reportApi.return, { params, body: { rev, reason: 'Rà soát', dueAt } });
  }
  if (move === 'accept' && state === 'submitted')
    return w.as('office')(reportApi.accept, { params, body: { rev } });
  if (move === 'correct' && (state === 'submitted' || state === 'accepted')) {
    return w.as(leader)(reportApi.correct, { params, body: { rev, reason: 'Ghi thiếu' } });
  }
  if (move === 'discard' && report.actions.discard?.allowed)
    return w.as(leader)(reportApi.discard, { params, body: { rev } });
  return null;
}

const moves = fc.array(
  fc.record({
    unit: fc.constantFrom('unit1' as const, 'unit2' as const),
    move: fc.constantFrom(
      'submit' as const,
      'submit' as const,
      'return' as const,
      'accept' as const,
      'correct' as const,
      'discard' as const,
    ),
    value: fc.integer({ min: 0, max: 30 }),
  }),
  { minLength: 12, maxLength: 18 },
);

for (const seed of [1, 2, 3, 4]) {
  story(`the roll-up is the sum of what stands after any sequence of acts (${seed})`, async (w) => {
    const weekly = await givenWeekly(w);
    const [steps = []] = fc.sample(moves, { numRuns: 1, seed: 1096 + seed });
    for (const { unit, move, value } of steps) {
      await step(w, weekly.reportOf(unit), unit, move, value);
      await expectTrue(w, weekly.regimeId);
    }
  });
}

story('the greatest is counted anew after submissions and returns, and the mark is gone', async (w) => {
  const weekly = await givenWeekly(w);
  const params = { id: weekly.reportOf('unit2') };
  const greatest = () => w.inside('office', (ctx) => ctx.db.one(readGreatest, [weekly.regimeId, firstWeek]));
  const shown = async () => {
    const query = { regimeId: weekly.regimeId, indicator: 'busiest_day_visitors' };
    const { points } = await w.as('office')(reportApi.trend, { query });
    return points.find((one) => one.periodKey === firstWeek)?.value;
  };
  await submittedReport(w, weekly.reportOf('unit1'), { seed: 3 });
  const sent = await submittedReport(w, params.id, { ...hands.unit2, seed: 5 });
  expect((await greatest()).is_dirty).toBe(true);
  expect(await shown()).toBe(5); // nothing is shown that has not been counted
  await w.settled();
  expect(await greatest()).toEqual({ greatest: 5, is_dirty: false });
  expect(await shown()).toBe(5);
  await w.as('office')(reportApi.return, { params, body: { rev: sent.rev, reason: 'Rà soát', dueAt } });
  await w.settled();
  expect(await greatest()).toEqual({ greatest: 3, is_dirty: false });
  expect(await shown()).toBe(3);
});

story('a trend is read from roll-ups, one unit’s and what does not add up from its versions', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'), { seed: 3 });
  await submittedReport(w, weekly.reportOf('unit2'), { ...hands.unit2, seed: 5 });
  const point = async (player: 'office' | 'reporter1', indicator: string, unitId?: string) => {
    const query = { regimeId: weekly.regimeId, indicator, ...(unitId ? { unitId } : {}) };
    return (await w.as(player)(reportApi.trend, { query })).points.find((one) => one.periodKey === firstWeek);
  };
  expect(await point('office', 'posters_hung')).toMatchObject({
    value: 8,
    units: 2,
    expected: 3,
    accepted: 0,
  });
  expect(await point('office', 'staff_present')).toMatchObject({ value: null, n: 22, d: 28 });
  expect(await point('office', 'busiest_day_visitors')).toMatchObject({ value: 5, units: 2 });
  expect(await point('office', 'posters_hung', w.units.unit2.id)).toMatchObject({
    value: 5,
    units: 1,
    expected: 1,
  });
  expect(await point('reporter1', 'posters_hung')).toMatchObject({ value: 3, units: 1, expected: 1 });
  await expect(point('reporter1', 'posters_hung', w.units.unit2.id)).rejects.toMatchObject({ status: 404 });
  await expect(point('office', 'horses')).rejects.toMatchObject({ status: 404 });
});

story(
  'a report beside the last period and beside units of its kind; a unit is told of no other',
  async (w) => {
    const weekly = await givenWeekly(w);
    const id = weekly.reportOf('unit1');
    await submittedReport(w, id, { seed: 3 });
    await submittedReport(w, weekly.reportOf('unit2'), { ...hands.unit2, seed: 5 });
    const office = await w.as('office')(reportApi.compare, { params: { id } });
    expect(office.likeUnits).toBe(1);
    expect(office.figures.find((one) => one.code === 'posters_hung')).toMatchObject({
      value: 3,
      previous: null,
      average: 5,
    });
    const own = await w.as('reporter1')(reportApi.compare, { params: { id } });
    expect(own.likeUnits).toBe(0);
    expect(own.figures.every((one) => one.average === null)).toBe(true);
    w.on('2021-08-27');
    const next = weekly.reportOf('unit1', '2021-W34');
    await submittedReport(w, next, { seed: 3 });
    const beside = await w.as('office')(reportApi.compare, { params: { id: next } });
    expect(beside.previous).toEqual({ periodKey: firstWeek, version: 1 });
    expect(beside.texts[0]).toMatchObject({ alike: 100 });
  },
);
