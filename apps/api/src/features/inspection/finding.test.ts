import { findingApi } from '@thidua/shared/inspection/finding.api';
import type { Finding } from '@thidua/shared/inspection/finding.model';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { failing, givenChecklist, givenInspector, recordedVisit } from '../../../test/given-inspection.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();
const later = '2021-09-10T10:00:00.000Z';

async function givenFinding(w: World): Promise<Finding> {
  const visit = await recordedVisit(w);
  return w.as('office')(findingApi.get, { params: { id: visit.findings[0]?.id ?? '' } });
}

/** The visit itself is a record one may give as evidence. */
const propose = (w: World, who: Player, one: Finding, given: object = {}) =>
  w.as(who)(findingApi.propose, {
    params: { id: one.id },
    body: {
      rev: one.rev,
      note: 'Đã mở cửa, thông gió mỗi giờ',
      evidence: [{ kind: 'record', subject: { kind: 'inspection', id: one.visit.id } }],
      ...given,
    },
  });
const act = <A extends 'verify' | 'takeBack'>(w: World, who: Player, one: Finding, action: A) =>
  w.as(who)(findingApi[action], {
    params: { id: one.id },
    body: { rev: one.rev },
  } as never) as Promise<Finding>;
const give = (w: World, who: Player, one: Finding, action: 'sendBack' | 'reopen' | 'extend', dueAt = later) =>
  w.as(who)(findingApi[action], {
    params: { id: one.id },
    body: { rev: one.rev, reason: 'Ảnh chỉ thấy một quầy', dueAt },
  });

const owed = async (
  w: World,
  who: Player,
  kind: 'finding.correct' | 'finding.verify',
  tab: 'todo' | 'done' = 'todo',
) => (await w.as(who)(obligationApi.mine, { query: { kind, tab } })).items;

story('a finding keeps the quote of its item, and is owed by the head of the unit', async (w) => {
  const one = await givenFinding(w);
  expect(one).toMatchObject({
    number: 1,
    quote: 'Phòng làm việc, phòng họp thông thoáng',
    note: 'Phòng họp kín, không mở cửa',
    recommendation: 'Bổ sung ngay',
    citation: 'Kế hoạch 1096/KH-STP, II.1',
    owner: { name: 'Trưởng phòng Công chứng số 1' },
    state: 'open',
    mark: 'open',
    timesRepeated: 1,
  });
  expect(await owed(w, 'leader1', 'finding.correct')).toMatchObject([
    { subject: { id: one.id }, dueAt: one.dueAt },
  ]);
  await expect(w.as('leader2')(findingApi.get, { params: { id: one.id } })).rejects.toMatchObject({
    status: 404,
  });
});

story('closing needs evidence and a second person; each has a clock of their own', async (w) => {
  const one = await givenFinding(w);
  await expect(propose(w, 'leader1', one, { evidence: [] })).rejects.toMatchObject({ status: 400 });
  await expect(propose(w, 'office', one)).rejects.toMatchObject({ code: 'finding.notYoursToCorrect' });
  const proposed = await propose(w, 'leader1', one);
  expect(proposed).toMatchObject({
    state: 'proposed',
    mark: 'waiting',
    evidenceCount: 1,
    verifyDueAt: '2021-08-25T10:00:00.000Z',
  });
  expect(await owed(w, 'leader1', 'finding.correct', 'done')).toHaveLength(1);
  expect(await owed(w, 'office', 'finding.verify')).toMatchObject([{ subject: { id: one.id } }]);
  await expect(act(w, 'leader1', proposed, 'verify')).rejects.toMatchObject({
    code: 'finding.notYoursToVerify',
  });
  const closed = await act(w, 'office', proposed, 'verify');
  expect(closed).toMatchObject({ state: 'closed', closedAt: w.now() });
  expect(closed.entries.map(({ kind }) => kind)).toEqual(['verified', 'proposed', 'raised']);
  expect(await owed(w, 'office', 'finding.verify')).toEqual([]);
});

story('the reporter of the unit may propose, and then their leader is no second person', async (w) => {
  const proposed = await propose(w, 'reporter1', await givenFinding(w));
  for (const who of ['reporter1', 'leader1'] as const)
    await expect(act(w, who, proposed, 'verify')).rejects.toMatchObject({ status: 403 });
});

story('sent back it is owed again with a new due time, and what was late stays late', async (w) => {
  const one = await givenFinding(w);
  w.on('2021-08-30');
  const proposed = await propose(w, 'leader1', one);
  expect(proposed.isLate).toBe(true);
  await expect(give(w, 'office', proposed, 'sendBack', '2021-08-29T10:00:00.000Z')).rejects.toMatchObject({
    code: 'finding.dueNotLater',
  });
  const back = await give(w, 'office', proposed, 'sendBack');
  expect(back).toMatchObject({
    state: 'open',
    mark: 'sentBack',
    timesSentBack: 1,
    dueAt: later,
    isLate: true,
  });
  expect(await owed(w, 'leader1', 'finding.correct')).toMatchObject([
    { stage: 'returned', dueAt: later, isLate: true },
  ]);
  const again = await propose(w, 'leader1', back);
  expect(await owed(w, 'office', 'finding.verify')).toHaveLength(1);
  expect(await act(w, 'office', again, 'verify')).toMatchObject({ state: 'closed', isLate: true });
});

