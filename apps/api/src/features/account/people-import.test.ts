import { accountApi } from '@thidua/shared/account/account.api';
import { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import { sessionApi } from '@thidua/shared/account/session.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { bookOf, type Cell, changed, failing, merged } from './people-book.sample.ts';

const story = world();
type Sheets = Record<string, Cell[][]>;

const heads = ['Họ tên', 'Chức vụ', 'Đơn vị', 'Thư điện tử', 'Điện thoại', 'Tên đăng nhập', 'Vai trò'];
const unitHeads = ['Tên đơn vị', 'Tên ngắn', 'Ký hiệu', 'Loại', 'Trực thuộc'];
const trial = async (w: World, sheets: Sheets, by: Player = 'admin') =>
  w.as(by)(peopleSheetApi.tryImport, { body: { file: await bookOf(sheets) } });
const bring = async (w: World, sheets: Sheets, by: Player = 'admin') =>
  w.as(by)(peopleSheetApi.importPeople, { body: { file: await bookOf(sheets) } });
const people = async (w: World) => (await w.as('admin')(accountApi.list, { query: { limit: 200 } })).items;
const named = async (w: World, username: string) =>
  (await people(w)).find((person) => person.username === username);
const told = ({ faults }: Awaited<ReturnType<typeof trial>>) =>
  faults.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`.trim());

story('a list is tried, told line by line, and only then imported whole', async (w) => {
  const before = (await people(w)).length;
  const sheets = {
    'Người dùng': [
      heads,
      [
        'Nguyễn Văn An',
        'Chuyên viên',
        'Phòng Công chứng số 1',
        'an.nv@stp.gov.vn',
        '0258 3822 456',
        '',
        'Cán bộ tổng hợp',
      ],
      ['Trần Thị Đào', '', 'phong cong chung so 2', '', '', '', ''],
      ['Lê Văn Bình', 'Trưởng phòng', 'PHÒNG MỚI', '', '', 'lvbinh', 'Trưởng đơn vị, Cán bộ tổng hợp'],
    ],
    'Đơn vị': [unitHeads, ['Phòng mới'], ['Sở Tư pháp', '', '', 'Cơ quan', '']],
    'Chỉ có tên': [['Tên đơn vị'], ['Trung tâm mới']],
  };
  const seen = await trial(w, sheets);
  expect(seen).toMatchObject({
    faults: [],
    counts: { unitsAdded: 2, unitsSame: 1, added: 3, changed: 0, same: 0 },
    units: [
      { name: 'Phòng mới', abbreviation: 'M', kind: 'division', parent: 'Sở Tư pháp' },
      { name: 'Trung tâm mới', kind: 'center' },
    ],
    added: [
      { username: 'an.nv', isSuggested: true, roles: ['reporter'] },
      { username: 'ttdao', isSuggested: true, roles: ['staff'], unit: 'Phòng Công chứng số 2' },
      { username: 'lvbinh', isSuggested: false, roles: ['unit_leader', 'reporter'] },
    ],
  });
  expect(await people(w)).toHaveLength(before);

  expect(await bring(w, sheets)).toEqual(seen.counts);
  expect(await named(w, 'lvbinh')).toMatchObject({
    unit: { name: 'Phòng mới' },
    roles: [{ role: 'unit_leader' }, { role: 'reporter' }],
  });
  expect(await people(w)).toHaveLength(before + 3);
  const again = await trial(w, sheets);
  expect(again).toMatchObject({
    faults: [],
    counts: { unitsAdded: 0, unitsSame: 3, added: 0, changed: 0, same: 3 },
  });
});

story('every fault is told with its sheet, cell and reason, and nothing is half imported', async (w) => {
  const before = await people(w);
  const sheets = {
    DS: [
      ['DANH SÁCH CÔNG CHỨC'],
      heads,
      ['A', '', 'Phòng Công chứng số 1'],
      ['Không Đơn Vị', '', ''],
      ['Lạ Đơn Vị', '', 'Phòng không có'],
      ['Sai Thư', '', 'Phòng Công chứng số 1', 'khong-phai-thu', 'so', 'Có Dấu'],
      ['Sai Vai Trò', '', 'Phòng Công chứng số 1', '', '', '', 'Giám đốc; Siêu nhân'],
      ['Trùng Tên', '', 'Phòng Công chứng số 1', '', '', 'trung'],
      ['Trùng Tên Hai', '', 'Phòng Công chứng số 1', '', '', 'TRUNG'],
      ['Hai Lần', '', 'Phòng Công chứng số 1'],
      ['Hai lần', '', 'Phòng Công chứng số 1'],
      ['Người Khác', '', 'Phòng Công chứng số 1', '', '', 'reporter1'],
      ['Người Sở Khác', '', 'Phòng Công chứng số 1', '', '', 'otherreporter'],
      ['Tốt Đẹp', '', 'Phòng Công chứng số 1'],
    ],
    ĐV: [
      unitHeads,
      ['Phòng Một', '', '', 'Cung điện', ''],
      ['Phòng Một'],
      ['Phòng Hai', '', '', '', 'Phòng Ba'],
      ['Phòng Ba', '', '', '', 'Phòng Hai'],
      ['Phòng Bốn', '', '', '', 'Nơi nào đó'],
      ['Phòng Công chứng số 1', 'Tên khác'],
    ],
  };
  const seen = await trial(w, sheets);
  expect(told(seen).toSorted()).toEqual(
    [
      'needName DS A3',
      'needUnit DS C4',
      'unknownUnit DS C5',
      'badMail DS D6',
      'badPhone DS E6',
      'badUsername DS F6',
      'roleNotHere DS G7',
      'unknownRole DS G7',
      'usernameTwice DS F9',
      'personTwice DS A11',
      'otherPerson DS F12',
      'usernameTaken DS F13',
      'unknownKind ĐV D2',
      'unitTwice ĐV A3',
      'beneathItself ĐV E4',
      'beneathItself ĐV E5',
      'unknownParent ĐV E6',
      'unitStands ĐV B7',
    ].toSorted(),
  );
  expect(seen.faultCount).toBe(18);
  await expect(bring(w, sheets)).rejects.toMatchObject({ code: 'account.listFaulty', facts: { faults: 18 } });
  expect(await people(w)).toEqual(before);
  expect(await named(w, 'ttdep')).toBeUndefined();
});

story(
  "an agency's own list is read as it is: other heads and order, merged units, titles, totals",
  async (w) => {
    const file = await merged(
      {
        Sheet1: [
          ['SỞ TƯ PHÁP', null, null, null, null],
          [null, null, null, null, null],
          ['STT', 'Họ đệm', 'Tên', 'Năm sinh', 'Phòng/Đơn vị (cũ)', 'Chức danh'],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          [1, 'Nguyễn Văn', 'An', 1980, 'Phòng Công chứng số 1', 'Trưởng phòng'],
          [2, 'Trần Thị', 'Đào', 1990, null, 'Chuyên viên'],
          ['II', 'PHÒNG CÔNG CHỨNG SỐ 2', null, null, null, null],
          [3, 'Lê', 'Bình', 1991, null, null],
          [null, 'Tổng cộng: 3 người', null, null, null, null],
        ],
      },
      'E5:E6',
    );
    const seen = await w.as('admin')(peopleSheetApi.tryImport, { body: { file } });
    expect(seen.added.map(({ name, unit, post, username }) => [name, unit, post, username])).toEqual([
      ['Nguyễn Văn An', 'Phòng Công chứng số 1', 'Trưởng phòng', 'nvan'],
      ['Trần Thị Đào', 'Phòng Công chứng số 1', 'Chuyên viên', 'ttdao'],
      ['Lê Bình', 'Phòng Công chứng số 2', '', 'lbinh'],
    ]);
    expect(told(seen)).toEqual([]);
    expect(seen.unused).toEqual(['Năm sinh']);
  },
);

story('a formula counts by its result; one that failed is told at its cell', async (w) => {
  const file = await failing({ Sheet1: [heads, ['Nguyễn Văn An', 'x', 'Phòng Công chứng số 1']] }, 'B2');
  const seen = await w.as('admin')(peopleSheetApi.tryImport, { body: { file } });
  expect(told(seen)).toEqual(['formulaFailed Sheet1 B2']);
});

story('what is no list is told so: another file, a broken one, no heads, one column twice', async (w) => {
  const tried = async (file: string) =>
    told(await w.as('admin')(peopleSheetApi.tryImport, { body: { file } }));
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  expect(await tried(base64('%PDF-1.7'))).toEqual(['notExcel']);
  expect(await tried(base64('PK nothing'))).toEqual(['broken']);
  expect(told(await trial(w, { A: [['chỉ', 'là', 'chữ']] }))).toEqual(['noList']);
  expect(
    told(
      await trial(w, {
        A: [
          ['Họ tên', 'Đơn vị', 'Phòng ban'],
          ['An An', 'VP', 'VP'],
        ],
      }),
    ),
  ).toContain('columnTwice A C1');
  const many = Array.from({ length: 2001 }, (_, n) => [`Người ${n}`, '', 'Không có']);
  expect(told(await trial(w, { A: [heads, ...many] }))).toContain('tooManyPeople');
});

story(
  'people who are there are corrected where the list says something else; roles are added, none is ended',
  async (w) => {
    const line = (more: Cell[]) => [heads, ['Viên chức Phòng Công chứng số 1', ...more]];
    const seen = await trial(w, {
      A: line(['Kế toán', 'Phòng Công chứng số 2', '', '', 'staff1', 'Cán bộ tổng hợp']),
    });
    expect(seen.changed).toEqual([
      {
        name: 'Viên chức Phòng Công chứng số 1',
        username: 'staff1',
        changes: [
          { field: 'post', old: 'Viên chức Phòng Công chứng số 1', new: 'Kế toán' },
          { field: 'unit', old: 'Phòng Công chứng số 1', new: 'Phòng Công chứng số 2' },
        ],
        roles: ['reporter'],
      },
    ]);
    await bring(w, { A: line(['Kế toán', 'Phòng Công chứng số 1', '', '', '', '']) });
    expect(await named(w, 'staff1')).toMatchObject({ post: 'Kế toán', roles: [{ role: 'staff' }] });
    await w.as('admin')(accountApi.disable, {
      params: { id: w.accounts.staff1 },
      body: { rev: 1, reason: 'nghỉ hưu' },
    });
    expect(told(await trial(w, { A: line(['Văn thư', 'Phòng Công chứng số 1']) }))).toEqual([
      'isDisabled A A2',
    ]);
  },
);

story(
  'nobody gives a role to themselves by a list, and only who cares for accounts imports one',
  async (w) => {
    const own = { A: [heads, ['Quản trị', '', 'Sở Tư pháp', '', '', 'admin', 'Văn phòng']] };
    expect(told(await trial(w, own))).toEqual(['ownRole A G2']);
    for (const player of ['office', 'leader1', 'otherOffice'] as const)
      await expect(trial(w, own, player)).rejects.toMatchObject({ status: 403 });
  },
);

story('a list sent twice is imported once, and told the same', async (w) => {
  const file = await bookOf({ A: [heads, ['Nguyễn Văn An', '', 'Phòng Công chứng số 1']] });
  const key = { idempotencyKey: 'a-key-of-one-list' };
  const first = await w.as('admin')(peopleSheetApi.importPeople, { body: { file } }, key);
  expect(first).toMatchObject({ added: 1 });
  expect(await w.as('admin')(peopleSheetApi.importPeople, { body: { file } }, key)).toEqual(first);
  const acts = await w.inside('admin', (ctx) =>
    ctx.db.rows(
      unnamed<{ event: string }>(
        `select event from journal where event in ('account.imported', 'account.added', 'role.granted') order by seq`,
      ),
    ),
  );
  expect(acts.map(({ event }) => event)).toEqual(['account.added', 'role.granted', 'account.imported']);
});

story('the form holds the units and what may be chosen; filled, it comes back as nothing new', async (w) => {
  const get = async (query: string) =>
    (
      await w.app.inject({
        url: `/api/accounts/excel?${query}`,
        headers: { cookie: `session=${w.accounts.admin}` },
      })
    ).rawPayload;
  const blank = (await get('')).toString('base64');
  expect(told(await w.as('admin')(peopleSheetApi.tryImport, { body: { file: blank } }))).toEqual([]);
  for (const lang of ['vi', 'en']) {
    const file = (await get(`filled=true&lang=${lang}`)).toString('base64');
    const seen = await w.as('admin')(peopleSheetApi.tryImport, { body: { file } });
    expect(told(seen)).toEqual([]);
    expect(seen.counts).toMatchObject({
      unitsAdded: 0,
      added: 0,
      changed: 0,
      same: (await people(w)).length,
    });
  }
  const one = await changed(await get(''), 'Người dùng', [
    ['Nguyễn Văn An', '', 'Văn phòng Sở', '', '', '', 'Văn phòng'],
  ]);
  const seen = await w.as('admin')(peopleSheetApi.tryImport, { body: { file: one } });
  expect(seen).toMatchObject({ faults: [], added: [{ username: 'nvan', roles: ['office'] }] });
});

story('slips are issued to those who never signed in, and let them in once', async (w) => {
  await bring(w, { A: [heads, ['Nguyễn Văn An', '', 'Phòng Công chứng số 1']] });
  const { items } = await w.as('admin')(peopleSheetApi.newcomers, {});
  const one = items.find(({ username }) => username === 'nvan');
  expect(one).toMatchObject({ name: 'Nguyễn Văn An', unit: { name: 'Phòng Công chứng số 1' } });
  expect(items.map(({ id }) => id)).not.toContain(w.accounts.admin);
  const ids = [one?.id ?? '', w.accounts.admin, w.accounts.otherReporter];
  const slips = await w.as('admin')(peopleSheetApi.issueSlips, { body: { ids } });
  expect(slips.items).toMatchObject([
    { username: 'nvan', password: expect.stringMatching(/^\S{4}-\S{4}-\S{4}$/) },
  ]);
  const { password } = slips.items[0] as { password: string };
  const entered = await w.raw(null, {
    method: 'POST',
    url: sessionApi.signIn.spec.path,
    body: { username: 'nvan', password },
  });
  expect(entered).toMatchObject({ status: 200, body: { mustChangePassword: true } });
  const none = await w.as('admin')(peopleSheetApi.issueSlips, { body: { ids } });
  expect(none.items).toEqual([]);
});

story('two thousand people come in at once', async (w) => {
  const many = Array.from({ length: 2000 }, (_, n) => [`Người thứ ${n}`, '', 'Phòng Công chứng số 1']);
  expect(await bring(w, { A: [heads, ...many] })).toMatchObject({ added: 2000 });
  expect((await w.as('admin')(unitApi.get, { params: { id: w.units.unit1.id } })).people).toBe(2003);
});
