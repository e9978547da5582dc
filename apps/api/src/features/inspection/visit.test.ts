import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { expect } from 'vitest';
import {
  allAnswers,
  failing,
  givenChecklist,
  givenInspector,
  givenVisit,
  recordedVisit,
  send,
  startedVisit,
} from '../../../test/given-inspection.ts';
import { giveRole } from '../../../test/grant.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();
const noon = { startsAt: '2021-08-23T01:00:00.000Z', endsAt: '2021-08-23T03:00:00.000Z' };

const move = (w: World, visit: { id: string; rev: number }, body: object) =>
  w.as('office')(inspectionApi.move, {
    params: { id: visit.id },
    body: { rev: visit.rev, reason: 'Trùng giao ban', ...noon, ...body },
  });

story('an announced visit is known to its unit, and the leader of the team owes it', async (w) => {
  const visit = await givenVisit(w);
  expect(visit).toMatchObject({
    state: 'planned',
    number: 1,
    isVeiled: false,
    sequence: 0,
    leader: { name: 'Chánh Văn phòng' },
  });
  const { items } = await w.as('leader1')(inspectionApi.list, { query: {} });
  expect(items.map((one) => one.id)).toEqual([visit.id]);
  expect((await w.as('leader2')(inspectionApi.list, { query: {} })).items).toEqual([]);
  await expect(w.as('leader2')(inspectionApi.get, { params: { id: visit.id } })).rejects.toMatchObject({
    status: 404,
  });
  const mine = await w.as('office')(obligationApi.mine, { query: { kind: 'inspection.visit' } });
  expect(mine.items).toMatchObject([{ subject: { id: visit.id }, dueAt: visit.endsAt }]);
});

story('a move keeps where it was, counts on and moves what is owed', async (w) => {
  const visit = await givenVisit(w);
  const moved = await move(w, visit, {});
  expect(moved).toMatchObject({ ...noon, sequence: 1, number: 1 });
  expect(moved.entries[0]).toMatchObject({
    kind: 'moved',
    reason: 'Trùng giao ban',
    startsAt: [visit.startsAt, noon.startsAt],
    by: { name: 'Chánh Văn phòng' },
  });
  const mine = await w.as('office')(obligationApi.mine, { query: { kind: 'inspection.visit' } });
  expect(mine.items).toMatchObject([{ dueAt: noon.endsAt, firstDueAt: noon.endsAt, isLate: false }]);
  await expect(move(w, visit, {})).resolves.toMatchObject({ sequence: 1 }); // the same again is shown, not done twice
  await expect(move(w, moved, {})).rejects.toMatchObject({ code: 'inspection.notMoved' });
});

story('a visit that somebody records is not moved under their hands', async (w) => {
  const visit = await startedVisit(w);
  await expect(move(w, visit, {})).rejects.toMatchObject({ code: 'inspection.wrongState' });
});

story(
  'who would be in two places is told with times at which all are free; one may want it all the same',
  async (w) => {
    const first = await givenVisit(w);
    const again = { unitId: w.units.unit2.id, editionId: first.checklist.id };
    const refused = givenVisit(w, again);
    await expect(refused).rejects.toMatchObject({ code: 'inspection.clashes', status: 409 });
    const { facts } = await refused.catch((problem) => problem);
    expect(facts.clashes.map((one: { name: string }) => one.name)).toEqual([
      'Chánh Văn phòng',
      'Chuyên viên Văn phòng',
    ]);
    expect(facts.freeSlots).toEqual([
      { startsAt: '2021-08-23T01:00:00.000Z', endsAt: '2021-08-23T03:00:00.000Z' },
      { startsAt: '2021-08-23T02:00:00.000Z', endsAt: '2021-08-23T04:00:00.000Z' },
      { startsAt: '2021-08-23T07:00:00.000Z', endsAt: '2021-08-23T09:00:00.000Z' },
    ]);
    const wanted = await givenVisit(w, { ...again, despiteClash: true });
    expect(wanted.clash?.clashes).toHaveLength(2);
    const sameUnit = givenVisit(w, {
      editionId: first.checklist.id,
      team: [{ accountId: w.accounts.director, part: 'leader' }],
    });
    await expect(sameUnit).rejects.toMatchObject({
      facts: { clashes: [{ kind: 'unit', name: 'Phòng Công chứng số 1' }] },
    });
  },
);

