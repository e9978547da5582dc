import { Problem } from '@thidua/shared/contract/problem';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { reportApi } from '@thidua/shared/report/report.api';
import { taskApi } from '@thidua/shared/task/task.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { readSheet } from 'read-excel-file/node';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { CastUnit } from '../../../test/cast.ts';
import { givenCampaign, taskOf } from '../../../test/given-campaign.ts';
import { givenChecklist, givenVisit } from '../../../test/given-inspection.ts';
import { givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();

const look = (w: World, query = {}) => w.as('workingGroup')(overviewApi.get, { query });
const rowOf = (w: World, overview: Overview, unit: CastUnit) =>
  overview.grid.rows.find((row) => row.unit.id === w.units[unit].id);
const marks = (w: World, overview: Overview, unit: CastUnit) =>
  rowOf(w, overview, unit)?.cells.map((cell) => cell?.mark ?? null);

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'not refused',
    (thrown: unknown) => {
      if (!(thrown instanceof Problem)) throw thrown;
      return thrown.status;
    },
  );

story('an agency without anything is safe, and says that nothing is there', async (w) => {
  const overview = await look(w);
  expect(overview.verdict).toEqual({ level: 'safe', missedAgain: 0 });
  expect(overview.grid).toEqual({ periods: [], rows: [] });
  expect(overview.figures.reports).toMatchObject({ expected: 0, submitted: 0, dueAt: null });
  expect(overview.decisions).toEqual([]);
});

story('units are counted upon those who report: a team with tasks alone has no row among them', async (w) => {
  const team = await w.as('admin')(unitApi.add, {
    body: {
      ...{ parentId: w.units.agency.id, kind: 'team', startsOn: '2021-08-20' },
      ...{ name: 'Tổ công tác', shortName: 'Tổ công tác', abbreviation: 'TCT' },
    },
  });
  const duty = {
    title: 'Trực',
    shortTitle: 'Trực',
    text: 'Trực.',
    responsible: { kinds: ['team'] },
  } as const;
  await givenCampaign(w, 'office', [{ ...duty, recurrence: 'once', dueAfter: 5 }]);
  const alone = await look(w);
  expect(alone.grid.rows.map((row) => row.unit.id)).toEqual([team.id]);
  await givenWeekly(w);
  const overview = await look(w);
  expect(overview.figures.units.total).toBe(overview.figures.reports.expected);
  expect(overview.grid.rows.map((row) => row.unit.id)).not.toContain(team.id);
  expect(overview.figures.tasks.total).toBe(1);
});

story('the grid shows each unit’s report, and the figures count the very same cells', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  const before = await look(w);
  expect(before.shown.periodKey).toBe('2021-W33');
  expect(marks(w, before, 'unit1')).toEqual(['waiting']);
  expect(marks(w, before, 'unit2')).toEqual(['dueSoon']);
  expect(before.figures.reports).toMatchObject({
    expected: 3,
    submitted: 1,
    notYet: 2,
    missing: 0,
    dueAt: '2021-08-20T10:00:00.000Z',
  });
  expect(before.figures.waiting).toEqual({ n: 1, since: '2021-08-20T02:00:00.000Z' });
  w.on('2021-08-20T10:00:00.001Z');
  const after = await look(w);
  expect(marks(w, after, 'unit2')).toEqual(['missing']);
  expect(after.figures.reports).toMatchObject({ submitted: 1, missing: 2 });
  expect(after.figures.units).toEqual({ total: 3, safe: 1, late: 2, watch: 0 });
  expect(after.verdict.level).toBe('danger');
  expect(rowOf(w, after, 'unit1')?.onTime).toEqual({ n: 1, of: 1 });
  expect(rowOf(w, after, 'unit2')?.onTime).toEqual({ n: 0, of: 1 });
});

story('accepted on time is on time, submitted late stays late', async (w) => {
  const weekly = await givenWeekly(w);
  const sent = await submittedReport(w, weekly.reportOf('unit1'));
  await w.as('office')(reportApi.accept, { params: { id: sent.id }, body: { rev: sent.rev } });
  w.on('2021-08-21');
  await submittedReport(w, weekly.reportOf('unit2'), { reporter: 'reporter2', leader: 'leader2' });
  const overview = await look(w);
  expect(marks(w, overview, 'unit1')).toEqual(['onTime']);
  expect(marks(w, overview, 'unit2')).toEqual(['late']);
  expect(overview.figures.reports).toMatchObject({ submitted: 2, late: 1 });
});

story('two weeks missed in a row: the unit is to be watched, and somebody must decide', async (w) => {
  await givenWeekly(w);
  w.on('2021-09-03');
  await w.inside('office', async (ctx) => (await import('../report/index.ts')).openPeriods(ctx));
  const overview = await look(w);
  const row = rowOf(w, overview, 'unit1');
  expect(row).toMatchObject({ standing: 'watch', missedInRow: 2 });
  const decision = overview.decisions.find((one) => one.unit.id === w.units.unit1.id);
  expect(decision).toMatchObject({
    reason: 'missedAgain',
    times: 2,
    periodKey: '2021-W34',
    since: '2021-08-20T10:00:00.000Z',
  });
  expect(overview.verdict.missedAgain).toBe(3);
});

