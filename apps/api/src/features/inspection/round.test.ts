import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import { checklistItemSchema } from '@thidua/shared/inspection/checklist.model';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { roundApi } from '@thidua/shared/inspection/round.api';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { expect } from 'vitest';
import {
  allAnswers,
  failing,
  givenChecklist,
  givenVisit,
  recordedVisit,
  runningRound,
  send,
} from '../../../test/given-inspection.ts';
import { type World, world } from '../../../test/world.ts';
import { measures } from '../../measures.ts';

const story = world();

async function selfOf(w: World, roundId: string) {
  const { items } = await w.as('leader1')(inspectionApi.list, { query: { kind: 'self', roundId } });
  if (!items[0]) throw new Error('no self-inspection');
  return items[0];
}

story(
  'a round that starts makes every unit owe an inspection of itself, and nobody sees another’s',
  async (w) => {
    const { editionId } = await givenChecklist(w);
    const round = await runningRound(w, editionId);
    expect(round).toMatchObject({ state: 'running', counts: { visits: 0, self: 2, selfDone: 0 } });
    const self = await selfOf(w, round.id);
    const owed = await w.as('reporter1')(obligationApi.mine, { query: { kind: 'inspection.self' } });
    expect(owed.items).toMatchObject([{ subject: { id: self.id }, dueAt: '2021-08-27T10:00:00.000Z' }]);
    const seen = await w.as('leader2')(roundApi.get, { params: { id: round.id } });
    expect(seen.units.map(({ unit }) => unit.name)).toEqual(['Phòng Công chứng số 2']);
    expect(seen).toMatchObject({ counts: { self: 1 }, team: [] });
  },
);

story('the unit inspects itself on the same checklist, and both results stand side by side', async (w) => {
  const { editionId } = await givenChecklist(w);
  const round = await runningRound(w, editionId);
  const self = await selfOf(w, round.id);
  const params = { id: self.id };
  const started = await w.as('reporter1')(inspectionApi.start, { params, body: { rev: self.rev } });
  const answers = allAnswers(w, started.checklist.body, { b5: { verdict: 'fail', note: 'Thiếu ở cửa phụ' } });
  const { rev } = await send(w, 'leader1', self.id, answers);
  await expect(w.as('office')(inspectionApi.end, { params, body: { rev } })).rejects.toMatchObject({
    code: 'inspection.notInTeam',
  });
  const ended = await w.as('reporter1')(inspectionApi.end, { params, body: { rev } });
  expect(ended).toMatchObject({ state: 'recorded', result: { passed: 21, failed: 1 } });
  expect((await w.as('reporter1')(obligationApi.mine, { query: { kind: 'inspection.self' } })).items).toEqual(
    [],
  );

  const visit = await recordedVisit(w, { editionId, roundId: round.id });
  expect(visit.self).toMatchObject({ visitId: self.id, result: { failed: 1 } });
  expect(visit.self?.items.find(({ itemCode }) => itemCode === 'b5')).toMatchObject({
    verdict: 'fail',
    note: 'Thiếu ở cửa phụ',
  });
  expect(visit.self?.items.find(({ itemCode }) => itemCode === 'b4')).toMatchObject({ verdict: 'pass' });
  const told = await w.as('office')(roundApi.get, { params: { id: round.id } });
  expect(told.counts).toEqual({ visits: 1, done: 1, late: 0, self: 2, selfDone: 1, openFindings: 1 });
});

story(
  'visits are planned in a round that runs, for its units, with its checklist and its team',
  async (w) => {
    const { editionId } = await givenChecklist(w);
    const round = await runningRound(w, editionId);
    const plan = (unit: 'unit1' | 'office') =>
      w.as('office')(inspectionApi.plan, {
        body: {
          roundId: round.id,
          unitId: w.units[unit].id,
          isAnnounced: true,
          startsAt: '2021-08-23T01:00:00.000Z',
          endsAt: '2021-08-23T03:00:00.000Z',
        },
      });
    expect(await plan('unit1')).toMatchObject({
      round: { name: 'Đợt 2 năm 2021' },
      purpose: 'Kiểm tra việc thực hiện 5K',
      leader: { name: 'Chánh Văn phòng' },
    });
    await expect(plan('office')).rejects.toMatchObject({ code: 'inspection.outsideRound' });
  },
);

story('a round closes when all of it is done; cancelled, whatever has not begun falls with it', async (w) => {
  const { editionId } = await givenChecklist(w);
  const round = await runningRound(w, editionId);
  const visit = await givenVisit(w, { editionId, roundId: round.id });
  const close = w.as('office')(roundApi.close, { params: { id: round.id }, body: { rev: round.rev } });
  await expect(close).rejects.toMatchObject({ code: 'inspection.roundUnfinished', facts: { visits: 3 } });
  const cancelled = await w.as('director')(roundApi.cancel, {
    params: { id: round.id },
    body: { rev: round.rev, reason: 'Dịch đã hết' },
  });
  expect(cancelled).toMatchObject({ state: 'cancelled', counts: { visits: 0, self: 0 } });
  expect(await w.as('office')(inspectionApi.get, { params: { id: visit.id } })).toMatchObject({
    state: 'cancelled',
  });
  expect((await w.as('reporter1')(obligationApi.mine, { query: { kind: 'inspection.self' } })).items).toEqual(
    [],
  );
});