story(
  'nobody inspects their own unit; who owes it a corrective action only with a reason that is kept',
  async (w) => {
    const { editionId } = await givenChecklist(w);
    const plan = (accountId: string, reason = '') =>
      givenVisit(w, { editionId, despiteClash: true, team: [{ accountId, part: 'leader', reason }] });
    await expect(plan(w.accounts.leader1)).rejects.toMatchObject({
      code: 'inspection.unfit',
      facts: { names: ['Trưởng phòng Công chứng số 1'] },
    });
    await giveRole(w, 'workingGroup', 'reporter', 'unit1');
    await expect(plan(w.accounts.workingGroup)).rejects.toMatchObject({ code: 'inspection.unfit' });

    // A finding whose owner has moved to another unit since.
    const ended = await recordedVisit(w, { editionId });
    const owner = await givenInspector(w, 'office', 'unit1', 'Viên chức sắp chuyển');
    await w.inside('office', async (ctx) => {
      const text = 'update finding set owner_account_id = $1 where visit_id = $2';
      await ctx.db.run({ name: '', text }, [owner, ended.id]);
      await ctx.db.run({ name: '', text: 'update account set unit_id = $1 where id = $2' }, [
        w.units.unit2.id,
        owner,
      ]);
    });
    await expect(plan(owner)).rejects.toMatchObject({ code: 'inspection.reasonNeeded' });
    const visit = await plan(owner, 'Chỉ người này biết quy trình');
    expect(visit.team).toMatchObject([{ independence: 'doubtful', reason: 'Chỉ người này biết quy trình' }]);
    const { items } = await w.as('office')(inspectionApi.inspectors, { query: { unitId: w.units.unit1.id } });
    expect(items.find(({ id }) => id === owner)).toMatchObject({ independence: 'doubtful', openFindings: 1 });
    expect(items.find(({ id }) => id === w.accounts.staff1)).toMatchObject({ independence: 'unfit' });
  },
);

story('in a round one may be free towards some of its units only', async (w) => {
  const unitId = [w.units.unit1.id, w.units.unit2.id];
  const { items } = await w.as('office')(inspectionApi.inspectors, { query: { unitId } });
  expect(items.find(({ id }) => id === w.accounts.staff1)).toMatchObject({
    independence: 'doubtful',
    doubts: [{ unitId: w.units.unit1.id, independence: 'unfit' }],
  });
  expect(items.find(({ id }) => id === w.accounts.office)).toMatchObject({
    independence: 'free',
    doubts: [],
  });
  await expect(
    w.as('office')(inspectionApi.inspectors, { query: { unitId: [w.units.unit1.id, w.units.otherUnit.id] } }),
  ).rejects.toMatchObject({ status: 404 });
});

