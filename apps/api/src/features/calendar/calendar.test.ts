import { calendarApi, calendarFeedApi, feedPath } from '@thidua/shared/calendar/calendar.api';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { taskApi } from '@thidua/shared/task/task.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { givenCampaign, taskOf } from '../../../test/given-campaign.ts';
import { givenChecklist, givenVisit, recordedVisit } from '../../../test/given-inspection.ts';
import { givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { readIcs } from '../../../test/read-ics.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();

const august = { from: '2021-08-01', to: '2021-08-31' };

async function look(w: World, who: Player = 'office', query: object = {}): Promise<CalendarEntry[]> {
  const { items } = await w.as(who)(calendarApi.list, { query: { ...august, ...query } });
  return items;
}

const reports = (items: CalendarEntry[]) =>
  items
    .filter((one) => one.matter === 'reportDue' && !one.isForeseen)
    .map((one) => [
      one.day,
      one.period?.key,
      one.mark,
      one.records?.done,
      one.records?.total,
      one.unit?.name,
    ]);

story('the reports of a regime and period are one entry that counts its units', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  expect(reports(await look(w))).toEqual([
    ['2021-08-20', '2021-W33', 'soon', 1, 3, undefined],
    ['2021-08-27', '2021-W34', 'planned', 0, 3, undefined],
  ]);
  w.on('2021-08-20T10:00:00.001Z');
  expect(reports(await look(w))[0]).toEqual(['2021-08-20', '2021-W33', 'late', 1, 3, undefined]);
});

story('a unit sees its own alone, another agency nothing', async (w) => {
  const weekly = await givenWeekly(w);
  const [first] = await look(w, 'leader1');
  expect(first).toMatchObject({
    records: { total: 1, done: 0 },
    unit: { id: w.units.unit1.id, name: 'Phòng Công chứng số 1' },
    subject: { kind: 'report', id: weekly.reportOf('unit1') },
  });
  expect(reports(await look(w, 'reporter2'))[0]).toEqual([
    '2021-08-20',
    '2021-W33',
    'soon',
    0,
    1,
    'Phòng Công chứng số 2',
  ]);
  expect(await look(w, 'staff1')).toEqual([]);
  expect(await look(w, 'otherOffice')).toEqual([]);
});

story('what got another due time stands on its own day', async (w) => {
  const weekly = await givenWeekly(w);
  const { items } = await w.as('reporter1')(obligationApi.mine, { query: { tab: 'todo' } });
  const owed = items.find((one) => one.subject.id === weekly.reportOf('unit1'));
  await w.as('office')(obligationApi.extend, {
    body: { ids: [owed?.id ?? ''], dueAt: '2021-08-23T10:00:00.000Z', reason: 'đang cách ly' },
  });
  expect(reports(await look(w)).slice(0, 2)).toEqual([
    ['2021-08-20', '2021-W33', 'soon', 0, 2, undefined],
    ['2021-08-23', '2021-W33', 'planned', 0, 1, 'Phòng Công chứng số 1'],
  ]);
});

story('the tasks of a duty are one entry, and name the duty', async (w) => {
  await givenCampaign(w);
  const task = await taskOf(w, 'unit1', 'II.1.a');
  await w.as('reporter1')(taskApi.finish, {
    params: { id: task.id },
    body: { rev: task.rev, note: 'Đã treo', evidence: [] },
  });
  const range = { from: '2021-09-01', to: '2021-09-30', kinds: ['task'] as const };
  const entries = (await look(w, 'office', range)).filter((one) => one.name === 'Áp phích 5K');
  expect(entries).toMatchObject([{ matter: 'taskDue', records: { total: 3, done: 1 }, subject: null }]);
  const own = (await look(w, 'staff1', range)).filter((one) => one.name === 'Áp phích 5K');
  expect(own).toMatchObject([{ mark: 'done', subject: { kind: 'task', id: task.id } }]);
});

