import { sessionApi } from '@thidua/shared/account/session.api';
import { ladderApi } from '@thidua/shared/notice/ladder.api';
import type { LadderSetting } from '@thidua/shared/notice/ladder.model';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { firstWeek, givenWeekly } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();

const own: LadderSetting = {
  digestAt: '07:00',
  rungs: { report: [{ days: -1, time: '15:00', to: ['debtor', 'leader'] }], task: [] },
};
const change = (w: World, by: Player, rev: number, setting = own) =>
  w.as(by)(ladderApi.changeLadder, { params: { id: w.units.agency.id }, body: { rev, setting } });
const setAddress = (w: World, player: Player) =>
  w.inside(player, (ctx) =>
    ctx.db.run(unnamed<never>("update account set email = 'ai-do@example.vn' where id = $1"), [
      w.accounts[player],
    ]),
  );

story(
  'everybody reads the ladder; the office settles it, upon what it saw, and it is told in the journal',
  async (w) => {
    const before = await w.as('reporter1')(ladderApi.ladder, {});
    expect(before).toMatchObject({ digestAt: '07:30', rev: 0 });
    expect(before.kinds.every((one) => one.rungs.length > 0 && !one.isOwn)).toBe(true);
    const after = await change(w, 'office', 0);
    expect(after.kinds.find((one) => one.kind === 'report')).toEqual({
      kind: 'report',
      isOwn: true,
      rungs: own.rungs.report,
    });
    expect(after.kinds.find((one) => one.kind === 'task')).toEqual({ kind: 'task', isOwn: true, rungs: [] });
    // The same act again is answered; another's stale one is not done.
    expect((await change(w, 'office', 0)).rev).toBe(after.rev);
    await expect(change(w, 'admin', 0, { digestAt: '08:00', rungs: {} })).rejects.toMatchObject({
      status: 409,
    });
    await expect(change(w, 'reporter1', 1)).rejects.toMatchObject({ status: 403 });
    expect((await w.as('otherReporter')(ladderApi.ladder, {})).digestAt).toBe('07:30');
  },
);

story('rungs that cannot be are refused field by field', async (w) => {
  const rung = { days: 1, time: '08:00', to: ['debtor' as const] };
  for (const rungs of [
    [rung, rung],
    [{ ...rung, days: 16 }],
    [{ ...rung, time: '8h' }],
    [{ ...rung, to: [] }],
  ])
    await expect(
      change(w, 'office', 0, { digestAt: '07:00', rungs: { report: rungs } }),
    ).rejects.toMatchObject({
      code: 'door.invalid',
    });
});

story('the preview names who would be told of something really owed, and by what way', async (w) => {
  await givenWeekly(w);
  await setAddress(w, 'leader1');
  const preview = await w.as('admin')(ladderApi.preview, { query: { kind: 'report' } });
  const ofWeek = preview.duties.filter((row) => row.periodKey === firstWeek);
  expect(ofWeek).toHaveLength(3);
  const mine = ofWeek.find((row) => row.aboutUnit.id === w.units.unit1.id);
  const query = { kind: 'report' as const, obligationId: mine?.id ?? '' };
  const { rungs } = await w.as('admin')(ladderApi.preview, { query });
  expect(rungs.map((one) => one.at)).toEqual([
    '2021-08-17T01:00:00.000Z',
    '2021-08-20T01:00:00.000Z',
    '2021-08-23T01:00:00.000Z',
    '2021-08-24T01:00:00.000Z',
    '2021-08-25T01:00:00.000Z',
  ]);
  expect(rungs[0]?.people.map(({ id, as, by }) => [id, as, by])).toEqual([
    [w.accounts.reporter1, 'debtor', 'noAddress'],
  ]);
  expect(rungs[3]?.people.map(({ id, as, by }) => [id, as, by])).toContainEqual([
    w.accounts.leader1,
    'leader',
    'atOnce',
  ]);
  expect(rungs[4]?.people.map((one) => one.id)).toEqual(
    expect.arrayContaining([w.accounts.office, w.accounts.office2]),
  );
  expect(await w.as('office')(ladderApi.preview, { query: { kind: 'task' } })).toEqual({
    duties: [],
    chosen: null,
    rungs: [],
  });
});

story('one chooses for oneself alone, and what is returned or escalated stays at once', async (w) => {
  const mine = await w.as('reporter1')(ladderApi.choices, {});
  expect(mine).toMatchObject({ digest: true, ways: {}, email: null, mailing: 'off', rev: 0 });
  const choose = (by: Player, ways: object) =>
    w.as(by)(ladderApi.choose, {
      params: { id: mine.accountId },
      body: { rev: mine.rev, choices: { digest: false, ways } },
    });
  const chosen = await choose('reporter1', { urged: 'appOnly', returned: 'appOnly' });
  expect(chosen).toMatchObject({ digest: false, ways: { urged: 'appOnly' }, rev: 1 });
  expect(chosen.ways).not.toHaveProperty('returned');
  await expect(choose('leader1', {})).rejects.toMatchObject({ status: 404 });
  expect(await w.as('reporter1')(sessionApi.me, {})).toMatchObject({ account: { email: null } });
});

story('the office sees whether mails leave the house', async (w) => {
  expect(await w.as('office')(ladderApi.mails, {})).toEqual({
    mailing: 'off',
    waiting: 0,
    sent: 0,
    failed: 0,
    faults: [],
  });
});
