import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { expect } from 'vitest';
import { givenWeekly, saveFields, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();

async function correcting(w: World, isAccepted: boolean) {
  const weekly = await givenWeekly(w);
  const params = { id: weekly.reportOf('unit1') };
  let report = await submittedReport(w, params.id, { seed: 3 });
  if (isAccepted) report = await w.as('office')(reportApi.accept, { params, body: { rev: report.rev } });
  report = await w.as('reporter1')(reportApi.correct, {
    params,
    body: { rev: report.rev, reason: 'Ghi thiếu' },
  });
  await saveFields(w, 'reporter1', params.id, { posters_hung: 9 });
  return { params, report };
}

const reviews = async (w: World) =>
  (await w.as('office')(obligationApi.mine, { query: { kind: 'report.review' } })).items.length;

story(
  'a correction of what still waits is dropped: it waits again, and its review is owed again',
  async (w) => {
    const { params, report } = await correcting(w, false);
    expect(await reviews(w)).toBe(0);
    const back = await w.as('reporter1')(reportApi.discard, { params, body: { rev: report.rev } });
    expect(back).toMatchObject({
      state: 'submitted',
      version: 1,
      standingVersion: 1,
      duty: { state: 'done', stage: 'submitted' },
      current: { version: 1, outcome: 'waiting' },
    });
    expect(await reviews(w)).toBe(1);
    const open = await w.as('leader1')(reportApi.correct, {
      params,
      body: { rev: back.rev, reason: 'Ghi thiếu' },
    });
    expect(open.version).toBe(2);
    expect(open.draft?.fields.posters_hung?.value).toBe(3); // what the dropped correction had written is gone
  },
);

story('a correction of what was accepted is dropped: accepted it is again, and nobody reviews', async (w) => {
  const { params, report } = await correcting(w, true);
  const back = await w.as('leader1')(reportApi.discard, { params, body: { rev: report.rev } });
  expect(back).toMatchObject({
    state: 'accepted',
    version: 1,
    acceptedVersion: 1,
    duty: { stage: 'accepted' },
  });
  expect(await reviews(w)).toBe(0);
});

story('a first draft and a returned report are not dropped, nor with a page that is old', async (w) => {
  const weekly = await givenWeekly(w);
  const params = { id: weekly.reportOf('unit1') };
  const draft = await w.as('reporter1')(reportApi.get, { params });
  await expect(
    w.as('reporter1')(reportApi.discard, { params, body: { rev: draft.rev } }),
  ).rejects.toMatchObject({ code: 'report.notCorrecting' });
  const sent = await submittedReport(w, params.id, { seed: 3 });
  await w.as('leader1')(reportApi.correct, { params, body: { rev: sent.rev, reason: 'Ghi thiếu' } });
  await expect(
    w.as('reporter1')(reportApi.discard, { params, body: { rev: sent.rev } }),
  ).rejects.toMatchObject({ status: 409, code: 'door.changedMeanwhile' });
});