story('kinds, a unit, and what is one’s own narrow it', async (w) => {
  await givenWeekly(w);
  await givenCampaign(w);
  const all = await look(w);
  expect(new Set(all.map((one) => one.matter))).toEqual(new Set(['reportDue', 'taskDue']));
  expect((await look(w, 'office', { kinds: 'report' })).every((one) => one.matter === 'reportDue')).toBe(
    true,
  );
  expect(await look(w, 'office', { kinds: 'council' })).toEqual([]);
  expect(reports(await look(w, 'office', { unitId: w.units.unit2.id }))[0]?.[5]).toBe(
    'Phòng Công chứng số 2',
  );
  expect(reports(await look(w, 'office', { mine: true }))[0]?.[5]).toBe('Văn phòng Sở');
  expect(await look(w, 'director', { mine: true })).toEqual([]);
  expect(await look(w, 'office', { unitId: w.units.otherUnit.id })).toEqual([]);
});

story('what is not yet to be seen is not there', async (w) => {
  await givenWeekly(w);
  const hide = unnamed<never>(
    `update obligation set visible_from = $2 where agency_id = $1 and period_key = '2021-W34'`,
  );
  await w.inside('office', (ctx) => ctx.db.run(hide, [ctx.actor.agencyId, '2021-08-25T00:00:00.000Z']));
  expect(reports(await look(w))).toHaveLength(1);
  w.on('2021-08-25');
  expect(reports(await look(w))).toHaveLength(2);
});

const visits = (items: CalendarEntry[]) => items.filter((one) => one.visit !== null);

story('a visit stands at its hour with its team; the unit sees it, a sister unit does not', async (w) => {
  const { id } = await givenVisit(w);
  const [seen] = visits(await look(w));
  expect(seen).toMatchObject({
    id: `visit.${id}`,
    matter: 'visit',
    day: '2021-08-20',
    startsAt: '2021-08-20T07:00:00.000Z',
    endsAt: '2021-08-20T09:00:00.000Z',
    mark: 'soon',
    unit: { id: w.units.unit1.id },
    subject: { kind: 'inspection', id },
    visit: { leader: { id: w.accounts.office }, isHidden: false, canMove: true, clashes: [] },
  });
  const [own] = visits(await look(w, 'reporter1', { mine: true }));
  expect(own?.visit).toMatchObject({ isHidden: false, canMove: false });
  expect(visits(await look(w, 'leader2'))).toEqual([]);
  expect(visits(await look(w, 'office', { unitId: w.units.unit2.id }))).toEqual([]);
  expect(visits(await look(w, 'otherOffice'))).toEqual([]);
});

story('an unannounced visit does not exist for the unit before it starts, nor in its feed', async (w) => {
  const { id, rev } = await givenVisit(w, { isAnnounced: false });
  const { token } = await w.as('leader1')(calendarFeedApi.make, { body: {} });
  const feed = async () => String((await w.raw(null, { method: 'GET', url: feedPath(`${token}.ics`) })).body);
  expect(visits(await look(w))[0]?.visit?.isHidden).toBe(true);
  expect(visits(await look(w, 'director'))).toHaveLength(1);
  for (const who of ['leader1', 'reporter1', 'staff1'] as const)
    expect(visits(await look(w, who))).toEqual([]);
  expect(await feed()).not.toContain('Kiểm tra');
  await w.as('office')(inspectionApi.start, { params: { id }, body: { rev } });
  expect(visits(await look(w, 'leader1'))[0]).toMatchObject({ mark: 'doing', visit: { isHidden: false } });
  expect(await feed()).toContain('Kiểm tra');
});

story('two visits at one hour with one leader clash, and are told of each other', async (w) => {
  const { editionId } = await givenChecklist(w);
  const first = await givenVisit(w, { editionId });
  const second = await givenVisit(w, {
    editionId,
    unitId: w.units.unit2.id,
    startsAt: '2021-08-20T08:00:00.000Z',
    endsAt: '2021-08-20T10:00:00.000Z',
    despiteClash: true,
  });
  const [one, other] = visits(await look(w));
  expect(one?.visit?.clashes).toContainEqual({
    kind: 'person',
    name: 'Chánh Văn phòng',
    visitId: second.id,
    unitName: 'Phòng Công chứng số 2',
    startsAt: '2021-08-20T08:00:00.000Z',
    endsAt: '2021-08-20T10:00:00.000Z',
  });
  expect(other?.visit?.clashes.some(({ visitId }) => visitId === first.id)).toBe(true);
  const named = (await look(w, 'director')).flatMap(
    ({ visit }) => visit?.clashes.map(({ name }) => name) ?? [],
  );
  expect(new Set(named).size, 'the leader and the secretary').toBe(2);
  expect(named).not.toContain('');
  expect(visits(await look(w, 'office', { unitId: w.units.agency.id }))).toHaveLength(2);
});

