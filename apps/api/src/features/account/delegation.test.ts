import { accountApi } from '@thidua/shared/account/account.api';
import { delegationApi } from '@thidua/shared/account/delegation.api';
import { sessionApi } from '@thidua/shared/account/session.api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { castPassword, openTestHouse, type TestHouse, usernameOf } from '../../../test/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  house.at.now = '2021-08-20T02:00:00.000Z';
});

const enter = async (player: Player) => {
  const browser = house.browser();
  await browser.call(sessionApi.signIn, { body: { username: usernameOf(player), password: castPassword } });
  return browser;
};
type Browser = Awaited<ReturnType<typeof enter>>;
const me = (browser: Browser) => browser.call(sessionApi.me, {});
const lendable = async (browser: Browser) =>
  (await browser.call(delegationApi.delegations, {})).lendable[0]?.grantId ?? '';
const lend = async (browser: Browser, to: Player, more: object = {}) =>
  browser.call(delegationApi.delegate, {
    body: {
      toAccountId: house.accounts[to],
      grantId: await lendable(browser),
      startsOn: '2021-08-20',
      endsOn: '2021-08-27',
      reason: 'Đi công tác',
      ...more,
    },
  });

test('a leader away lends the post; whoever stands in acts with it, both names in the journal', async () => {
  const [leader, standIn] = [await enter('leader1'), await enter('staff1')];
  const lent = await lend(leader, 'staff1');
  expect(lent).toMatchObject({ role: 'unit_leader', standing: 'inForce', to: { id: house.accounts.staff1 } });
  const before = await me(standIn);
  expect(before).toMatchObject({ actingFor: null, standIns: [{ id: lent.id, role: 'unit_leader' }] });
  expect(before.permissions).not.toContain('report.submit');

  const acting = await standIn.call(sessionApi.actFor, { body: { delegationId: lent.id } });
  expect(acting.actingFor).toMatchObject({ accountId: house.accounts.leader1, delegationId: lent.id });
  expect(acting.permissions).toContain('report.submit');
  expect(acting.account.id).toBe(house.accounts.staff1);
  expect(await me(standIn)).toEqual(acting);
  await expect(lend(standIn, 'reporter1', { grantId: lent.id })).rejects.toMatchObject({
    code: 'account.actingForAnother',
  });

  const back = await standIn.call(sessionApi.actFor, { body: { delegationId: null } });
  expect(back).toMatchObject({ actingFor: null, permissions: before.permissions });
  expect(await bothNames('delegation.taken')).toEqual([
    { account_id: house.accounts.staff1, on_behalf_of: house.accounts.leader1 },
  ]);
});

async function bothNames(event: string) {
  const client = await house.pool.connect();
  await client.query(`begin; set local thidua.agency = '${house.units.agency.id}'`);
  const { rows } = await client.query('select account_id, on_behalf_of from journal where event = $1', [
    event,
  ]);
  await client.query('rollback');
  client.release();
  return rows;
}

test('what is taken back, and what is over, is over at once', async () => {
  const [leader, standIn] = [await enter('leader2'), await enter('reporter2')];
  const lent = await lend(leader, 'reporter2');
  await standIn.call(sessionApi.actFor, { body: { delegationId: lent.id } });
  house.at.now = '2021-08-28T02:00:00.000Z';
  const [leaderAgain, later] = [await enter('leader2'), await enter('reporter2')];
  await expect(later.call(sessionApi.actFor, { body: { delegationId: lent.id } })).rejects.toMatchObject({
    status: 404,
  });
  house.at.now = '2021-08-20T03:00:00.000Z';
  expect((await me(standIn)).actingFor).not.toBeNull();
  const params = { id: lent.id };
  const over = await leaderAgain.call(delegationApi.revokeDelegation, { params, body: { rev: lent.rev } });
  expect(over.standing).toBe('revoked');
  expect(await me(standIn)).toMatchObject({ actingFor: null, standIns: [] });
  const { items } = await standIn.call(sessionApi.sessions, {});
  expect(items.map((one) => one.actingFor)).toEqual(items.map(() => null));
  await expect(
    leaderAgain.call(delegationApi.revokeDelegation, { params, body: { rev: over.rev } }),
  ).rejects.toMatchObject({ code: 'account.delegationOver' });
});

