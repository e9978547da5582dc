import { readFileSync } from 'node:fs';
import { sessionApi } from '@thidua/shared/account/session.api';
import { calendarFeedApi, feedPath } from '@thidua/shared/calendar/calendar.api';
import { Problem } from '@thidua/shared/contract/problem';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { TeamPart } from '@thidua/shared/inspection/inspection.model';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { givenVisit } from '../../../test/given-inspection.ts';
import { givenWeekly } from '../../../test/given-report.ts';
import { castPassword, openTestHouse, type TestHouse } from '../../../test/house.ts';
import { readIcs } from '../../../test/read-ics.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();

const fetchFeed = (w: World, token: string) => w.raw(null, { method: 'GET', url: feedPath(`${token}.ics`) });

async function madeBy(w: World, who: Player): Promise<string> {
  const { token } = await w.as(who)(calendarFeedApi.make, { body: {} });
  if (!token) throw new Error('a new address tells its token');
  return token;
}

async function eventsOf(w: World, token: string) {
  const answer = await fetchFeed(w, token);
  expect(answer.status).toBe(200);
  return readIcs(String(answer.body)).events;
}

story('an address shows its owner’s own matters to whoever has it, without a session', async (w) => {
  await givenWeekly(w);
  const token = await madeBy(w, 'reporter1');
  const answer = await fetchFeed(w, token);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-store',
  });
  const events = await eventsOf(w, token);
  expect(events.map(({ summary, start }) => [summary, start])).toContainEqual([
    'Hạn báo cáo: Báo cáo tuần\u00a033',
    '2021-08-20T17:00:00',
  ]);
  expect(await eventsOf(w, await madeBy(w, 'staff1'))).toEqual([]);
});

story('a due time that is moved is the same event, later and newer', async (w) => {
  const weekly = await givenWeekly(w);
  const token = await madeBy(w, 'reporter1');
  const find = async () => (await eventsOf(w, token)).find(({ summary }) => summary.endsWith('tuần\u00a033'));
  const before = await find();
  const { items } = await w.as('reporter1')(obligationApi.mine, { query: { tab: 'todo' } });
  const owed = items.find((one) => one.subject.id === weekly.reportOf('unit1'));
  await w.as('office')(obligationApi.extend, {
    body: { ids: [owed?.id ?? ''], dueAt: '2021-08-23T10:00:00.000Z', reason: 'đang cách ly' },
  });
  const after = await find();
  expect(after?.uid).toBe(before?.uid);
  expect(after?.start).toBe('2021-08-23T17:00:00');
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
});

