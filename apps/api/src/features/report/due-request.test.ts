import { Problem } from '@thidua/shared/contract/problem';
import { dueRequestApi } from '@thidua/shared/obligation/due-request.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import { firstWeek, givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { openPeriods } from './open-periods.ts';

const story = world();

const refused = (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('was not refused');
    },
    (thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      return thrown.code;
    },
  );

/** Unit 1's report of the week that is due today at 17:00. */
async function given(w: World) {
  const weekly = await givenWeekly(w);
  const reportId = weekly.reportOf('unit1');
  const { duty } = await w.as('reporter1')(reportApi.get, { params: { id: reportId } });
  const ask = (
    body: { kind: 'extension' | 'exemption'; dueAt?: string; until?: string },
    as: Player = 'reporter1',
  ) =>
    w.as(as)(dueRequestApi.ask, {
      params: { id: duty.id },
      body: { ...body, reason: 'Đơn vị đang cách ly' },
    });
  return { weekly, reportId, ask };
}
const dutyOf = async (w: World, id: string) =>
  (await w.as('leader1')(reportApi.get, { params: { id } })).duty;
const monday = '2021-08-23T10:00:00.000Z';

story('a unit asks for time, the office grants it, and it expires by itself', async (w) => {
  const { reportId, ask } = await given(w);
  const asked = await ask({ kind: 'extension', dueAt: monday });
  expect(asked).toMatchObject({
    state: 'asked',
    actions: { withdraw: { allowed: true }, answer: { allowed: false } },
  });
  expect(await refused(ask({ kind: 'exemption' }))).toBe('dueRequest.askedAlready');

  const [waiting] = (await w.as('office')(dueRequestApi.list, {})).items;
  expect(waiting).toMatchObject({
    id: asked.id,
    reason: 'Đơn vị đang cách ly',
    actions: { answer: { allowed: true } },
  });
  const answered = await w.as('office')(dueRequestApi.answer, {
    params: { id: asked.id },
    body: { rev: asked.rev, isGranted: true },
  });
  expect(answered).toMatchObject({ state: 'granted', answeredBy: 'Chánh Văn phòng' });
  expect(await dutyOf(w, reportId)).toMatchObject({ dueAt: monday, isLate: false, state: 'owed' });
  w.on('2021-08-24');
  await submittedReport(w, reportId);
  expect(await dutyOf(w, reportId)).toMatchObject({ state: 'done', isLate: true });
});

story('who was overdue when time was granted stays late', async (w) => {
  const { reportId, ask } = await given(w);
  w.on('2021-08-21');
  const asked = await ask({ kind: 'extension', dueAt: monday }, 'leader1');
  await w.as('director')(dueRequestApi.answer, {
    params: { id: asked.id },
    body: { rev: asked.rev, isGranted: true, dueAt: '2021-08-24T10:00:00.000Z' },
  });
  expect(await dutyOf(w, reportId)).toMatchObject({ dueAt: '2021-08-24T10:00:00.000Z', isLate: true });
  await submittedReport(w, reportId);
  expect(await dutyOf(w, reportId)).toMatchObject({ state: 'done', isLate: true });
});

story(
  'an exemption up to a day covers what is open and what opens until then, and then it is over',
  async (w) => {
    const { weekly, ask } = await given(w);
    const asked = await ask({ kind: 'exemption', until: '2021-09-05' });
    await w.as('office')(dueRequestApi.answer, {
      params: { id: asked.id },
      body: { rev: asked.rev, isGranted: true, until: '2021-09-05' },
    });
    for (const key of [firstWeek, '2021-W34', '2021-W35'])
      expect([key, (await dutyOf(w, weekly.reportOf('unit1', key))).state]).toEqual([key, 'exempt']);
    w.on('2021-09-03');
    const opened = await w.inside('office', (ctx) => openPeriods(ctx));
    const of = (key: string) =>
      opened.find((one) => one.unitId === w.units.unit1.id && one.periodKey === key)?.id ?? '';
    expect((await dutyOf(w, of('2021-W36'))).state).toBe('exempt');
    w.on('2021-09-10');
    expect((await dutyOf(w, of('2021-W37'))).state).toBe('owed');
  },
);

story('refused, withdrawn and no longer needed leave what is owed as it was', async (w) => {
  const { reportId, ask } = await given(w);
  const first = await ask({ kind: 'exemption' });
  const answer = (by: Player, id: string, rev: number) =>
    w.as(by)(dueRequestApi.answer, {
      params: { id },
      body: { rev, isGranted: false, answer: 'Kỳ này phải đủ' },
    });
  const no = await answer('office', first.id, first.rev);
  expect(no).toMatchObject({ state: 'refused', answer: 'Kỳ này phải đủ' });
  expect(await refused(answer('office2', first.id, no.rev))).toBe('dueRequest.wrongState');
  const second = await ask({ kind: 'extension', dueAt: monday });
  const back = { params: { id: second.id }, body: { rev: second.rev } };
  expect((await w.as('leader1')(dueRequestApi.withdraw, back)).state).toBe('withdrawn');
  const third = await ask({ kind: 'extension', dueAt: monday });
  await submittedReport(w, reportId);
  expect(await dutyOf(w, reportId)).toMatchObject({ isLate: false, dueAt: '2021-08-20T10:00:00.000Z' });
  const [lapsed] = (await w.as('leader1')(dueRequestApi.list, { query: { subjectId: reportId } })).items;
  expect(lapsed).toMatchObject({ id: third.id, state: 'lapsed', actions: { withdraw: { allowed: false } } });
  expect(await refused(ask({ kind: 'exemption' }))).toBe('dueRequest.notOwed');
});

story('a unit asks for itself only, and never for an earlier time', async (w) => {
  const { ask } = await given(w);
  expect(await refused(ask({ kind: 'exemption' }, 'reporter2'))).toBe('door.notFound');
  expect(await refused(ask({ kind: 'exemption' }, 'office'))).toBe('door.notPermitted');
  expect(await refused(ask({ kind: 'extension', dueAt: '2021-08-20T09:00:00.000Z' }))).toBe(
    'dueRequest.dueNotLater',
  );
  expect(await refused(ask({ kind: 'exemption', until: '2021-08-19' }))).toBe('dueRequest.untilInPast');
  await ask({ kind: 'exemption' });
  expect((await w.as('leader2')(dueRequestApi.list, {})).items).toEqual([]);
});
