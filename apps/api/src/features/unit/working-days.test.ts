import { workingDayApi } from '@thidua/shared/unit/working-days.api';
import type { DayChange } from '@thidua/shared/unit/working-days.model';
import { expect } from 'vitest';
import { type World, world } from '../../../test/world.ts';

const story = world();
const why = 'Công văn 12/VP ngày 18/8/2021';
const off = (day: string): DayChange => ({ day, worked: false });

const read = (w: World, year = 2021) => w.as('reporter1')(workingDayApi.year, { query: { year } });
const change = (w: World, days: DayChange[], rev = 0, by: 'office' | 'admin' = 'office') =>
  w.as(by)(workingDayApi.change, {
    params: { id: w.units.agency.id },
    body: { rev, year: 2021, days, why },
  });

story('everybody reads the year: announced for 2021, computed from the law for 2030', async (w) => {
  const year = await read(w);
  expect(year).toMatchObject({ status: 'official', own: [], rev: 0, agencyId: w.units.agency.id });
  expect(year.holidays).toContainEqual({ day: '2021-09-03', code: 'nationalDay' });
  expect(await read(w, 2030)).toMatchObject({ status: 'provisional' });
});

story('the office swaps a day, with its ground; taken back, the national list holds again', async (w) => {
  const swapped = await change(w, [off('2021-09-06'), { day: '2021-09-11', worked: true }]);
  expect(swapped.own).toEqual([
    { day: '2021-09-06', worked: false, why },
    { day: '2021-09-11', worked: true, why },
  ]);
  const back = await change(w, [{ day: '2021-09-06', worked: null }], swapped.rev, 'admin');
  expect(back.own).toEqual([{ day: '2021-09-11', worked: true, why }]);
  expect((await read(w)).own).toEqual(back.own);
});

story('not in the past, not what is so already, not upon a stale page', async (w) => {
  await expect(change(w, [off('2021-08-19')])).rejects.toMatchObject({ code: 'workingDay.dayInPast' });
  await expect(change(w, [off('2021-09-03')])).rejects.toMatchObject({ code: 'workingDay.nothingChanged' });
  await change(w, [off('2021-09-06')]);
  expect((await change(w, [off('2021-09-06')])).rev).toBe(1);
  await expect(change(w, [off('2021-09-07')], 0, 'admin')).rejects.toMatchObject({
    code: 'door.changedMeanwhile',
    facts: { rev: 1 },
  });
});

story('an agency has its own days and hears nothing of another one’s', async (w) => {
  await change(w, [off('2021-09-06')]);
  const theirs = await w.as('otherReporter')(workingDayApi.year, { query: { year: 2021 } });
  expect(theirs.own).toEqual([]);
  const knock = {
    params: { id: w.units.agency.id },
    body: { rev: 0, year: 2021, days: [off('2021-09-06')], why },
  };
  await expect(w.as('otherOffice')(workingDayApi.change, knock)).rejects.toMatchObject({
    code: 'door.notFound',
  });
});
