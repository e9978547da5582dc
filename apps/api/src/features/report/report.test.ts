import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { expect } from 'vitest';
import { filledReport, firstWeek, givenWeekly, seen } from '../../../test/given-report.ts';
import { world } from '../../../test/world.ts';

const story = world();

story('from the first figure to acceptance, with one return', async (w) => {
  const { as, on } = w;
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  const params = { id };

  const work = await as('reporter1')(obligationApi.mine, { query: {} });
  expect(work.items.map((row) => [row.kind, row.periodKey, row.subject.facts?.templateName])).toContainEqual([
    'report',
    firstWeek,
    'Báo cáo tuần',
  ]);

  const filled = await filledReport(w, 'reporter1', id);
  expect(filled).toMatchObject({ state: 'draft', duty: { stage: 'draft' }, draft: { rev: 1 } });
  const presented = await as('reporter1')(reportApi.present, { params, body: seen(filled) });
  expect(presented).toMatchObject({
    state: 'presented',
    actions: { save: { allowed: false, why: 'wrongState' } },
  });
  const toSign = await as('leader1')(obligationApi.mine, { query: { kind: 'report.sign' } });
  expect(toSign.items).toHaveLength(1);

  const submitted = await as('leader1')(reportApi.submit, { params, body: seen(presented) });
  expect(submitted).toMatchObject({
    state: 'submitted',
    draft: null,
    duty: { state: 'done', stage: 'submitted', isLate: false },
    current: { version: 1, outcome: 'waiting', isLate: false, figures: { posters_hung: 1 } },
  });
  expect(submitted.current?.receipt).toMatch(/^2021-W33-[A-Z0-9]+-[0-9A-F]{4}$/);
  expect(submitted.current?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  const review = await as('office')(obligationApi.mine, { query: { kind: 'report.review' } });
  expect(review.items.map((row) => row.dueAt)).toEqual(['2021-08-23T10:00:00.000Z']);

  const returned = await as('office')(reportApi.return, {
    params,
    body: {
      rev: submitted.rev,
      reason: 'Số chưa khớp',
      dueAt: '2021-08-23T10:00:00.000Z',
      remarks: [{ field: 'posters_hung', text: 'Đề nghị rà soát' }],
    },
  });
  expect(returned).toMatchObject({
    state: 'draft',
    version: 2,
    standingVersion: null,
    timesReturned: 1,
    duty: {
      state: 'owed',
      stage: 'returned',
      mark: 'returned',
      dueAt: '2021-08-23T10:00:00.000Z',
      timesReturned: 1,
    },
    current: { outcome: 'returned' },
    remarks: [{ field: 'posters_hung', version: 1, settledAt: null }],
  });
  expect(returned.draft).toBeNull();

  on('2021-08-21');
  const mended = await as('leader1')(reportApi.get, { params });
  const again = await as('leader1')(reportApi.submit, { params, body: seen(mended) });
  expect(again).toMatchObject({
    state: 'submitted',
    version: 2,
    standingVersion: 2,
    duty: { isLate: false },
  });
  expect(again.current?.receipt).toMatch(/-2$/);

  const accepted = await as('office')(reportApi.accept, { params, body: { rev: again.rev } });
  expect(accepted).toMatchObject({
    state: 'accepted',
    acceptedVersion: 2,
    duty: { stage: 'accepted', mark: 'onTime' },
  });
  const page = await as('office')(reportApi.period, { query: { regimeId: weekly.regimeId, key: firstWeek } });
  expect(page.counts).toEqual({ expected: 3, received: 1, accepted: 1 });
  expect(page.items.find((line) => line.id === id)).toMatchObject({
    is: 'accepted',
    signer: { name: 'Trưởng phòng Công chứng số 1' },
    remarks: { open: 1, settled: 0 },
  });
});

story(
  'what the system counts is suggested with its records, and the version says whether it was kept',
  async (w) => {
    const weekly = await givenWeekly(w);
    const params = { id: weekly.reportOf('unit1') };
    const { suggestions } = await w.as('reporter1')(reportApi.context, { params });
    expect(suggestions).toContainEqual({
      field: 'tasks_done',
      measure: 'task.done',
      value: 0,
      count: 0,
      records: [],
    });
    const filled = await filledReport(w, 'reporter1', params.id);
    const submitted = await w.as('leader1')(reportApi.submit, { params, body: seen(filled) });
    expect(submitted.current?.sources.tasks_done).toMatchObject({
      measure: 'task.done',
      value: 0,
      kept: false,
    });
    expect(submitted.current?.editedBy.tasks_done).toBe(w.accounts.reporter1);
  },
);