story('returned twice, somebody must decide; what waits for the reader is theirs alone', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  for (const day of ['21', '22']) {
    const sent = await submittedReport(w, id);
    await w.as('office')(reportApi.return, {
      params: { id },
      body: {
        rev: sent.rev,
        reason: 'Số liệu chưa khớp',
        dueAt: `2021-08-${day}T10:00:00.000Z`,
        remarks: [],
      },
    });
  }
  await submittedReport(w, weekly.reportOf('unit2'), { reporter: 'reporter2', leader: 'leader2' });
  const reasons = async (who: 'office' | 'workingGroup') =>
    (await w.as(who)(overviewApi.get, { query: {} })).decisions.map((one) => [
      one.reason,
      one.kind,
      one.unit.name,
    ]);
  expect(await reasons('workingGroup')).toEqual([['returnedAgain', 'report', 'Phòng Công chứng số 1']]);
  expect(await reasons('office')).toEqual([
    ['returnedAgain', 'report', 'Phòng Công chứng số 1'],
    ['mine', 'report.review', 'Phòng Công chứng số 2'],
  ]);
});

story('one unit looked at is one row; a unit, regime or period that is not there is not found', async (w) => {
  await givenWeekly(w);
  const one = await look(w, { unitId: w.units.unit1.id });
  expect(one.grid.rows.map((row) => row.unit.name)).toEqual(['Phòng Công chứng số 1']);
  expect(one.figures.reports.expected).toBe(1);
  expect(one.choices.units).toHaveLength(3);
  expect(await refused(look(w, { unitId: v7() }))).toBe(404);
  expect(await refused(look(w, { unitId: w.units.otherUnit.id }))).toBe(404);
  expect(await refused(look(w, { regimeId: v7() }))).toBe(404);
  expect(await refused(look(w, { periodKey: '2020-W01' }))).toBe(404);
  expect(await refused(look(w, { periodKey: 'tuần 33' }))).toBe(400);
});

story('those who lead or serve a unit have no dashboard; another agency has its own', async (w) => {
  await givenWeekly(w);
  for (const player of ['leader1', 'reporter1', 'staff1', 'guard'] as const)
    expect(await refused(w.as(player)(overviewApi.get, { query: {} }))).toBe(403);
  const theirs = await w.as('otherOffice')(overviewApi.get, { query: {} });
  expect(theirs.agency.name).toBe('Sở Văn hóa và Thể thao');
  expect(theirs.grid.rows).toEqual([]);
  expect(theirs.feed).toEqual([]);
  expect(theirs.choices.units.map((unit) => unit.id)).not.toContain(w.units.unit1.id);
});

story('who may not urge is told so by the answer itself', async (w) => {
  const may = async (who: 'office' | 'workingGroup' | 'admin') =>
    (await w.as(who)(overviewApi.get, { query: {} })).may;
  expect(await may('office')).toEqual({ urge: true, extend: true, exempt: true, display: true, trend: true });
  expect(await may('workingGroup')).toMatchObject({ urge: true, extend: false, exempt: false });
  expect(await may('admin')).toMatchObject({ urge: false, trend: false });
});

story('the feed tells acts in order, one line for one act upon many', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  const owed = (await w.as('office')(obligationApi.mine, { query: { tab: 'waiting' } })).items;
  const ids = owed
    .filter((row) => row.kind === 'report' && row.periodKey === '2021-W33')
    .map((row) => row.id);
  w.on('2021-08-20T03:00:00.000Z');
  await w.as('office')(obligationApi.urge, { body: { ids } });
  const { items } = await w.as('workingGroup')(overviewApi.feed, {});
  expect(items.map((item) => [item.event, item.facts.together, item.facts.periodKey])).toEqual([
    ['obligation.urged', 2, '2021-W33'],
    ['report.submitted', 1, '2021-W33'],
  ]);
  const first = await w.as('workingGroup')(overviewApi.feed, { query: { limit: 1 } });
  const rest = await w.as('workingGroup')(overviewApi.feed, {
    query: { limit: 1, cursor: first.nextCursor ?? '' },
  });
  expect([...first.items, ...rest.items].map((item) => item.id)).toEqual(items.map((item) => item.id));
  expect((await look(w)).feed.map((item) => item.id)).toEqual(items.map((item) => item.id));
});

story('what may not be known yet stands in no feed', async (w) => {
  const tell = (audience: 'agency' | 'unit' | 'office', visibleFrom: string | null) =>
    w.inside('office', async (ctx) => {
      ctx.record({
        event: 'report.submitted',
        subject: { kind: 'report', id: v7() },
        unitId: w.units.unit1.id,
        audience,
        visibleFrom,
      });
    });
  await tell('unit', '2021-08-21T00:00:00.000Z');
  await tell('office', null);
  const heard = async (who: 'workingGroup' | 'auditor' | 'admin') =>
    (await w.as(who)(overviewApi.feed, {})).items.length;
  expect([await heard('workingGroup'), await heard('auditor'), await heard('admin')]).toEqual([0, 1, 1]);
  w.on('2021-08-21');
  expect([await heard('workingGroup'), await heard('auditor'), await heard('admin')]).toEqual([1, 2, 1]);
});

