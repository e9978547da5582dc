import { accountApi } from '@thidua/shared/account/account.api';
import { sessionApi } from '@thidua/shared/account/session.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { readBook } from '../../../test/read-book.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { movePeople } from './follow-mergers.ts';
import { passwordMatches } from './hash-password.ts';

const story = world();

const person = (w: World, more: object = {}) => ({
  username: 'nguyen.an',
  name: 'Nguyễn Văn An',
  post: 'Công chứng viên',
  unitId: w.units.unit1.id,
  email: null,
  phone: null,
  ...more,
});
const add = (w: World, more: object = {}) => w.as('admin')(accountApi.add, { body: person(w, more) });
const get = (w: World, player: Player, by: Player = 'admin') =>
  w.as(by)(accountApi.get, { params: { id: w.accounts[player] } });
const list = async (w: World, by: Player, query = {}) =>
  (await w.as(by)(accountApi.list, { query })).items.map((one) => one.username);
const journal = (w: World, id: string) =>
  w.inside('admin', (ctx) =>
    ctx.db.rows(
      unnamed<{ event: string; changes: Record<string, unknown> | null }>(
        'select event, changes from journal where subject_id = $1 order by seq',
      ),
      [id],
    ),
  );

story('a new person gets a password that is told once and must be changed', async (w) => {
  const key = { idempotencyKey: 'a-key-of-one-person' };
  const body = person(w, { roles: [{ role: 'reporter', unitId: w.units.unit1.id }] });
  const made = await w.as('admin')(accountApi.add, { body }, key);
  expect(made).toMatchObject({
    name: 'Nguyễn Văn An',
    mustChangePassword: true,
    roles: [{ role: 'reporter', startsOn: '2021-08-20', standing: 'inForce' }],
  });
  const [row] = await w.inside('admin', (ctx) =>
    ctx.db.rows(unnamed<{ password_hash: string }>('select password_hash from account where id = $1'), [
      made.id,
    ]),
  );
  expect(await passwordMatches(made.issuedPassword ?? '', row?.password_hash ?? null)).toBe(true);
  const again = await w.as('admin')(accountApi.add, { body }, key);
  expect(again).toMatchObject({ id: made.id, issuedPassword: null });
  expect((await journal(w, made.id)).map((act) => act.event)).toEqual(['account.added', 'role.granted']);
  expect(JSON.stringify(await journal(w, made.id))).not.toContain(made.issuedPassword);
});

story('a user name is given once', async (w) => {
  await add(w);
  await expect(add(w, { username: 'Nguyen.AN' })).rejects.toMatchObject({
    status: 409,
    code: 'account.usernameTaken',
    facts: { username: 'nguyen.an' },
  });
});

story('every field at fault is named', async (w) => {
  const faulty = { username: 'Nguyễn An', name: 'A', email: 'khong-phai-thu', phone: 'so', unitId: 'x' };
  await expect(add(w, faulty)).rejects.toMatchObject({
    status: 400,
    fields: ['username', 'name', 'unitId', 'email', 'phone'].map((field) => ({ path: `body.${field}` })),
  });
  await expect(add(w, { unitId: w.units.otherUnit.id })).rejects.toMatchObject({
    fields: [{ path: 'body.unitId', code: 'invalid_value' }],
  });
});

story('people are listed by given name, page after page, and sought without marks', async (w) => {
  const names = ['Trần Thị Đào', 'Lê Ân', 'Phạm Văn An', 'Bùi Ánh', 'Đỗ Dũng'];
  for (const [n, name] of names.entries()) await add(w, { name, username: `moi.${n}`, post: 'Người mới' });
  const query = { text: 'nguoi moi', limit: 2 };
  const pages: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await w.as('admin')(accountApi.list, { query: cursor ? { ...query, cursor } : query });
    pages.push(page.items.map((one) => one.name).join(', '));
    if (!cursor) expect(page.total).toBe(5);
    cursor = page.nextCursor;
  } while (cursor);
  expect(pages).toEqual(['Phạm Văn An, Bùi Ánh', 'Lê Ân, Đỗ Dũng', 'Trần Thị Đào']);
  expect(await list(w, 'admin', { text: 'dao' })).toEqual(['moi.0']);
  expect(await list(w, 'admin', { text: '%' })).toEqual([]);
  expect(await list(w, 'admin', { role: 'unit_leader' })).toEqual(['leader1', 'leader2']);
  expect(await list(w, 'admin', { unitId: w.units.unit2.id })).toHaveLength(3);
});

