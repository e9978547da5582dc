import { addDays } from '@thidua/shared/kernel/day';
import { noticeApi } from '@thidua/shared/notice/notice.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { firstWeek, givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { houseOf } from '../../platform/journal/drain-after.ts';
import { remindJob } from './notice.jobs.ts';

const story = world();
const watched: Player[] = [
  'director',
  'office',
  'office2',
  'leader1',
  'reporter1',
  'staff1',
  'leader2',
  'reporter2',
  'otherOffice',
];

const look = (w: World) =>
  w.inside('office', (ctx) => remindJob.run({ ...ctx, actor: houseOf(w.units.agency.id), mailing: 'on' }));

/** Who was told what by the clock about the first week, of reports alone unless said otherwise. */
async function told(w: World, duty = 'report'): Promise<Partial<Record<Player, string[]>>> {
  const found: Partial<Record<Player, string[]>> = {};
  for (const player of watched) {
    const { items } = await w.as(player)(noticeApi.list, { query: { limit: 200 } });
    const ofWeek = items.filter((one) => one.facts.duty === duty && one.facts.periodKey === firstWeek);
    const events = ofWeek.map((one) => one.event);
    if (events.length > 0) found[player] = events;
  }
  return found;
}

/** Looks every few hours until a moment. */
async function live(w: World, until: string): Promise<void> {
  for (let day = w.now().slice(0, 10); day <= until; day = addDays(day, 1)) {
    w.on(`${day}T01:05:00.000Z`);
    await look(w);
  }
}

story(
  'who owes is reminded, then the leader hears, then the office; who has done it hears nothing',
  async (w) => {
    w.on('2021-08-16');
    await look(w);
    const weekly = await givenWeekly(w);
    await live(w, '2021-08-20'); // due at 17:00 that Friday; three working days before was Tuesday
    expect(await told(w)).toEqual({
      reporter1: ['obligation.reminded', 'obligation.reminded'],
      reporter2: ['obligation.reminded', 'obligation.reminded'],
    });
    w.on('2021-08-20T02:00:00.000Z');
    await submittedReport(w, weekly.reportOf('unit1'));
    await live(w, '2021-08-23');
    expect((await told(w)).reporter1).toHaveLength(2);
    expect((await told(w)).reporter2).toHaveLength(3);
    await live(w, '2021-08-25');
    const all = await told(w);
    expect(all.reporter1).toHaveLength(2);
    expect(all.leader1).toBeUndefined();
    expect(all.reporter2?.slice(0, 5)).toEqual(Array(5).fill('obligation.reminded'));
    expect(all.leader2).toEqual(['obligation.escalated', 'obligation.escalated']);
    // One for Phòng Công chứng số 2, one for the office's own report.
    expect(all.office).toEqual(['obligation.escalated', 'obligation.escalated']);
    expect(all.office2).toEqual(all.office);
    expect(all.otherOffice).toBeUndefined();
  },
);

story('after a standstill the latest rung is told, once; looking again tells nothing', async (w) => {
  w.on('2021-08-16');
  await look(w);
  await givenWeekly(w);
  w.on('2021-08-25T02:00:00.000Z'); // all five rungs passed
  await look(w);
  await look(w);
  const all = await told(w);
  expect(all.reporter1).toEqual(['obligation.reminded']);
  expect(all.leader1).toEqual(['obligation.escalated']);
  expect(all.office).toEqual(Array(3).fill('obligation.escalated'));
});

story('the first look misses nothing that was before it', async (w) => {
  await givenWeekly(w);
  w.on('2021-08-25T02:00:00.000Z');
  await look(w);
  expect(await told(w)).toEqual({});
});

story('a role that moved is told to the new person, and one that is lent to the stand-in too', async (w) => {
  w.on('2021-08-16');
  await look(w);
  await givenWeekly(w);
  await w.inside('office', async (ctx) => {
    const grant = unnamed<{ id: string }>(
      `update role_grant set account_id = $2 where account_id = $1 and role = 'reporter' returning id`,
    );
    await ctx.db.rows(grant, [w.accounts.reporter1, w.accounts.staff1]);
    const lend = unnamed<never>(
      `insert into delegation (id, agency_id, from_account_id, to_account_id, role_grant_id, starts_on, ends_on)
       select $1, agency_id, account_id, $3, id, '2021-08-16', '2021-08-18' from role_grant where account_id = $2 and role = 'reporter'`,
    );
    await ctx.db.run(lend, [ctx.newId(), w.accounts.reporter2, w.accounts.leader2]);
  });
  await live(w, '2021-08-17');
  expect(await told(w)).toEqual({
    staff1: ['obligation.reminded'],
    reporter2: ['obligation.reminded'],
    leader2: ['obligation.reminded'],
  });
});