story('a record’s timeline is for those who may read the record', async (w) => {
  const weekly = await givenWeekly(w);
  const id = weekly.reportOf('unit1');
  await submittedReport(w, id);
  const timeline = (who: 'reporter1' | 'reporter2' | 'office' | 'otherOffice', kind = 'report') =>
    w.as(who)(overviewApi.timeline, { params: { kind, id } });
  expect((await timeline('reporter1')).items.map((item) => item.event)).toEqual(['report.submitted']);
  expect((await timeline('office')).items).toHaveLength(1);
  expect(await refused(timeline('reporter2'))).toBe(404);
  expect(await refused(timeline('otherOffice'))).toBe(404);
  expect(await refused(timeline('office', 'ballot'))).toBe(404);
});

story('tasks are counted by section and by unit, overdue ones and their rate', async (w) => {
  await givenCampaign(w);
  const before = await look(w);
  expect(before.figures.tasks).toMatchObject({ total: 8, done: 0, overdue: 0 });
  expect(before.sections).toMatchObject([{ code: 'II.1', total: 8, done: 0, overdue: 0 }]);
  expect(rowOf(w, before, 'office')?.tasks.total).toBe(2);
  const task = await taskOf(w, 'unit1', 'II.1.a');
  await w.as('reporter1')(taskApi.finish, {
    params: { id: task.id },
    body: { rev: task.rev, note: 'Đã treo', evidence: [] },
  });
  w.on('2021-10-30');
  const after = await look(w);
  expect(after.figures.tasks).toMatchObject({ done: 1, onTime: { n: 1, of: 8 } });
  expect(after.figures.tasks.overdue).toBe(7);
  expect(rowOf(w, after, 'unit1')).toMatchObject({
    standing: 'late',
    tasks: { total: 3, done: 1, overdue: 2 },
  });
});

story('what a unit put beneath the plan itself is no part of the plan’s figures', async (w) => {
  await givenCampaign(w);
  const before = await look(w);
  await w.as('leader1')(taskApi.plan, {
    body: {
      unitId: w.units.unit1.id,
      title: 'Lắp vách ngăn quầy tiếp dân',
      recurrence: 'once',
      dueOn: '2021-09-10',
    },
  });
  const after = await look(w);
  expect(after.figures.tasks.total).toBe(before.figures.tasks.total);
  expect(after.sections).toEqual(before.sections);
  const outline = await w.as('office')(taskApi.outline, {});
  expect(outline.counts.total).toBe(after.figures.tasks.total);
});

story('the wall names what falls due and what opens in the two weeks ahead', async (w) => {
  await givenWeekly(w);
  const { coming } = await w.as('workingGroup')(overviewApi.wall, {});
  expect(coming.map((one) => [one.what, one.periodKey, one.records])).toEqual([
    ['reportDue', '2021-W33', 3],
    ['periodOpens', '2021-W35', 0],
    ['reportDue', '2021-W34', 3],
  ]);
});

story('the wall tells the days of announced visits, and nothing of others', async (w) => {
  await givenWeekly(w);
  const { editionId } = await givenChecklist(w);
  const plan = (startsAt: string, endsAt: string, isAnnounced: boolean) =>
    givenVisit(w, { editionId, startsAt, endsAt, isAnnounced, despiteClash: true });
  await plan('2021-08-20T07:00:00.000Z', '2021-08-20T09:00:00.000Z', true);
  await plan('2021-08-20T03:00:00.000Z', '2021-08-20T04:00:00.000Z', false);
  const { coming } = await w.as('workingGroup')(overviewApi.wall, {});
  expect(coming.filter(({ what }) => what === 'visit')).toEqual([
    { what: 'visit', at: '2021-08-20T07:00:00.000Z', periodKey: null, records: 1 },
  ]);
});

story('the sheet holds what the grid shows', async (w) => {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  const answer = await w.app.inject({
    method: 'GET',
    url: '/api/overview/grid.xlsx',
    headers: { cookie: `session=${w.accounts.office}` },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toContain('attachment');
  const rows = await readSheet(answer.rawPayload);
  expect(rows.find((row) => row[0] === 'Phòng Công chứng số 1')?.slice(0, 2)).toEqual([
    'Phòng Công chứng số 1',
    'Chờ tiếp nhận',
  ]);
  expect(rows.find((row) => row[0] === 'Phòng Công chứng số 2')?.[1]).toBe('Chưa nộp');
});

story('the dashboard asks as many questions for many units as for few', async (w) => {
  await givenWeekly(w);
  await look(w, { unitId: w.units.unit1.id });
  w.queries();
  await look(w, { unitId: w.units.unit1.id });
  const forOne = w.queries();
  await look(w);
  expect(w.queries()).toBe(forOne);
  expect(forOne).toBeLessThanOrEqual(16);
});
