import { readdirSync } from 'node:fs';
import { journalApi } from '@thidua/shared/journal/journal.api';
import { sayAct } from '@thidua/shared/journal/say-journal';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { workingDayApi } from '@thidua/shared/unit/working-days.api';
import { expect, test } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { firstWeek, givenWeekly } from '../../../test/given-report.ts';
import { readBook } from '../../../test/read-book.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { sayings } from './act-words.ts';

const story = world();

type Query = Parameters<typeof journalApi.list.spec.query.parse>[0];
const read = (w: World, query: Query = {}, by: 'admin' | 'office' | 'director' = 'office') =>
  w.as(by)(journalApi.list, { query: query as object });
const rename = (w: World) =>
  w.as('admin')(unitApi.rename, {
    params: { id: w.units.unit1.id },
    body: {
      rev: 0,
      from: '2021-08-20',
      name: 'Phòng Công chứng A',
      shortName: 'CCA',
      abbreviation: 'A',
      reason: 'QĐ 5',
    },
  });
const closeDay = (w: World) =>
  w.as('office')(workingDayApi.change, {
    params: { id: w.units.agency.id },
    body: { rev: 0, year: 2021, days: [{ day: '2021-09-06', worked: false }], why: 'Công văn 12' },
  });
/** An act as a feature would record it. */
const record = (w: World, act: Record<string, unknown>) =>
  w.inside('leader1', async (ctx) =>
    ctx.record({ event: 'report.returned', subject: { kind: 'report', id: ctx.newId() }, ...act } as never),
  );

story('who, what, in which unit, what changed and why; the newest first', async (w) => {
  await rename(w);
  await closeDay(w);
  const { items } = await read(w);
  expect(items.map((line) => line.event)).toEqual(['workingDay.changed', 'unit.renamed']);
  expect(items[0]?.details).toEqual([{ field: '2021-09-06', before: null, after: false }]);
  expect(items[1]).toMatchObject({
    subject: { kind: 'unit', text: 'Phòng Công chứng A', isOpen: true },
    actor: { id: w.accounts.admin },
    unit: { id: w.units.unit1.id },
    reason: 'QĐ 5',
  });
  expect(items[1]?.details).toContainEqual({
    field: 'name',
    before: 'Phòng Công chứng số 1',
    after: 'Phòng Công chứng A',
  });
});

story('filters by days, person, unit with all beneath, topic; pages by key', async (w) => {
  await rename(w);
  w.on('2021-08-23');
  await closeDay(w);
  const events = async (query: Query) => (await read(w, query)).items.map((line) => line.event);
  expect(await events({ to: '2021-08-20' })).toEqual(['unit.renamed']);
  expect(await events({ from: '2021-08-21', to: '2021-08-23' })).toEqual(['workingDay.changed']);
  expect(await events({ accountId: w.accounts.admin })).toEqual(['unit.renamed']);
  expect(await events({ unitId: w.units.unit1.id })).toEqual(['unit.renamed']);
  expect(await events({ unitId: w.units.agency.id })).toHaveLength(2);
  expect(await events({ topic: 'people' })).toEqual([]);
  const first = await read(w, { limit: 1 });
  const second = await read(w, { limit: 1, cursor: first.nextCursor as string });
  expect([first.items[0]?.event, second.items[0]?.event, second.nextCursor]).toEqual([
    'workingDay.changed',
    'unit.renamed',
    null,
  ]);
});

story('a record the reader may not read is not named, and nothing of its act is told', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  const changes = { periodKey: firstWeek, version: 1, figures: { f1: 5 } };
  await record(w, {
    subject: { kind: 'report', id },
    unitId: w.units.unit1.id,
    changes,
    reason: 'Số chưa khớp',
  });
  const [theirs] = (await read(w, { topic: 'reports' }, 'admin')).items;
  expect(theirs).toMatchObject({ subject: { text: '', isOpen: false }, reason: null, details: [] });
  const [offices] = (await read(w, { topic: 'reports' })).items;
  expect(offices).toMatchObject({ subject: { isOpen: true }, reason: 'Số chưa khớp' });
  expect(offices?.details).toEqual([
    { field: 'version', after: 1 },
    { field: 'periodKey', after: firstWeek },
  ]);
});

story('what is not to be known before its time is not in the journal either', async (w) => {
  await record(w, { visibleFrom: '2021-08-25T00:00:00.000Z' });
  expect((await read(w)).items).toEqual([]);
  w.on('2021-08-26');
  expect((await read(w)).items).toHaveLength(1);
});