story('once it runs, the checklist and the units that owe something stay; units may be added', async (w) => {
  const { editionId } = await givenChecklist(w);
  const round = await runningRound(w, editionId);
  const edit = (unitIds: string[], selfDueOn: string) =>
    w.as('office')(roundApi.edit, {
      params: { id: round.id },
      body: {
        rev: round.rev,
        name: 'Đợt 2',
        startsOn: round.startsOn,
        endsOn: round.endsOn,
        editionId,
        unitIds,
        selfDueOn,
      },
    });
  const both = [w.units.unit1.id, w.units.unit2.id];
  await expect(edit([w.units.unit1.id], '2021-08-27')).rejects.toMatchObject({
    code: 'inspection.roundFixed',
  });
  await expect(edit(both, '2021-08-30')).rejects.toMatchObject({ code: 'inspection.roundFixed' });
  expect(await edit([...both, w.units.office.id], '2021-08-27')).toMatchObject({
    name: 'Đợt 2',
    counts: { self: 3 },
  });
});

story(
  'a checklist is drafted by the office and published when its conditions go in no circle; editions never change',
  async (w) => {
    const made = await w.as('office')(checklistApi.add, { body: { name: 'Bảng kiểm riêng' } });
    const item = (code: string, on: string | null) =>
      checklistItemSchema.parse({
        code,
        text: `Mục ${code}`,
        condition: on ? { item: on, is: 'pass' } : null,
      });
    const save = (rev: number, items: object[]) =>
      w.as('office')(checklistApi.save, {
        params: { id: made.id },
        body: { rev, name: made.name, about: '', body: { groups: [{ title: 'A', items: items as never }] } },
      });
    const publish = (rev: number) =>
      w.as('office')(checklistApi.publish, { params: { id: made.id }, body: { rev } });
    const round = await save(made.rev, [item('x', 'y'), item('y', 'x')]);
    expect(round.draft?.faults).toEqual([{ code: 'conditionCircle', codes: ['x', 'y'] }]);
    await expect(publish(round.rev)).rejects.toMatchObject({
      code: 'checklist.conditionCircle',
      facts: { codes: ['x', 'y'] },
    });
    await expect(w.as('reporter1')(checklistApi.get, { params: { id: made.id } })).rejects.toMatchObject({
      status: 404,
    });
    const mended = await save(round.rev, [item('x', null), item('y', 'x')]);
    const first = await publish(mended.rev);
    expect(first).toMatchObject({ edition: { edition: 1, items: 2 }, hasDraft: false, isSample: false });
    const second = await publish((await save(first.rev, [item('x', null)])).rev);
    expect(second.editions.map(({ edition }) => edition)).toEqual([2, 1]);
    expect(second.spentCodes, 'also what the newest edition leaves out').toEqual(['x', 'y']);
    const read = await w.as('reporter1')(checklistApi.get, { params: { id: made.id } });
    expect(read.spentCodes).toEqual([]);
    const old = await w.as('reporter1')(checklistApi.edition, { params: { id: first.edition?.id ?? '' } });
    expect(old.body.groups[0]?.items).toHaveLength(2);
  },
);

story('a checklist that was never published is thrown away; one that was stays', async (w) => {
  const { checklistId } = await givenChecklist(w);
  const office = w.as('office');
  const made = await office(checklistApi.add, { body: { name: 'Lập nhầm', copyOf: checklistId } });
  const drop = (id: string, rev: number) => office(checklistApi.drop, { params: { id }, body: { rev } });
  await expect(drop(made.id, made.rev + 1)).rejects.toMatchObject({ code: 'door.changedMeanwhile' });
  expect(made.actions.drop.allowed).toBe(true);
  await drop(made.id, made.rev);
  await expect(office(checklistApi.get, { params: { id: made.id } })).rejects.toMatchObject({ status: 404 });
  const kept = await office(checklistApi.get, { params: { id: checklistId } });
  expect(kept.actions.drop).toMatchObject({ allowed: false, why: 'alreadyPublished' });
  await expect(drop(checklistId, kept.rev)).rejects.toMatchObject({ code: 'checklist.alreadyPublished' });
  const { items } = await office(checklistApi.list, {});
  expect(items.map(({ id }) => id)).toContain(checklistId);
  expect(items.map(({ id }) => id)).not.toContain(made.id);
});