story('what nobody has looked at is taken back', async (w) => {
  const one = await givenFinding(w);
  const back = await act(w, 'leader1', await propose(w, 'leader1', one), 'takeBack');
  expect(back).toMatchObject({ state: 'open', dueAt: one.dueAt, timesSentBack: 0 });
  expect(await owed(w, 'office', 'finding.verify')).toEqual([]);
  expect(await owed(w, 'leader1', 'finding.correct')).toMatchObject([{ state: 'owed', timesReturned: 0 }]);
});

story('what did not last is opened again under its number with its history', async (w) => {
  const one = await givenFinding(w);
  const closed = await act(w, 'office', await propose(w, 'leader1', one), 'verify');
  await expect(give(w, 'leader1', closed, 'reopen')).rejects.toMatchObject({
    code: 'finding.notYoursToVerify',
  });
  const open = await give(w, 'office2', closed, 'reopen');
  expect(open).toMatchObject({ number: one.number, state: 'open', dueAt: later, closedAt: null });
  expect(open.entries.map(({ kind }) => kind)).toEqual(['reopened', 'verified', 'proposed', 'raised']);
  expect(await owed(w, 'leader1', 'finding.correct')).toHaveLength(1);
});

story('the head of the unit gives it to one of theirs, who then owes it', async (w) => {
  const one = await givenFinding(w);
  const assign = (ownerId: string) =>
    w.as('leader1')(findingApi.assign, { params: { id: one.id }, body: { rev: one.rev, ownerId } });
  await expect(assign(w.accounts.leader2)).rejects.toMatchObject({ code: 'finding.ownerOutside' });
  const given = await assign(w.accounts.staff1);
  expect(given.owner.name).toBe('Viên chức Phòng Công chứng số 1');
  expect(await owed(w, 'leader1', 'finding.correct')).toEqual([]);
  expect(await owed(w, 'staff1', 'finding.correct')).toHaveLength(1);
  expect(
    await propose(w, 'staff1', given, {
      evidence: [{ kind: 'record', subject: { kind: 'finding', id: one.id } }],
    }),
  ).toMatchObject({
    state: 'proposed',
  });
});

story('an item that fails in visit after visit is told as repeated, and opens the next one', async (w) => {
  const { editionId } = await givenChecklist(w);
  const visitOn = (day: string) => {
    w.on(day);
    const times = { startsAt: `${day}T03:00:00.000Z`, endsAt: `${day}T05:00:00.000Z` };
    return recordedVisit(w, { editionId, ...times }, { b4: failing('Phòng kín') });
  };
  const repeated: (number | undefined)[] = [];
  for (const day of ['2021-08-20', '2021-08-25', '2021-08-30', '2021-09-01'])
    repeated.push((await visitOn(day)).findings[0]?.timesRepeated);
  expect(repeated).toEqual([1, 2, 3, 3]);
  const next = await recordedVisit(
    w,
    { editionId, startsAt: '2021-09-01T07:00:00.000Z', endsAt: '2021-09-01T08:00:00.000Z' },
    {},
  );
  expect(next.prior.map(({ timesRepeated }) => timesRepeated)).toEqual([2, 3, 3, 1]);
  const { items } = await w.as('office')(findingApi.list, { query: { repeated: 'true' } });
  expect(items).toHaveLength(3);
  const counts = await w.as('office')(findingApi.counts, { query: {} });
  expect(counts).toMatchObject({ open: 4, repeated: 3, waiting: 0, closed: 0 });
});

story('a finding is raised besides the answers, while the minutes are not signed', async (w) => {
  const visit = await recordedVisit(w, {}, {});
  const raised = await w.as('office2')(findingApi.raise, {
    body: {
      visitId: visit.id,
      itemCode: 'd1',
      severity: 'minor',
      note: 'Tuần 32 gửi trễ',
      ownerId: w.accounts.reporter1,
    },
  });
  expect(raised).toMatchObject({
    owner: { name: 'Cán bộ tổng hợp Phòng Công chứng số 1' },
    severity: 'minor',
  });
  const outside = await givenInspector(w, 'office', 'unit2');
  await expect(
    w.as('office2')(findingApi.raise, {
      body: { visitId: visit.id, itemCode: 'd1', severity: 'minor', note: 'Trễ', ownerId: outside },
    }),
  ).rejects.toMatchObject({ code: 'finding.ownerOutside' });
  expect((await w.as('office')(inspectionApi.get, { params: { id: visit.id } })).findings).toHaveLength(1);
});

story('a later due time granted from a list of duties is the finding’s too', async (w) => {
  const one = await givenFinding(w);
  await w.as('office')(obligationApi.extend, {
    body: { ids: [one.obligationId ?? ''], dueAt: later, reason: 'chờ mua sắm' },
  });
  expect((await w.as('office')(findingApi.get, { params: { id: one.id } })).dueAt).toBe(later);
});

story('the list goes on where it stopped, and the sheet holds the same', async (w) => {
  const fails = Object.fromEntries(['b2', 'b4', 'd2', 'd3'].map((code) => [code, failing('Chưa làm')]));
  await recordedVisit(w, {}, fails);
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await w.as('office')(findingApi.list, {
      query: { limit: 3, ...(cursor ? { cursor } : {}) },
    });
    seen.push(...page.items.map(({ number }) => number));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen.sort()).toEqual([1, 2, 3, 4]);
  const sheet = await w.raw('office', { method: 'GET', url: '/api/findings/export' });
  expect(sheet.status).toBe(200);
});
