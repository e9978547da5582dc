import { noticeApi } from '@thidua/shared/notice/notice.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { filledReport, givenWeekly, seen, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();

const told = async (w: World, player: Player) =>
  (await w.as(player)(noticeApi.list, {})).items.map((notice) => notice.event);

const everybody: Player[] = [
  'office',
  'office2',
  'leader1',
  'reporter1',
  'staff1',
  'leader2',
  'reporter2',
  'otherOffice',
];

/** Who has which notices, those without any left out. */
async function all(w: World): Promise<Partial<Record<Player, string[]>>> {
  await w.settled();
  const found: Partial<Record<Player, string[]>> = {};
  for (const player of everybody) {
    const events = await told(w, player);
    if (events.length > 0) found[player] = events;
  }
  return found;
}

story('a report on its way tells those whose turn it is, and nobody else', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  const filled = await filledReport(w, 'reporter1', id);
  const presented = await w.as('reporter1')(reportApi.present, { params: { id }, body: seen(filled) });
  expect(await all(w)).toEqual({ leader1: ['report.presented'] });

  const submitted = await w.as('leader1')(reportApi.submit, { params: { id }, body: seen(presented) });
  expect(await all(w)).toEqual({
    leader1: ['report.presented'],
    office: ['report.submitted'],
    office2: ['report.submitted'],
  });

  w.on('2021-08-21');
  await w.as('office')(reportApi.return, {
    params: { id },
    body: {
      rev: submitted.rev,
      reason: 'Số liệu chưa khớp',
      dueAt: '2021-08-24T10:00:00.000Z',
      remarks: [{ field: null, text: 'Xem lại' }],
    },
  });
  await w.settled();
  expect(await told(w, 'reporter1')).toEqual(['report.returned']);
  expect(await told(w, 'leader1')).toEqual(['report.returned', 'report.presented']);
  const [notice] = (await w.as('reporter1')(noticeApi.list, {})).items;
  expect(notice).toMatchObject({
    subject: { kind: 'report', id },
    facts: {
      unit: 'Phòng Công chứng số 1',
      periodKey: '2021-W33',
      remarks: 1,
      dueAt: '2021-08-24T10:00:00.000Z',
    },
  });
});

story('who is granted time is told, and so when it is taken back', async (w) => {
  const weekly = await givenWeekly(w);
  const { duty } = await w.as('reporter1')(reportApi.get, { params: { id: weekly.reportOf('unit1') } });
  const ids = [duty.id];
  const dueAt = '2021-08-30T10:00:00.000Z';
  await w.as('office')(obligationApi.extend, { body: { ids, dueAt, reason: 'Nhầm ngày' } });
  await w.as('office')(obligationApi.restore, { body: { ids } });
  await w.settled();
  expect(await told(w, 'reporter1')).toEqual(['obligation.restored', 'obligation.extended']);
  const [notice] = (await w.as('reporter1')(noticeApi.list, {})).items;
  expect(notice?.facts.dueAt).toBe(duty.dueAt);
});

story('the worker reading an event again tells nobody twice', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  await w.settled();
  await w.inside('office', async (ctx) => {
    await ctx.db.run({ name: '', text: "delete from journal_cursor where reaction = 'notice.tell'" });
  });
  await w.settled();
  expect(await told(w, 'office')).toEqual(['report.submitted']);
});

story('those who are urged are told, with the message, and the one who urges is not', async (w) => {
  await givenWeekly(w);
  const waiting = (await w.as('office')(obligationApi.mine, { query: { tab: 'waiting' } })).items;
  const ids = waiting
    .filter((row) => row.aboutUnit.id === w.units.unit1.id && row.periodKey === '2021-W33')
    .map((row) => row.id);
  await w.as('office')(obligationApi.urge, { body: { ids, message: 'Gửi trước 16:00' } });
  expect(await all(w)).toEqual({ leader1: ['obligation.urged'], reporter1: ['obligation.urged'] });
  const [notice] = (await w.as('reporter1')(noticeApi.list, {})).items;
  expect(notice?.facts).toMatchObject({
    reason: 'Gửi trước 16:00',
    periodKey: '2021-W33',
    by: 'Chánh Văn phòng',
  });
});

story('an act that may not be known yet is told when it may', async (w) => {
  await givenWeekly(w);
  const waiting = (await w.as('office')(obligationApi.mine, { query: { tab: 'waiting' } })).items;
  const [row] = waiting.filter((one) => one.aboutUnit.id === w.units.unit1.id);
  await w.inside('office', async (ctx) => {
    ctx.record({
      event: 'obligation.urged',
      subject: { kind: 'report', id: v7() },
      unitId: w.units.unit1.id,
      visibleFrom: '2021-08-20T04:00:00.000Z',
      changes: { obligationId: row?.id },
    });
  });
  expect(await all(w)).toEqual({});
  w.on('2021-08-20T04:00:00.000Z');
  expect(await told(w, 'reporter1')).toEqual(['obligation.urged']);
});

story(
  'reading is counted down, one by one and all at once; another’s notice cannot be read for them',
  async (w) => {
    const weekly = await givenWeekly(w);
    await submittedReport(w, weekly.reportOf('unit1'));
    w.on('2021-08-20T03:00:00.000Z');
    await submittedReport(w, weekly.reportOf('unit2'), { reporter: 'reporter2', leader: 'leader2' });
    await w.settled();
    const unread = async (player: Player) => (await w.as(player)(noticeApi.count, {})).unread;
    expect(await unread('office')).toBe(2);
    const [newest] = (await w.as('office')(noticeApi.list, {})).items;
    await w.as('office2')(noticeApi.read, { body: { ids: [newest?.id ?? ''] } });
    expect([await unread('office'), await unread('office2')]).toEqual([2, 2]);
    expect(await w.as('office')(noticeApi.read, { body: { ids: [newest?.id ?? ''] } })).toEqual({
      unread: 1,
    });
    expect((await w.as('office')(noticeApi.list, { query: { unread: 'true' } })).items).toHaveLength(1);
    expect(await w.as('office')(noticeApi.read, { body: { upTo: w.now() } })).toEqual({ unread: 0 });
    expect(await unread('office2')).toBe(2);
  },
);

story('a list of notices goes on where it stopped', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  await submittedReport(w, weekly.reportOf('unit2'), { reporter: 'reporter2', leader: 'leader2' });
  await w.settled();
  const first = await w.as('office')(noticeApi.list, { query: { limit: 1 } });
  const rest = await w.as('office')(noticeApi.list, { query: { limit: 1, cursor: first.nextCursor ?? '' } });
  expect(new Set([...first.items, ...rest.items].map((notice) => notice.id)).size).toBe(2);
  expect(rest.nextCursor).toBeNull();
});