story('an agency reads its own journal; a unit reads none', async (w) => {
  await rename(w);
  expect((await w.as('otherOffice')(journalApi.list, {})).items).toEqual([]);
  await expect(w.as('leader1')(journalApi.list, {})).rejects.toMatchObject({ code: 'door.notPermitted' });
});

story('says how far the chain is sealed', async (w) => {
  await rename(w);
  expect(await w.as('office')(journalApi.seal, {})).toEqual({ last: null, waiting: 1 });
  const seal = unnamed(
    `insert into journal_seal (seq, agency_id, hash) select seq, agency_id, decode('ab', 'hex') from journal where agency_id = $1`,
  );
  await w.inside('office', (ctx) => ctx.db.run(seal, [ctx.actor.agencyId]));
  await closeDay(w);
  expect(await w.as('office')(journalApi.seal, {})).toEqual({
    last: { at: '2021-08-20T02:00:00.000Z', seal: 'ab' },
    waiting: 1,
  });
  // A seal that was not made from its line is told by when the line was written.
  expect(await w.as('office')(journalApi.check, {})).toEqual({
    checked: 0,
    brokenAt: '2021-08-20T02:00:00.000Z',
    next: null,
  });
});

const sheet = async (w: World, query = '', by: Player = 'office') => {
  const answer = await w.app.inject({
    url: `/api/journal.xlsx?${query}`,
    headers: { cookie: `session=${w.accounts[by]}` },
  });
  if (answer.statusCode !== 200) return answer.statusCode;
  const [first] = await readBook(answer.rawPayload);
  return first?.data ?? [];
};

story('the workbook holds the lines of the page as it is filtered, moments as moments', async (w) => {
  await rename(w);
  w.on('2021-08-23');
  await closeDay(w);
  expect(await sheet(w)).toEqual([
    ['Lúc', 'Ai', 'Thay mặt', 'Việc', 'Bản ghi', 'Chi tiết', 'Lý do', 'Đơn vị'],
    [
      new Date('2021-08-23T09:00:00Z'),
      expect.any(String),
      null,
      'Đổi ngày làm việc',
      expect.any(String),
      '06/09/2021: theo danh sách chung → nghỉ',
      'Công văn 12',
      expect.any(String),
    ],
    [
      new Date('2021-08-20T09:00:00Z'),
      expect.any(String),
      null,
      expect.any(String),
      'Phòng Công chứng A',
      expect.stringContaining('tên: Phòng Công chứng số 1 → Phòng Công chứng A'),
      'QĐ 5',
      'Phòng Công chứng A',
    ],
  ]);
  expect(await sheet(w, 'from=2021-08-21')).toHaveLength(2);
  expect(await sheet(w, 'topic=units&to=2021-08-20&lang=en')).toMatchObject([
    { 0: 'When', 1: 'Who' },
    { 3: 'Renamed a unit' },
  ]);
  expect(await sheet(w, '', 'leader1')).toBe(403);
  expect(await sheet(w, '', 'otherOffice')).toHaveLength(1);
});

story('a longer journal goes into the workbook whole, each line once, in its order', async (w) => {
  const many = 1203;
  await w.inside('leader1', async (ctx) => {
    for (let n = 1; n <= many; n += 1)
      ctx.record({
        event: 'report.returned',
        subject: { kind: 'display', id: ctx.newId() },
        reason: `lần ${n}`,
        audience: 'agency',
      } as never);
  });
  const lines = (await sheet(w)) as unknown[][];
  const reasons = Array.from({ length: many }, (_, n) => `lần ${many - n}`);
  expect(lines.slice(1).map((line) => line[6])).toEqual(reasons);
});

test('every act that any feature has words for is said in the workbook, in both languages', async () => {
  const shared = new URL('../../../../../packages/shared/src/', import.meta.url);
  const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.words(\.en)?\.ts$/.test(file),
  );
  for (const file of files) {
    const said = sayings[file.endsWith('.en.ts') ? 'en' : 'vi'];
    const words: Record<string, { events?: Record<string, string> }> = await import(
      new URL(file, shared).href
    );
    for (const event of Object.values(words).flatMap((one) => Object.keys(one?.events ?? {})))
      expect([event, sayAct(event, said)]).not.toEqual([event, said.words.page.other]);
  }
});