test('one lends to colleagues of the place, for some weeks, one role to one person once', async () => {
  const leader = await enter('leader1');
  const grantId = await lendable(leader);
  const found = await leader.call(delegationApi.colleagues, { query: { grantId, text: 'can bo' } });
  expect(found.items.map((one) => one.id)).toEqual([house.accounts.reporter1]);
  const refused = (to: Player, more: object, what: object) =>
    expect(lend(leader, to, more)).rejects.toMatchObject(what);
  await refused('reporter2', {}, { fields: [{ path: 'body.toAccountId' }] });
  await refused('leader1', {}, { fields: [{ path: 'body.toAccountId' }] });
  await refused('otherLeader', {}, { fields: [{ path: 'body.toAccountId' }] });
  await refused('reporter1', { endsOn: '2021-08-19' }, { code: 'account.daysReversed' });
  await refused('reporter1', { startsOn: '2021-08-01' }, { code: 'account.dayInPast' });
  await refused('reporter1', { endsOn: '2021-12-31' }, { code: 'account.delegationTooLong' });
  await refused('reporter1', { grantId: crypto.randomUUID() }, { status: 404 });
  await lend(leader, 'reporter1', { startsOn: '2021-09-01', endsOn: '2021-09-10' });
  await refused(
    'reporter1',
    { startsOn: '2021-09-10', endsOn: '2021-09-12' },
    { code: 'account.alreadyLent' },
  );
});

test('ballots and the care of accounts are not lent', async () => {
  for (const player of ['chair', 'member', 'admin'] as const)
    expect((await (await enter(player)).call(delegationApi.delegations, {})).lendable).toEqual([]);
});

test("another's delegation cannot be used or taken back, or told from none", async () => {
  const [director, thief] = [await enter('director'), await enter('reporter1')];
  const lent = await lend(director, 'office');
  await expect(thief.call(sessionApi.actFor, { body: { delegationId: lent.id } })).rejects.toMatchObject({
    status: 404,
  });
  await expect(
    thief.call(delegationApi.revokeDelegation, { params: { id: lent.id }, body: { rev: 0 } }),
  ).rejects.toMatchObject({ status: 404 });
});

test('closing an account cuts its sessions, and what it had lent, at once', async () => {
  const [admin, director, office] = [await enter('admin'), await enter('director'), await enter('office2')];
  const lent = await lend(director, 'office2');
  await office.call(sessionApi.actFor, { body: { delegationId: lent.id } });
  const params = { id: house.accounts.director };
  const { rev, openSessions } = await admin.call(accountApi.get, { params });
  expect(openSessions).toBeGreaterThan(0);
  const closed = await admin.call(accountApi.disable, { params, body: { rev, reason: 'Chuyển công tác' } });
  expect(closed.openSessions).toBe(0);
  await expect(me(director)).rejects.toMatchObject({ status: 401 });
  expect(await me(office)).toMatchObject({ actingFor: null, standIns: [] });
  await expect(enter('director')).rejects.toMatchObject({ code: 'account.signInRefused' });
});

test('an issued password puts out whoever has the old one', async () => {
  const [admin, reader] = [await enter('admin'), await enter('auditor')];
  const params = { id: house.accounts.auditor };
  const { rev } = await admin.call(accountApi.get, { params });
  const reset = await admin.call(accountApi.resetPassword, { params, body: { rev } });
  await expect(me(reader)).rejects.toMatchObject({ status: 401 });
  const body = { username: 'auditor', password: reset.issuedPassword ?? '' };
  expect((await house.browser().call(sessionApi.signIn, { body })).mustChangePassword).toBe(true);
});