story('what is let off stays in the calendar as cancelled, and comes back as the same event', async (w) => {
  const weekly = await givenWeekly(w);
  const token = await madeBy(w, 'reporter1');
  const find = async () => (await eventsOf(w, token)).find(({ summary }) => summary.endsWith('tuần\u00a033'));
  const before = await find();
  expect(before).toMatchObject({ status: 'CONFIRMED' });
  const { items } = await w.as('reporter1')(obligationApi.mine, { query: { tab: 'todo' } });
  const ids = [items.find((one) => one.subject.id === weekly.reportOf('unit1'))?.id ?? ''];
  await w.as('office')(obligationApi.exempt, { body: { ids, reason: 'đang cách ly' } });
  const off = await find();
  expect(off).toMatchObject({ uid: before?.uid, status: 'CANCELLED' });
  expect(off?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  await w.as('office')(obligationApi.restore, { body: { ids } });
  const back = await find();
  expect(back).toMatchObject({ uid: before?.uid, status: 'CONFIRMED' });
  expect(back?.sequence).toBeGreaterThan(off?.sequence ?? 0);
});

story(
  'whoever is taken out of a team keeps the visit as cancelled, as they last knew it, and gets the same one back',
  async (w) => {
    const { id } = await givenVisit(w, { isAnnounced: false });
    const tokens = {
      office: await madeBy(w, 'office'),
      office2: await madeBy(w, 'office2'),
      director: await madeBy(w, 'director'),
      leader1: await madeBy(w, 'leader1'),
    };
    const find = async (who: keyof typeof tokens) =>
      (await eventsOf(w, tokens[who])).find(({ uid }) => uid === `visit.${id}@thidua`);
    const rev = async () => (await w.as('office')(inspectionApi.get, { params: { id } })).rev;
    const appoint = async (...others: Player[]) => {
      const all: [Player, TeamPart][] = [
        ['office', 'leader'],
        ...others.map((one): [Player, TeamPart] => [one, 'member']),
      ];
      const team = all.map(([who, part]) => ({ accountId: w.accounts[who], part }));
      await w.as('office')(inspectionApi.appoint, { params: { id }, body: { rev: await rev(), team } });
    };
    const before = await find('office2');
    expect(before).toMatchObject({ status: 'CONFIRMED', start: '2021-08-20T14:00:00' });
    await appoint('director');
    const off = await find('office2');
    expect(off).toMatchObject({
      status: 'CANCELLED',
      start: '2021-08-20T14:00:00',
      summary: before?.summary,
    });
    expect(off?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    const times = { startsAt: '2021-08-23T01:00:00.000Z', endsAt: '2021-08-23T03:00:00.000Z' };
    const body = { rev: await rev(), ...times, reason: 'trùng giao ban' };
    await w.as('office')(inspectionApi.move, { params: { id }, body });
    expect(await find('office2'), 'not where it went').toEqual(off);
    expect(await find('director')).toMatchObject({ status: 'CONFIRMED', start: '2021-08-23T08:00:00' });
    expect(await find('leader1'), 'never of one who could not know of it').toBeUndefined();
    await appoint('office2');
    const back = await find('office2');
    expect(back).toMatchObject({ status: 'CONFIRMED', start: '2021-08-23T08:00:00' });
    expect(back?.sequence).toBeGreaterThan(off?.sequence ?? 0);
    expect(await find('director')).toMatchObject({ status: 'CANCELLED', start: '2021-08-23T08:00:00' });
  },
);

story(
  'every event of a feed has a name of its own, and the parser is not the library that wrote it',
  async (w) => {
    await givenWeekly(w);
    const events = await eventsOf(w, await madeBy(w, 'leader1'));
    expect(events.length).toBeGreaterThan(1);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
    const { dependencies, devDependencies } = JSON.parse(read('../../../package.json'));
    expect([dependencies['ical.js'], devDependencies['ical-generator']]).toEqual([undefined, undefined]);
    expect(read('../../../test/read-ics.ts')).toContain("from 'ical.js'");
  },
);

story('what is not yet to be seen is not there', async (w) => {
  await givenWeekly(w);
  const token = await madeBy(w, 'reporter1');
  const hide = unnamed<never>(`update obligation set visible_from = $2 where agency_id = $1`);
  await w.inside('office', (ctx) => ctx.db.run(hide, [ctx.actor.agencyId, '2021-08-25T00:00:00.000Z']));
  expect(await eventsOf(w, token)).toEqual([]);
  w.on('2021-08-25');
  expect(await eventsOf(w, token)).not.toEqual([]);
});

story(
  'the token is told once and kept nowhere; a new address ends the old, and one taken back is gone',
  async (w) => {
    const first = await madeBy(w, 'leader1');
    const kept = await w.inside('leader1', (ctx) =>
      ctx.db.rows(unnamed<{ row: string }>('select calendar_feed::text as row from calendar_feed'), []),
    );
    expect(JSON.stringify(kept)).not.toContain(first);
    const own = await w.as('leader1')(calendarFeedApi.own, {});
    expect(own.feed).toMatchObject({ token: null, readAt: null });
    await fetchFeed(w, first);
    expect((await w.as('leader1')(calendarFeedApi.own, {})).feed?.readAt).toBe(w.now());

    const second = await madeBy(w, 'leader1');
    expect((await fetchFeed(w, first)).status).toBe(404);
    expect((await fetchFeed(w, second)).status).toBe(200);

    const { feed } = await w.as('leader1')(calendarFeedApi.own, {});
    const stranger = w.as('leader2')(calendarFeedApi.revoke, { params: { id: feed?.id ?? '' }, body: {} });
    await expect(stranger).rejects.toBeInstanceOf(Problem);
    const told = await w.as('leader1')(calendarFeedApi.revoke, { params: { id: feed?.id ?? '' }, body: {} });
    expect(told.feed).toBeNull();
    expect((await fetchFeed(w, second)).status).toBe(404);
  },
);

story('an address that is none is not found, however it is wrong', async (w) => {
  const wrong = ['x', `${'a'.repeat(43)}`, `${'a'.repeat(43)}.ics`, `${'a'.repeat(42)}.ics`, '%00.ics'];
  for (const file of wrong)
    expect([file, (await w.raw(null, { method: 'GET', url: feedPath(file) })).status]).toEqual([file, 404]);
});

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('who may not sign in has no calendar either; fetching and guessing have their bounds', async () => {
  const browser = house.browser();
  await browser.call(sessionApi.signIn, { body: { username: 'reporter1', password: castPassword } });
  const { token } = await browser.call(calendarFeedApi.make, { body: {} });
  const fetchAs = async (file: string, address: string) =>
    (await house.app.inject({ method: 'GET', url: feedPath(file), headers: { 'x-forwarded-for': address } }))
      .statusCode;
  expect(await fetchAs(`${token}.ics`, '10.0.0.9')).toBe(200);

  await house.pool.query(`update account set disabled_at = $1 where username = 'reporter1'`, [house.at.now]);
  expect(await fetchAs(`${token}.ics`, '10.0.0.9')).toBe(404);
  await house.pool.query(`update account set disabled_at = null where username = 'reporter1'`);

  const answers = await Promise.all(Array.from({ length: 62 }, () => fetchAs(`${token}.ics`, '10.0.0.9')));
  expect(answers.filter((status) => status === 429).length).toBe(3);
  const guesses = await Promise.all(Array.from({ length: 103 }, () => fetchAs('none.ics', '10.0.0.8')));
  expect(guesses.filter((status) => status === 429).length).toBe(3);
});
