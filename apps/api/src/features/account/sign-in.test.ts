import { demoPassword } from '@thidua/shared/account/demo';
import { sessionApi } from '@thidua/shared/account/session.api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { castPassword, openTestHouse, type TestHouse } from '../../../test/house.ts';
import { attemptsIn } from '../../platform/http/attempts.ts';
import { hashPassword } from './hash-password.ts';

let house: TestHouse;
const start = '2021-08-20T02:00:00.000Z';
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  house.at.now = start;
});

const signIn = async (username: string, password = castPassword, address?: string) => {
  const browser = house.browser(address);
  const me = await browser.call(sessionApi.signIn, { body: { username, password } });
  return { ...browser, me, browser };
};
const later = (hours: number) => new Date(Date.parse(start) + hours * 3_600_000).toISOString();

test('signing in sets a cookie with which one is somebody', async () => {
  const { browser, me } = await signIn('Reporter1 ');
  expect(me).toMatchObject({
    account: { username: 'reporter1' },
    agency: { name: 'Sở Tư pháp' },
    unit: { name: 'Phòng Công chứng số 1' },
    roles: [{ role: 'reporter', unit: { name: 'Phòng Công chứng số 1' } }],
    actingFor: null,
    isDemo: false,
    today: '2021-08-20',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  expect(me.permissions).toContain('report.write');
  expect(me.permissions).not.toContain('report.submit');
  expect(await browser.call(sessionApi.me, {})).toEqual(me);
});

test('the cookie is out of reach of scripts and of other sites, and the database holds its hash alone', async () => {
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'reporter1', password: castPassword },
  });
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
  const token = answer.cookies[0]?.value ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const { rows } = await house.pool.query('select 1 from session where token_hash = $1', [
    Buffer.from(token),
  ]);
  expect(rows).toEqual([]);
});

test('a wrong password, a name nobody has and a closed account are answered the same', async () => {
  await house.pool.query("update account set disabled_at = $1 where username = 'guard'", [start]);
  const tries = [signIn('reporter2', 'khong phai mat khau'), signIn('nobody', castPassword), signIn('guard')];
  const answers = await Promise.allSettled(tries);
  for (const answer of answers)
    expect(answer).toMatchObject({
      status: 'rejected',
      reason: { status: 401, code: 'account.signInRefused', facts: undefined },
    });
});

test('the password of the demo opens nothing where real data live', async () => {
  await house.pool.query("update account set password_hash = $1 where username = 'auditor'", [
    await hashPassword(demoPassword),
  ]);
  await expect(signIn('auditor', demoPassword)).rejects.toMatchObject({ code: 'account.signInRefused' });
});

test('whoever guesses is slowed down, at this address and not elsewhere, and a right guess does not help them', async () => {
  for (let n = 0; n < 10; n += 1)
    await expect(signIn('leader2', `doan-mo-${n}`, '10.9.9.9')).rejects.toMatchObject({ status: 401 });
  const stopped = await signIn('leader2', castPassword, '10.9.9.9').catch((thrown) => thrown);
  expect(stopped).toMatchObject({ status: 429, code: 'door.tooMany' });
  expect(stopped.facts.seconds).toBeGreaterThan(800);
  await expect(signIn('leader2', castPassword, '10.9.9.8')).resolves.toBeDefined();
  await expect(signIn('reporter2', castPassword, '10.9.9.9')).resolves.toBeDefined();
  const kept = await house.pool.query('select key from sign_in_limit');
  expect(JSON.stringify(kept.rows)).not.toMatch(/leader2|10\.9/);
});

test('an address that tries name after name is stopped as well', async () => {
  const address = '10.8.8.8';
  const { count } = attemptsIn(house.pool);
  for (let n = 0; n < 92; n += 1) await count([['address', address]]);
  // A dozen at once: nobody holds a connection while the password is being hashed, so nobody waits for ever.
  const tries = await Promise.allSettled(
    Array.from({ length: 12 }, (_, n) => signIn(`name${n}`, 'x', address)),
  );
  expect(tries.filter((one) => one.status === 'rejected' && one.reason.status === 429)).toHaveLength(4);
  await expect(signIn('reporter1', castPassword, address)).rejects.toMatchObject({ status: 429 });
});

test('a session that is not used for twelve hours is over; one that is used lasts, but not past two weeks', async () => {
  const { browser } = await signIn('staff1');
  for (let hour = 11; hour < 24 * 14; hour += 11) {
    house.at.now = later(hour);
    await browser.call(sessionApi.me, {});
    // It is noted beside the request: the next one waits until this one has been.
    const isNoted = async () =>
      (await house.pool.query('select bool_or(last_seen_at >= $1) as seen from session', [house.at.now]))
        .rows[0].seen;
    await expect.poll(isNoted).toBe(true);
  }
  house.at.now = later(24 * 14 + 1);
  await expect(browser.call(sessionApi.me, {})).rejects.toMatchObject({
    status: 401,
    code: 'door.signInNeeded',
  });
  house.at.now = start;
  const idle = await signIn('staff1');
  house.at.now = later(12.1);
  await expect(idle.browser.call(sessionApi.me, {})).rejects.toMatchObject({ status: 401 });
});

test('signing out ends the session on the server too', async () => {
  const { browser } = await signIn('member');
  const token = browser.cookie;
  await browser.call(sessionApi.signOut, {});
  expect(browser.cookie).toBeUndefined();
  const stale = house.browser('10.0.0.1', token);
  await expect(stale.call(sessionApi.me, {})).rejects.toMatchObject({ status: 401 });
  await expect(house.browser().call(sessionApi.signOut, {})).resolves.toEqual({});
});