story('a visit that is moved keeps its event, one that is cancelled stays as cancelled', async (w) => {
  const visit = await givenVisit(w);
  const { token } = await w.as('office')(calendarFeedApi.make, { body: {} });
  const event = async () => {
    const answer = await w.raw(null, { method: 'GET', url: feedPath(`${token}.ics`) });
    return readIcs(String(answer.body)).events.find(({ uid }) => uid === `visit.${visit.id}@thidua`);
  };
  expect(await event()).toMatchObject({ sequence: 0, start: '2021-08-20T14:00:00', status: 'CONFIRMED' });
  const moved = await w.as('office')(inspectionApi.move, {
    params: { id: visit.id },
    body: {
      rev: visit.rev,
      startsAt: '2021-08-23T01:00:00.000Z',
      endsAt: '2021-08-23T03:00:00.000Z',
      reason: 'trùng giao ban',
    },
  });
  expect(await event()).toMatchObject({ sequence: 1, start: '2021-08-23T08:00:00', status: 'CONFIRMED' });
  await w.as('office')(inspectionApi.cancel, {
    params: { id: visit.id },
    body: { rev: moved.rev, reason: 'đơn vị cách ly' },
  });
  expect(await event()).toMatchObject({ sequence: 2, status: 'CANCELLED' });
});

story('what a unit is to mend stands on the day it is due', async (w) => {
  await recordedVisit(w);
  const corrections = (await look(w)).filter((one) => one.matter === 'correctionDue');
  expect(corrections).toMatchObject([
    { unit: { id: w.units.unit1.id }, records: { total: 1, done: 0 }, subject: { kind: 'finding' } },
  ]);
  expect((await look(w, 'leader1')).filter((one) => one.matter === 'correctionDue')).toHaveLength(1);
  expect((await look(w, 'leader2')).filter((one) => one.matter === 'correctionDue')).toEqual([]);
});

story('periods that are yet to open are foreseen, for those alone who will owe them', async (w) => {
  await givenWeekly(w);
  const foreseen = async (who: Player, from: string, to: string) =>
    (await look(w, who, { from, to })).filter((one) => one.isForeseen);
  const coming = await foreseen('office', '2021-08-01', '2021-09-17');
  expect(coming.map((one) => [one.period?.key, one.endsAt, one.records?.total])).toEqual([
    ['2021-W36', '2021-09-10T10:00:00.000Z', 3],
    ['2021-W37', '2021-09-17T10:00:00.000Z', 3],
  ]);
  expect((await foreseen('leader1', '2021-09-10', '2021-09-10'))[0]?.records?.total).toBe(1);
  expect(await foreseen('staff1', '2021-08-01', '2021-09-17')).toEqual([]);
  expect(await foreseen('office', '2022-02-20', '2022-05-01')).toEqual([]);
});

story('days are bounded, and their order is asked for', async (w) => {
  const ask = async (from: string, to: string) =>
    (await w.raw('office', { method: 'GET', url: `/api/calendar?from=${from}&to=${to}` })).status;
  expect(await ask('2021-08-01', '2021-11-14')).toBe(200);
  expect(await ask('2021-08-01', '2021-11-15')).toBe(400);
  expect(await ask('2021-08-02', '2021-08-01')).toBe(400);
  expect(await ask('2021-02-30', '2021-03-01')).toBe(400);
  expect(await ask('9999-12-31', '9999-12-31')).toBe(400);
});

story('it asks few questions, and as many for much as for little', async (w) => {
  const asked = async () => {
    w.queries();
    await look(w);
    return w.queries();
  };
  const empty = await asked();
  await givenWeekly(w);
  await givenCampaign(w);
  await givenVisit(w);
  expect(await asked()).toBeLessThanOrEqual(empty + 2);
  expect(empty).toBeLessThanOrEqual(8);
});