story('the sample says on its face that it is one, and a copy of it does not', async (w) => {
  const { checklistId } = await givenChecklist(w);
  const sample = await w.as('staff1')(checklistApi.get, { params: { id: checklistId } });
  expect(sample).toMatchObject({ isSample: true, edition: { items: 22 } });
  expect(sample.about).toContain('chưa phải bộ do cấp trên ban hành');
  const copy = await w.as('office')(checklistApi.add, {
    body: { name: 'Bảng kiểm của Sở', copyOf: checklistId },
  });
  expect(copy).toMatchObject({ isSample: false, draft: { faults: [] } });
});

story('what was inspected is counted with the records behind it', async (w) => {
  const visit = await recordedVisit(
    w,
    {},
    { b4: failing('Phòng kín'), b6: { verdict: 'notApplicable', note: 'Không có màn hình' } },
  );
  await w.as('office')(inspectionApi.conclude, {
    params: { id: visit.id },
    body: { rev: visit.rev, summary: '', outcome: 'commendation', outcomeReason: 'Làm tốt' },
  });
  w.on('2021-08-21');
  const count = (name: string) =>
    w.inside('office', async (ctx) => {
      const found = await measures
        .get(name)
        ?.count(ctx, w.units.unit1.id, { from: '2021-08-01', to: '2021-08-31' });
      return found && { ...found, records: found.records.map(({ label }) => label) };
    });
  const named = 'Cuộc kiểm tra số 01, Phòng Công chứng số 1';
  expect(await count('inspection.visits')).toMatchObject({ value: 1, records: [named] });
  expect(await count('inspection.passRate')).toMatchObject({ value: 20, of: 21 });
  expect(await count('inspection.praised'), 'still to be signed').toMatchObject({ value: 0, records: [] });
  const params = { id: visit.id };
  const signed = await w.as('office')(minutesApi.sign, { params, body: { rev: visit.rev + 1 } });
  await w.as('leader1')(minutesApi.confirm, { params, body: { rev: signed.rev } });
  expect(await count('inspection.praised')).toMatchObject({ value: 1, records: [named] });
  const praise = await w.inside('office', (ctx) =>
    ctx.measure('inspection.praised', w.units.unit1.id, { from: '2021-08-01', to: '2021-08-31' }),
  );
  expect(praise.records).toMatchObject([{ subject: { kind: 'inspection', id: visit.id } }]);
  expect(praise.records[0]?.line).toContain('Đề nghị khen thưởng');
  expect(await count('inspection.openFindings')).toMatchObject({
    value: 1,
    records: ['KN-001: Phòng làm việc, phòng họp thông thoáng'],
  });
  expect(await count('inspection.closedFindings')).toMatchObject({ value: 0 });
  expect(await count('inspection.self')).toMatchObject({ value: 0 });
});

story(
  'a self-inspection follows its obligation: later with it, let off with it, owed again with it',
  async (w) => {
    const { editionId } = await givenChecklist(w);
    const round = await runningRound(w, editionId);
    const self = await selfOf(w, round.id);
    const params = { id: self.id };
    const get = () => w.as('office')(inspectionApi.get, { params });
    const ids = [(await get()).obligationId ?? ''];
    const reason = 'đang cách ly';
    await w.as('office')(obligationApi.extend, { body: { ids, dueAt: '2021-09-03T10:00:00.000Z', reason } });
    expect(await get()).toMatchObject({ endsAt: '2021-09-03T10:00:00.000Z', sequence: 1, state: 'planned' });
    await w.as('office')(obligationApi.exempt, { body: { ids, reason } });
    expect(await get()).toMatchObject({ state: 'cancelled', entries: [{ kind: 'cancelled', reason }] });
    const start = (await get()).actions.start;
    expect(start).toMatchObject({ allowed: false });
    expect((await w.as('office')(roundApi.get, { params: { id: round.id } })).counts.self).toBe(1);
    await w.as('office')(obligationApi.restore, { body: { ids } });
    expect(await get()).toMatchObject({ state: 'planned', endsAt: '2021-09-03T10:00:00.000Z' });
  },
);

story(
  'a visit is moved or called off, never extended or let off; nor is a signature or a verification',
  async (w) => {
    const planned = await givenVisit(w);
    const ids = [planned.obligationId ?? ''];
    const reason = 'đang cách ly';
    const refused = { code: 'obligation.heldByRecord', facts: { kind: 'inspection.visit' } };
    const later = { ids, dueAt: '2021-09-03T10:00:00.000Z', reason };
    await expect(w.as('office')(obligationApi.extend, { body: later })).rejects.toMatchObject(refused);
    await expect(w.as('office')(obligationApi.exempt, { body: { ids, reason } })).rejects.toMatchObject(
      refused,
    );
    expect(await w.as('office')(inspectionApi.get, { params: { id: planned.id } })).toMatchObject({
      endsAt: planned.endsAt,
      state: 'planned',
    });
  },
);