story('the list goes either way, holds what is beneath a unit, and the sheet is of the same', async (w) => {
  const { editionId } = await givenChecklist(w);
  const at = (day: string) => ({
    startsAt: `2021-08-${day}T01:00:00.000Z`,
    endsAt: `2021-08-${day}T03:00:00.000Z`,
  });
  const ids: string[] = [];
  for (const day of ['23', '24', '25']) ids.push((await givenVisit(w, { editionId, ...at(day) })).id);
  const read = async (order: 'soonest' | 'latest') => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await w.as('office')(inspectionApi.list, {
        query: { order, limit: 2, ...(cursor ? { cursor } : {}) },
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return seen;
  };
  expect(await read('soonest')).toEqual(ids);
  expect(await read('latest')).toEqual(ids.toReversed());
  const within = async (unitId: string) =>
    (await w.as('office')(inspectionApi.list, { query: { unitId } })).items.length;
  expect(await within(w.units.agency.id)).toBe(3);
  expect(await within(w.units.unit2.id)).toBe(0);
  const late = async () => (await w.as('office')(inspectionApi.list, { query: { late: 'true' } })).items;
  expect(await late()).toEqual([]);
  const url = `/api/inspections/export?unitId=${w.units.unit1.id}`;
  const sheet = await w.raw('leader1', { method: 'GET', url });
  expect(sheet.status).toBe(200);
});

story('what was not carried out in its time is late, and counted by whoever may know of it', async (w) => {
  const { editionId } = await givenChecklist(w);
  const announced = await givenVisit(w, { editionId });
  const veiled = await givenVisit(w, {
    editionId,
    isAnnounced: false,
    despiteClash: true,
  });
  const later = await givenVisit(w, { editionId, ...noon });
  const late = async (who: 'office' | 'leader1') =>
    (await w.as(who)(inspectionApi.list, { query: { late: 'true' } })).items.map(({ id, isLate }) => [
      id,
      isLate,
    ]);
  const counts = (who: 'office' | 'leader1', query = {}) => w.as(who)(inspectionApi.counts, { query });
  expect(await counts('office')).toMatchObject({ open: 3, late: 0 });
  w.on('2021-08-21');
  expect(await late('office')).toEqual([announced, veiled].map(({ id }) => [id, true]));
  expect(await counts('office')).toMatchObject({ open: 3, late: 2 });
  expect(await counts('office', { unitId: w.units.unit2.id })).toMatchObject({ open: 0, late: 0 });
  expect(await late('leader1')).toEqual([[announced.id, true]]);
  expect(await counts('leader1')).toMatchObject({ open: 2, late: 1 });
  await w.as('office')(inspectionApi.cancel, {
    params: { id: announced.id },
    body: { rev: announced.rev, reason: 'Đơn vị đang cách ly' },
  });
  expect(await counts('leader1')).toMatchObject({ open: 1, late: 0 });
  expect(later.isLate).toBe(false);
});

story('it starts on its day and by its team alone', async (w) => {
  const visit = await givenVisit(w, noon);
  const start = (who: 'office' | 'director') =>
    w.as(who)(inspectionApi.start, { params: { id: visit.id }, body: { rev: visit.rev } });
  await expect(start('office')).rejects.toMatchObject({ code: 'inspection.notItsDay' });
  w.on('2021-08-23');
  await expect(start('director')).rejects.toMatchObject({ code: 'inspection.notInTeam' });
  expect(await start('office')).toMatchObject({ state: 'started', startedAt: w.now() });
});

story(
  'it ends when everything asked is answered, noted and agreed; what is owed is settled and what fails is to be mended',
  async (w) => {
    const visit = await startedVisit(w);
    const params = { id: visit.id };
    const { body } = visit.checklist;
    const some = allAnswers(w, body, { b4: failing('') }).filter(({ itemCode }) => itemCode !== 'd3');
    const sent = await send(w, 'office', visit.id, some);
    const end = (rev: number, given: object = {}) =>
      w.as('office')(inspectionApi.end, { params, body: { rev, ...given } });
    await expect(end(visit.rev)).rejects.toMatchObject({ status: 409, code: 'door.changedMeanwhile' });
    await expect(end(sent.rev)).rejects.toMatchObject({
      code: 'inspection.unfinished',
      facts: { unanswered: ['d3'], contested: [], noteMissing: ['b4'] },
    });
    const rest = allAnswers(w, body, { b4: failing('Phòng họp kín') }).filter(({ itemCode }) =>
      ['b4', 'd3'].includes(itemCode),
    );
    const { rev } = await send(w, 'office', visit.id, rest);
    await expect(end(rev, { outcome: 'praise' })).rejects.toMatchObject({
      code: 'inspection.outcomeReasonNeeded',
    });
    await expect(w.as('leader1')(inspectionApi.end, { params, body: { rev } })).rejects.toMatchObject({
      code: 'inspection.notLeading',
    });
    const ended = await end(rev, { outcome: 'praise', outcomeReason: 'Mô hình tự quản tốt' });
    expect(ended).toMatchObject({
      state: 'recorded',
      result: { asked: 22, answered: 22, passed: 21, failed: 1, score: 30, most: 31 },
      findings: [{ itemCode: 'b4', note: 'Phòng họp kín', dueAt: '2021-08-27T10:00:00.000Z' }],
    });
    const mine = await w.as('office')(obligationApi.mine, {
      query: { tab: 'done', kind: 'inspection.visit' },
    });
    expect(mine.items).toMatchObject([{ state: 'done', isLate: false }]);
    const owed = await w.as('leader1')(obligationApi.mine, { query: { kind: 'finding.correct' } });
    expect(owed.items).toMatchObject([{ subject: { id: ended.findings[0]?.id } }]);
  },
);

story('the unit reads what was found when the team has ended, not before', async (w) => {
  const visit = await startedVisit(w);
  await send(w, 'office', visit.id, allAnswers(w, visit.checklist.body));
  const asUnit = () => w.as('leader1')(inspectionApi.get, { params: { id: visit.id } });
  expect((await asUnit()).answers).toEqual([]);
  const { rev } = await w.as('office')(inspectionApi.get, { params: { id: visit.id } });
  await w.as('office')(inspectionApi.end, { params: { id: visit.id }, body: { rev } });
  expect((await asUnit()).answers).toHaveLength(22);
});

story('a cancelled visit stays as cancelled and is owed no more', async (w) => {
  const visit = await givenVisit(w);
  const cancelled = await w.as('director')(inspectionApi.cancel, {
    params: { id: visit.id },
    body: { rev: visit.rev, reason: 'Đơn vị đang cách ly' },
  });
  expect(cancelled).toMatchObject({ state: 'cancelled', sequence: 1, number: 1 });
  const mine = await w.as('office')(obligationApi.mine, { query: { kind: 'inspection.visit' } });
  expect(mine.items).toEqual([]);
});

story('the team changes with what it owes; who has recorded stays in it', async (w) => {
  const visit = await startedVisit(w);
  await send(w, 'office2', visit.id, allAnswers(w, visit.checklist.body).slice(0, 1));
  const { rev } = await w.as('office')(inspectionApi.get, { params: { id: visit.id } });
  const appoint = (team: object[]) =>
    w.as('office')(inspectionApi.appoint, { params: { id: visit.id }, body: { rev, team: team as never } });
  await expect(appoint([{ accountId: w.accounts.director, part: 'leader' }])).rejects.toMatchObject({
    code: 'inspection.hasRecorded',
    facts: { names: ['Chuyên viên Văn phòng'] },
  });
  const changed = await appoint([
    { accountId: w.accounts.director, part: 'leader' },
    { accountId: w.accounts.office2, part: 'secretary' },
  ]);
  expect(changed.leader?.name).toBe('Giám đốc');
  expect(changed.team.map(({ person, leftAt }) => [person.name, leftAt !== null])).toEqual([
    ['Giám đốc', false],
    ['Chuyên viên Văn phòng', false],
    ['Chánh Văn phòng', true],
  ]);
  expect((await w.as('office')(obligationApi.mine, { query: { kind: 'inspection.visit' } })).items).toEqual(
    [],
  );
  expect(
    (await w.as('director')(obligationApi.mine, { query: { kind: 'inspection.visit' } })).items,
  ).toHaveLength(1);
});