test('somebody else signing in at the same browser ends the session before', async () => {
  const { browser } = await signIn('chair');
  const before = browser.cookie;
  await browser.call(sessionApi.signIn, { body: { username: 'secretary', password: castPassword } });
  await expect(house.browser('10.0.0.1', before).call(sessionApi.me, {})).rejects.toMatchObject({
    status: 401,
  });
});

test('one sees where one is signed in, and ends one session or all the others', async () => {
  const [office, phone, home] = [await signIn('leader1'), await signIn('leader1'), await signIn('leader1')];
  const list = await office.browser.call(sessionApi.sessions, {});
  expect(list.total).toBe(3);
  expect(list.items.filter((one) => one.isThis)).toHaveLength(1);
  expect(list.items[0]).toMatchObject({ address: '10.0.0.1', device: 'Firefox on Windows' });
  const other = list.items.find((one) => !one.isThis);
  const left = await office.browser.call(sessionApi.revokeSession, { params: { id: other?.id ?? '' } });
  expect(left.total).toBe(2);
  await office.browser.call(sessionApi.revokeOtherSessions, {});
  for (const gone of [phone, home])
    await expect(gone.browser.call(sessionApi.me, {})).rejects.toMatchObject({ status: 401 });
  expect((await office.browser.call(sessionApi.sessions, {})).total).toBe(1);
});

test("another's session cannot be ended or told from one that never was", async () => {
  const [mine, theirs] = [await signIn('office'), await signIn('office2')];
  const [session] = (await theirs.browser.call(sessionApi.sessions, {})).items;
  const params = { id: session?.id ?? '' };
  await expect(mine.browser.call(sessionApi.revokeSession, { params })).rejects.toMatchObject({
    status: 404,
  });
  await expect(theirs.browser.call(sessionApi.me, {})).resolves.toBeDefined();
});

test('an issued password must be changed before anything else; the change ends other sessions', async () => {
  await house.pool.query("update account set must_change_password = true where username = 'director'");
  const [first, second] = [await signIn('director'), await signIn('director')];
  expect(first.me.mustChangePassword).toBe(true);
  await expect(first.browser.call(sessionApi.sessions, {})).rejects.toMatchObject({
    status: 403,
    code: 'door.passwordChangeNeeded',
  });
  const change = (current: string, next: string) =>
    first.browser.call(sessionApi.changePassword, { body: { current, next } });
  await expect(change('sai mat khau cu', 'mot-mua-xuan-nho-nho')).rejects.toMatchObject({
    code: 'account.passwordWrong',
  });
  await expect(change(castPassword, 'ngan')).rejects.toMatchObject({ facts: { why: 'tooShort' } });
  await expect(change(castPassword, 'Director-2021')).rejects.toMatchObject({
    facts: { why: 'likeUsername' },
  });
  await expect(change(castPassword, castPassword)).rejects.toMatchObject({ facts: { why: 'unchanged' } });
  const token = first.browser.cookie;
  expect((await change(castPassword, 'mot-mua-xuan-nho-nho')).mustChangePassword).toBe(false);
  expect(first.browser.cookie).not.toBe(token);
  expect((await first.browser.call(sessionApi.sessions, {})).total).toBe(1);
  await expect(second.browser.call(sessionApi.me, {})).rejects.toMatchObject({ status: 401 });
  await expect(signIn('director')).rejects.toMatchObject({ status: 401 });
  await expect(signIn('director', 'mot-mua-xuan-nho-nho')).resolves.toBeDefined();
});

test('the own mail address is changed by whoever knows the password', async () => {
  const { browser } = await signIn('member');
  const change = (current: string, email: string | null) =>
    browser.call(sessionApi.changeEmail, { body: { current, email } });
  await expect(change('sai mat khau cu', 'a@example.vn')).rejects.toMatchObject({
    code: 'account.passwordWrong',
  });
  await expect(change(castPassword, 'khong phai')).rejects.toMatchObject({ status: 400 });
  expect((await change(castPassword, 'uyvien@example.vn')).account.email).toBe('uyvien@example.vn');
  expect((await change(castPassword, null)).account.email).toBeNull();
});

test('language and colours are kept by the account', async () => {
  const { browser } = await signIn('workinggroup');
  await browser.call(sessionApi.prefer, { body: { locale: 'en' } });
  const me = await browser.call(sessionApi.prefer, { body: { scheme: 'dark' } });
  expect(me).toMatchObject({ locale: 'en', preferences: { scheme: 'dark' } });
});

test('that the short tour was seen is kept beside the other choices', async () => {
  const { browser } = await signIn('workinggroup');
  await browser.call(sessionApi.prefer, { body: { locale: 'vi' } });
  await browser.call(sessionApi.prefer, { body: { toured: true } });
  expect((await browser.call(sessionApi.me, {})).preferences).toMatchObject({ locale: 'vi', toured: true });
});

test('who came and went stands in the journal of system acts', async () => {
  const { browser, me } = await signIn('otherleader');
  await browser.call(sessionApi.signOut, {});
  const client = await house.pool.connect();
  await client.query(`begin; set local thidua.agency = '${me.agency.id}'`);
  const { rows } = await client.query(
    'select event, audience, subject_kind from journal where account_id = $1 order by seq',
    [me.account.id],
  );
  await client.query('rollback');
  client.release();
  expect(rows).toEqual([
    { event: 'session.opened', audience: 'system', subject_kind: 'session' },
    { event: 'session.closed', audience: 'system', subject_kind: 'session' },
  ]);
});
