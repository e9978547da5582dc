import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { ItemState } from '@thidua/shared/inspection/inspection.model';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { expect } from 'vitest';
import {
  allAnswers,
  answerOf,
  failing,
  givenVisit,
  recordedVisit,
  send,
  startedVisit,
} from '../../../test/given-inspection.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();
const stateOf = (visit: { items: ItemState[] }, code: string) =>
  visit.items.find(({ itemCode }) => itemCode === code);
const get = (w: World, id: string) => w.as('office')(inspectionApi.get, { params: { id } });

story('what is sent twice, in pieces or in another order is there once', async (w) => {
  const visit = await startedVisit(w);
  const answers = allAnswers(w, visit.checklist.body);
  const first = await send(w, 'office', visit.id, answers.slice(0, 12));
  expect(first.results.every(({ outcome }) => outcome === 'kept')).toBe(true);
  const again = await send(w, 'office', visit.id, [...answers].reverse());
  expect(again.results.map(({ outcome }) => outcome)).toEqual(answers.map(() => 'kept'));
  const repeated = await send(w, 'office', visit.id, answers);
  expect(repeated.rev).toBe(again.rev); // nothing new: nothing moved
  expect(repeated.visit.answers).toHaveLength(22);
  expect(repeated.visit.items.every(({ standing }) => standing !== null)).toBe(true);
});

story('two who answer the same item differently are both kept until the team has chosen', async (w) => {
  const visit = await startedVisit(w);
  const [mine, theirs] = [answerOf(w, 'b4', failing('Phòng kín')), answerOf(w, 'b4')];
  await send(w, 'office', visit.id, [mine]);
  const { visit: both } = await send(w, 'office2', visit.id, [theirs]);
  expect(stateOf(both, 'b4')).toMatchObject({ standing: null, contested: [mine.id, theirs.id].sort() });
  const choose = (answerId: string, among: string[]) =>
    w.as('office2')(inspectionApi.choose, {
      params: { id: visit.id },
      body: { itemCode: 'b4', answerId, among },
    });
  await expect(choose(mine.id, [mine.id])).rejects.toMatchObject({ code: 'inspection.choiceOutdated' });
  const chosen = await choose(mine.id, [mine.id, theirs.id]);
  expect(stateOf(chosen, 'b4')).toMatchObject({ standing: mine.id, contested: [] });
  expect(chosen.answers).toHaveLength(2);
  expect(chosen.choices).toMatchObject([{ answerId: mine.id, by: w.accounts.office2 }]);
  expect(await choose(mine.id, [mine.id, theirs.id])).toMatchObject({ rev: chosen.rev }); // a repeat chooses nothing twice
});

story('a visit with an item that is contested does not end', async (w) => {
  const visit = await startedVisit(w);
  await send(w, 'office', visit.id, allAnswers(w, visit.checklist.body));
  const { rev } = await send(w, 'office2', visit.id, [answerOf(w, 'b4', failing('Phòng kín'))]);
  await expect(
    w.as('office')(inspectionApi.end, { params: { id: visit.id }, body: { rev } }),
  ).rejects.toMatchObject({ code: 'inspection.unfinished', facts: { contested: ['b4'] } });
});

story('the device’s clock is put right, and no answer lies before the visit or ahead of now', async (w) => {
  const visit = await startedVisit(w);
  w.on('2021-08-20T03:00:00.000Z');
  // The device believes it is a year earlier; the answer was given ten minutes before sending.
  const answers = [
    answerOf(w, 'b4', { answeredAt: '2020-08-20T02:50:00.000Z' }),
    answerOf(w, 'b5', { answeredAt: '2020-08-19T00:00:00.000Z' }),
    answerOf(w, 'b6', { answeredAt: '2025-01-01T00:00:00.000Z' }),
  ];
  const { visit: kept } = await send(w, 'office', visit.id, answers, '2020-08-20T03:00:00.000Z');
  const at = (code: string) => kept.answers.find(({ itemCode }) => itemCode === code)?.answeredAt;
  expect(at('b4')).toBe('2021-08-20T02:50:00.000Z');
  expect(at('b5')).toBe(visit.startedAt);
  expect(at('b6')).toBe('2021-08-20T03:00:00.000Z');
});

story('what does not fit its item is told one by one and takes nothing else with it', async (w) => {
  const visit = await startedVisit(w);
  const nobody = '00000000-0000-7000-8000-000000000000';
  const answers = [
    answerOf(w, 'b4'),
    answerOf(w, 'zz'),
    answerOf(w, 'a1', { verdict: 'notApplicable' }),
    answerOf(w, 'a6', { points: 3 }),
    answerOf(w, 'b1', failing('Bình cạn', { fileIds: [nobody] })),
  ];
  const { results, visit: kept } = await send(w, 'office', visit.id, answers);
  expect(results.map(({ outcome, why }) => why ?? outcome)).toEqual([
    'kept',
    'unknownItem',
    'notApplicableRefused',
    'pointsWrong',
    'fileUnknown',
  ]);
  expect(kept.answers.map(({ itemCode }) => itemCode)).toEqual(['b4']);
  const stolen = await send(w, 'office2', visit.id, [{ ...answerOf(w, 'b6'), id: answers[0]?.id ?? '' }]);
  expect(stolen.results).toMatchObject([{ outcome: 'refused', why: 'idTaken' }]);
});

story('whoever is not in the team answers nothing; before the start nobody does', async (w) => {
  const planned = await givenVisit(w);
  await expect(send(w, 'office', planned.id, [answerOf(w, 'b4')])).rejects.toMatchObject({
    code: 'inspection.wrongState',
  });
  await w.as('office')(inspectionApi.start, { params: { id: planned.id }, body: { rev: planned.rev } });
  await expect(send(w, 'director', planned.id, [answerOf(w, 'b4')])).rejects.toMatchObject({
    code: 'inspection.notInTeam',
  });
  await expect(send(w, 'leader2', planned.id, [answerOf(w, 'b4')])).rejects.toMatchObject({ status: 404 });
});