story('a leader sees the people of the own unit, staff see none, another agency sees its own', async (w) => {
  expect((await list(w, 'leader1')).toSorted()).toEqual(['leader1', 'reporter1', 'staff1']);
  await expect(list(w, 'reporter1')).rejects.toMatchObject({ status: 403 });
  expect(await list(w, 'otherLeader')).toEqual(expect.not.arrayContaining(['leader1']));
  expect(await get(w, 'reporter1', 'leader1')).toMatchObject({ username: 'reporter1' });
  await expect(get(w, 'reporter2', 'leader1')).rejects.toMatchObject({ status: 404, code: 'door.notFound' });
});

story('the list asks as often for a hundred people as for one', async (w) => {
  w.queries();
  await list(w, 'admin', { limit: 1 });
  const few = w.queries();
  await list(w, 'admin', { limit: 100 });
  expect(w.queries()).toBe(few);
});

story("a sister agency's people are answered like people who never were", async (w) => {
  const admin = w.as('admin');
  for (const id of [w.accounts.otherReporter, crypto.randomUUID()]) {
    const params = { id };
    await expect(admin(accountApi.get, { params })).rejects.toMatchObject({ status: 404 });
    await expect(
      admin(accountApi.disable, { params, body: { rev: 0, reason: 'nghỉ hưu' } }),
    ).rejects.toMatchObject({
      status: 404,
    });
    await expect(admin(accountApi.resetPassword, { params, body: { rev: 0 } })).rejects.toMatchObject({
      status: 404,
    });
  }
});

story('who leaves is closed with a reason, and can be opened again', async (w) => {
  const params = { id: w.accounts.staff1 };
  const closed = await w.as('admin')(accountApi.disable, {
    params,
    body: { rev: 0, reason: 'Nghỉ hưu từ 20/8' },
  });
  expect(closed.disabledAt).toBe('2021-08-20T02:00:00.000Z');
  expect(closed.actions.disable).toEqual({ allowed: false, why: 'isDisabled' });
  expect(await list(w, 'admin')).not.toContain('staff1');
  expect(await list(w, 'admin', { state: 'disabled' })).toEqual(['staff1']);
  await expect(
    w.as('admin')(accountApi.disable, { params, body: { rev: closed.rev, reason: 'lần nữa' } }),
  ).rejects.toMatchObject({ code: 'account.isDisabled' });
  const opened = await w.as('admin')(accountApi.enable, { params, body: { rev: closed.rev } });
  expect(opened.disabledAt).toBeNull();
});

story('nobody closes, resets or promotes themselves', async (w) => {
  const params = { id: w.accounts.admin };
  const admin = w.as('admin');
  const own = { code: 'account.ownAccount' };
  await expect(admin(accountApi.disable, { params, body: { rev: 0, reason: 'thử' } })).rejects.toMatchObject(
    own,
  );
  await expect(admin(accountApi.resetPassword, { params, body: { rev: 0 } })).rejects.toMatchObject(own);
  const role = { rev: 0, role: 'director' as const, unitId: w.units.agency.id };
  await expect(admin(accountApi.grantRole, { params, body: role })).rejects.toMatchObject(own);
});

story('a role is given from a day, ends on a day, and is not held twice', async (w) => {
  const params = { id: w.accounts.staff1 };
  const grant = (rev: number, more: object = {}) =>
    w.as('admin')(accountApi.grantRole, {
      params,
      body: { rev, role: 'reporter', unitId: w.units.unit1.id, startsOn: '2021-09-01', ...more },
    });
  const coming = await grant(0);
  expect(coming.roles.find((one) => one.role === 'reporter')).toMatchObject({ standing: 'coming' });
  await expect(grant(1, { startsOn: '2021-12-01' })).rejects.toMatchObject({ code: 'account.roleHeld' });
  await expect(grant(1, { startsOn: '2021-08-01' })).rejects.toMatchObject({ code: 'account.dayInPast' });
  await expect(grant(1, { role: 'director' })).rejects.toMatchObject({ code: 'account.roleNotHere' });
  await expect(grant(1, { role: 'staff', endsOn: '2021-08-30' })).rejects.toMatchObject({
    code: 'account.daysReversed',
  });
  const grantId = coming.roles.find((one) => one.role === 'reporter')?.id ?? '';
  const end = (rev: number, endsOn: string) =>
    w.as('admin')(accountApi.endRole, { params: { ...params, grantId }, body: { rev, endsOn } });
  w.on('2021-09-10');
  expect((await w.as('staff1')(sessionApi.me, {})).permissions).toContain('report.write');
  const ended = await end(coming.rev, '2021-09-09');
  expect(ended.roles.find((one) => one.id === grantId)).toMatchObject({
    standing: 'ended',
    endsOn: '2021-09-09',
  });
  expect((await w.as('staff1')(sessionApi.me, {})).permissions).not.toContain('report.write');
  await expect(end(ended.rev, '2021-09-30')).rejects.toMatchObject({ code: 'account.roleEnded' });
});