story(
  'begun without a network: it began when the device says, and is known from when it arrives',
  async (w) => {
    const hidden = await givenVisit(w, { isAnnounced: false });
    w.on('2021-08-20T10:00:00.000Z');
    // The device is two hours slow. It began at 14:05 of the place, the first answer was given ten minutes later, and 17:00 is now.
    const deviceNow = '2021-08-20T08:00:00.000Z';
    const begunAt = '2021-08-20T05:05:00.000Z';
    const answer = answerOf(w, 'b4', { answeredAt: '2021-08-20T05:15:00.000Z' });
    const { visit, results } = await send(w, 'office', hidden.id, [answer], deviceNow, begunAt);
    expect(results).toMatchObject([{ outcome: 'kept' }]);
    expect(visit).toMatchObject({
      state: 'started',
      startedAt: '2021-08-20T07:05:00.000Z',
      number: 1,
      isVeiled: false,
    });
    expect(visit.answers).toMatchObject([{ answeredAt: '2021-08-20T07:15:00.000Z' }]);
    expect(visit.entries[0]).toMatchObject({
      kind: 'started',
      at: '2021-08-20T10:00:00.000Z',
      begunAt: '2021-08-20T07:05:00.000Z',
    });
    expect((await w.as('leader1')(inspectionApi.get, { params: { id: hidden.id } })).state).toBe('started');
    // Another device of the team had begun it too, and a repeat comes: it began once.
    const again = await send(
      w,
      'office2',
      hidden.id,
      [answerOf(w, 'b5')],
      w.now(),
      '2021-08-20T07:20:00.000Z',
    );
    expect(again.visit.startedAt).toBe('2021-08-20T07:05:00.000Z');
    expect((await send(w, 'office', hidden.id, [answer], deviceNow, begunAt)).visit.answers).toHaveLength(2);
    expect(again.visit.entries.filter(({ kind }) => kind === 'started')).toHaveLength(1);
  },
);

story('begun without a network by whom it may not be, before its day, or called off meanwhile', async (w) => {
  const visit = await givenVisit(w);
  const begin = (who: 'office' | 'director', answers = [answerOf(w, 'b4')]) =>
    send(w, who, visit.id, answers, w.now(), '2021-08-20T01:00:00.000Z');
  await expect(begin('director')).rejects.toMatchObject({ code: 'inspection.notInTeam' });
  const params = { id: visit.id };
  const times = { startsAt: '2021-08-23T07:00:00.000Z', endsAt: '2021-08-23T09:00:00.000Z' };
  const body = { rev: visit.rev, ...times, reason: 'trùng giao ban' };
  const moved = await w.as('office')(inspectionApi.move, { params, body });
  await expect(begin('office')).rejects.toMatchObject({ code: 'inspection.notItsDay' });
  await w.as('office')(inspectionApi.cancel, { params, body: { rev: moved.rev, reason: 'đơn vị cách ly' } });
  const { results, visit: kept } = await begin('office');
  expect(results).toMatchObject([{ outcome: 'aside' }]);
  expect(kept).toMatchObject({ state: 'cancelled', answers: [{ isAside: true }] });
  const nothing = w.raw('office', {
    method: 'POST',
    url: `/api/inspections/${visit.id}/answers`,
    body: { deviceNow: w.now(), answers: [] },
  });
  expect((await nothing).status).toBe(400);
});

story(
  'an answer that comes after the end counts until the leader has signed, and is then kept aside',
  async (w) => {
    const ended = await recordedVisit(w, {}, {});
    const standing = stateOf(ended, 'b4');
    const late = answerOf(w, 'b4', failing('Phòng kín', { basedOn: [standing?.standing ?? ''] }));
    const { visit } = await send(w, 'office2', ended.id, [late]);
    expect(visit).toMatchObject({ result: { passed: 21, failed: 1 }, findings: [{ itemCode: 'b4' }] });
    await w.as('office')(minutesApi.sign, { params: { id: ended.id }, body: { rev: visit.rev } });
    const tooLate = await send(w, 'office2', ended.id, [answerOf(w, 'b5', failing('Thiếu'))]);
    expect(tooLate.results).toMatchObject([{ outcome: 'aside' }]);
    expect(tooLate.visit.result).toMatchObject({ passed: 21, failed: 1 });
    expect(tooLate.visit.answers.filter(({ isAside }) => isAside)).toHaveLength(1);
  },
);

story('what a condition has hidden since is taken away in so many words when the visit ends', async (w) => {
  const visit = await startedVisit(w);
  await send(w, 'office', visit.id, allAnswers(w, visit.checklist.body));
  w.on('2021-08-20T02:10:00.000Z');
  const { rev } = await send(w, 'office', visit.id, [
    answerOf(w, 'a4', { verdict: 'fail', note: 'Chưa có mô hình' }),
  ]);
  const ended = await w.as('office')(inspectionApi.end, { params: { id: visit.id }, body: { rev } });
  expect(ended.result).toMatchObject({ asked: 21, answered: 21, failed: 1 });
  expect(ended.answers.filter(({ itemCode }) => itemCode === 'a5').map(({ verdict }) => verdict)).toEqual([
    'pass',
    'cleared',
  ]);
  expect((await get(w, visit.id)).items.find(({ itemCode }) => itemCode === 'a5')).toMatchObject({
    isAsked: false,
    standing: null,
  });
});