story('a role that has not begun is taken back and is told no more', async (w) => {
  const params = { id: w.accounts.staff1 };
  const role = { role: 'unit_leader' as const, unitId: w.units.unit1.id, startsOn: '2021-09-01' };
  const given = await w.as('admin')(accountApi.grantRole, { params, body: { rev: 0, ...role } });
  const grantId = given.roles.find((one) => one.role === 'unit_leader')?.id ?? '';
  const body = { rev: given.rev, endsOn: '2021-08-20' };
  const left = await w.as('admin')(accountApi.endRole, { params: { ...params, grantId }, body });
  expect(left.roles.map((one) => one.role)).toEqual(['staff']);
});

story('what is corrected is journalled with what stood before', async (w) => {
  const body = {
    rev: 0,
    name: 'Trần Thị Bình',
    post: 'Viên chức',
    unitId: w.units.unit2.id,
    email: null,
    phone: null,
  };
  const params = { id: w.accounts.staff1 };
  const edited = await w.as('admin')(accountApi.edit, { params, body });
  expect(edited).toMatchObject({ name: 'Trần Thị Bình', unit: { name: 'Phòng Công chứng số 2' } });
  const [act] = await journal(w, params.id);
  expect(act?.changes).toMatchObject({
    name: ['Viên chức Phòng Công chứng số 1', 'Trần Thị Bình'],
    unitId: [w.units.unit1.id, w.units.unit2.id],
  });
});

story(
  'people of a merged unit go over as staff on the day, and no head becomes a head by himself',
  async (w) => {
    const { unit1, unit2 } = w.units;
    await w.as('admin')(unitApi.end, {
      params: { id: unit1.id },
      body: { rev: 0, from: '2021-09-01', successorId: unit2.id },
    });
    expect((await get(w, 'leader1')).unit.id).toBe(unit1.id);
    expect((await w.as('leader1')(sessionApi.me, {})).roles.map((one) => one.role)).toEqual(['unit_leader']);
    const subtree = async () => (await w.as('leader2')(sessionApi.me, {})).roles[0]?.subtree;
    expect(await subtree()).toEqual([unit2.id]);
    w.on('2021-09-01');
    await w.inside('admin', movePeople);
    // Who leads the successor sees the records of what it absorbed.
    expect(await subtree()).toEqual([unit2.id, unit1.id]);
    const leader = await get(w, 'leader1');
    expect(leader.unit.id).toBe(unit2.id);
    expect(leader.roles.map((one) => [one.role, one.unit.id, one.standing])).toEqual([
      ['staff', unit2.id, 'inForce'],
      ['unit_leader', unit1.id, 'ended'],
    ]);
    expect((await w.as('leader1')(sessionApi.me, {})).roles).toMatchObject([
      { role: 'staff', unitId: unit2.id },
    ]);
  },
);

story('the workbook holds the people of the list as it is filtered, in its order', async (w) => {
  const sheet = async (by: Player, query = '') => {
    const answer = await w.app.inject({
      url: `/api/accounts.xlsx?${query}`,
      headers: { cookie: `session=${w.accounts[by]}` },
    });
    if (answer.statusCode !== 200) return [answer.statusCode];
    const [first] = await readBook(answer.rawPayload);
    return first?.data ?? [];
  };
  const [heads, ...rows] = (await sheet('admin')) as unknown[][];
  expect(heads).toEqual([
    'Họ tên',
    'Tên đăng nhập',
    'Chức vụ',
    'Đơn vị',
    'Vai trò',
    'Trạng thái',
    'Đăng nhập gần nhất',
  ]);
  expect(rows.map((row) => row[1])).toEqual(await list(w, 'admin', { limit: 200 }));
  const own = (await sheet('leader1', `unitId=${w.units.unit1.id}`)) as unknown[][];
  expect(own.slice(1).map((row) => row[1])).toEqual(await list(w, 'leader1'));
  expect(own.find((row) => row[1] === 'leader1')?.slice(3, 7)).toEqual([
    'Phòng Công chứng số 1',
    'Trưởng đơn vị (Phòng Công chứng số 1)',
    'Đang dùng',
    null,
  ]);
  const found = (await sheet('admin', 'role=director&lang=en')) as unknown[][];
  expect(found.slice(1)).toHaveLength(1);
  expect(await sheet('staff1')).toEqual([403]);
});
