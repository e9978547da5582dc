import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation, Part } from '@thidua/shared/consolidation/consolidation.model';
import { letterheadApi } from '@thidua/shared/document/letterhead.api';
import { regimeApi } from '@thidua/shared/form/regime.api';
import type { RegimeDueRule } from '@thidua/shared/form/regime.model';
import { narrativesOf } from '@thidua/shared/form/template.model';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { workingDayApi } from '@thidua/shared/unit/working-days.api';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Player } from '../../../test/cast.ts';
import {
  firstWeek,
  type GivenWeekly,
  givenWeekly,
  saveFields,
  seen,
  submittedReport,
} from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';
import { textOfPaper } from '../../platform/papers/read-paper.sample.ts';
import { openConsolidations } from './index.ts';

const story = world();
const unit1 = { reporter: 'reporter1', leader: 'leader1' } as const;
const unit2 = { reporter: 'reporter2', leader: 'leader2' } as const;

/** The week of the cast's first day with what the clock would have opened. */
async function givenWeek(w: World): Promise<GivenWeekly & { here: Consolidation }> {
  const weekly = await givenWeekly(w);
  await w.inside('office', openConsolidations);
  const here = await at(w, weekly);
  return { ...weekly, here };
}

async function at(w: World, { regimeId }: GivenWeekly, key = firstWeek): Promise<Consolidation> {
  const { consolidation } = await w.as('office')(consolidationApi.at, { query: { regimeId, key } });
  if (!consolidation) throw new Error(`no consolidation of ${key}`);
  return consolidation;
}

const params = ({ id }: Consolidation) => ({ id });
const gather = (w: World, one: Consolidation) =>
  w.as('office')(consolidationApi.gather, { params: params(one), body: { rev: one.rev } });
const figureOf = (one: Consolidation, code: string) => {
  const line = one.figures.find((figure) => figure.code === code);
  if (!line) throw new Error(`no figure ${code}`);
  return line;
};
const fault = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (thrown) => thrown.code,
  );

const paragraph = (text: string, marks: Part['paragraphs'][number]['marks'] = []) => ({
  id: v7(),
  text,
  marks,
});

async function written(w: World, one: Consolidation): Promise<Consolidation> {
  await w.as('office')(consolidationApi.save, {
    params: params(one),
    body: {
      changes: narrativesOf(one.template.body).map(({ code, title }) => ({
        field: code,
        baseRev: one.draft?.fields[code]?.rev ?? 0,
        value: { paragraphs: [paragraph(`${title}: toàn Sở.`)] },
        mutationId: v7(),
      })),
    },
  });
  return w.as('office')(consolidationApi.get, { params: params(one) });
}

const present = (w: World, one: Consolidation) =>
  w.as('office')(consolidationApi.present, {
    params: params(one),
    body: { rev: one.rev, draftRev: one.draft?.rev ?? 0 },
  });

async function approved(w: World, one: Consolidation): Promise<Consolidation> {
  const presented = await present(w, await written(w, one));
  return w.as('director')(consolidationApi.approve, {
    params: params(one),
    body: { rev: presented.rev, draftRev: presented.draft?.rev ?? 0 },
  });
}

/** The unit corrects what it sent: one figure, signed again. */
async function corrected(w: World, reportId: string, posters: number) {
  const sent = await w.as('reporter1')(reportApi.get, { params: { id: reportId } });
  await w.as('reporter1')(reportApi.correct, {
    params: { id: reportId },
    body: { rev: sent.rev, reason: 'Đếm thiếu áp phích' },
  });
  await saveFields(w, 'reporter1', reportId, { posters_hung: posters });
  const ready = await w.as('leader1')(reportApi.get, { params: { id: reportId } });
  return w.as('leader1')(reportApi.submit, { params: { id: reportId }, body: seen(ready) });
}

story('the period opens with the duty to consolidate it, due a working day after the units', async (w) => {
  const { here } = await givenWeek(w);
  expect(here).toMatchObject({
    state: 'draft',
    gatheredAt: null,
    node: { name: 'Sở Tư pháp', isAgency: true },
    counts: { of: 3, submitted: 0 },
    period: {
      dueAt: '2021-08-20T10:00:00.000Z',
      longer: ['2021-M09', '2021-Q3', '2021-H2', '2021-9M', '2021'],
    },
    duty: { state: 'owed', stage: 'none', dueAt: '2021-08-23T10:00:00.000Z' },
  });
  const mine = await w.as('office')(obligationApi.mine, { query: { kind: 'consolidation' } });
  expect(mine.items.map(({ subject, periodKey }) => [subject.kind, periodKey])).toContainEqual([
    'consolidation',
    firstWeek,
  ]);
  const owed = unnamed<{ creditor_unit_id: string }>(
    'select creditor_unit_id from obligation where subject_id = $1',
  );
  expect(await w.inside('office', (ctx) => ctx.db.rows(owed, [here.id]))).toEqual([
    { creditor_unit_id: w.units.committee.id },
  ]);
  expect(await fault(gather(w, here))).toBe('consolidation.nothingReceived');
  await w.inside('office', openConsolidations); // run again it does nothing
  expect((await at(w, { regimeId: here.regime.id } as GivenWeekly)).id).toBe(here.id);
});

story('a period that has not begun is consolidated by the days and the rules it now has', async (w) => {
  const weekly = await givenWeek(w);
  const told = async (key: string) => {
    const { period, duty } = await at(w, weekly, key);
    return [period.firstDay, period.lastDay, period.dueAt, duty?.dueAt];
  };
  const coming = '2021-W35';
  expect(await told(coming)).toEqual([
    ...['2021-08-27', '2021-09-02', '2021-09-06T10:00:00.000Z', '2021-09-07T10:00:00.000Z'],
  ]);
  const days = [{ day: '2021-09-07', worked: false }];
  await w.as('office')(workingDayApi.change, {
    params: { id: w.units.agency.id },
    body: { rev: 0, year: 2021, days, why: 'Công văn 12/VP' },
  });
  expect((await told(coming)).slice(2)).toEqual(['2021-09-06T10:00:00.000Z', '2021-09-08T10:00:00.000Z']);

  const params = { id: weekly.regimeId };
  const change = async (cutoff: number, dueRule: RegimeDueRule) => {
    const { rev, name, guidance, debtors, editions } = await w.as('office')(regimeApi.get, { params });
    const rules = { templateEditionId: editions[0]?.template.editionId ?? '', debtors, cutoff, dueRule };
    const body = { rev, name, guidance, ...rules, appliesFrom: '2021-08-27', reason: 'Đổi quy định' };
    await w.as('office')(regimeApi.change, { params, body });
    await w.inside('office', openConsolidations);
  };
  await change(4, { workingDays: 5, time: '11:00', levelOffsets: [2] });
  expect((await told(coming)).slice(2)).toEqual(['2021-09-13T04:00:00.000Z', '2021-09-15T04:00:00.000Z']);
  const between = 'T-week-2021-08-27';
  await change(5, { workingDays: 1, time: '17:00' });
  expect(await told(between)).toEqual([
    ...['2021-08-27', '2021-08-27', '2021-08-30T10:00:00.000Z', '2021-08-31T10:00:00.000Z'],
  ]);
  await change(1, { workingDays: 1, time: '17:00' });
  expect(await told(between)).toEqual([
    ...['2021-08-27', '2021-08-30', '2021-08-31T10:00:00.000Z', '2021-09-01T10:00:00.000Z'],
  ]);
  expect(await told('2021-W34')).toEqual([
    ...['2021-08-20', '2021-08-26', '2021-08-27T10:00:00.000Z', '2021-08-30T10:00:00.000Z'],
  ]);
});

story('a request about days gone by is consolidated after it is due, not after those days', async (w) => {
  const weekly = await givenWeek(w);
  const { editions } = await w.as('office')(regimeApi.get, { params: { id: weekly.regimeId } });
  const asked = await w.as('office')(regimeApi.request, {
    body: {
      ...{ name: 'Rà soát chỗ làm việc', templateEditionId: editions[0]?.template.editionId ?? '' },
      ...{ firstDay: '2021-07-01', lastDay: '2021-07-31', dueAt: '2021-08-27T04:30:00.000Z' },
      debtors: { unitKinds: [], unitIds: [w.units.unit1.id] },
    },
  });
  await w.inside('office', openConsolidations);
  const { duty } = await at(w, { ...weekly, regimeId: asked.id }, `T-${asked.id}`);
  expect(duty?.dueAt).toBe('2021-08-30T04:30:00.000Z'); // Friday, then Monday
});

story(
  'figures by their rules from what units submitted, pinned, down to each unit and its version',
  async (w) => {
    const weekly = await givenWeek(w);
    await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
    await submittedReport(w, weekly.reportOf('unit2'), { ...unit2, seed: 5 });
    const live = await at(w, weekly);
    expect(figureOf(live, 'posters_hung')).toMatchObject({ value: 8, n: 2, of: 3 });

    const pinned = await gather(w, live);
    expect(pinned).toMatchObject({
      gatheredAt: w.now(),
      outdatedSince: null,
      counts: { of: 3, submitted: 2, accepted: 0 },
    });
    expect(figureOf(pinned, 'busiest_day_visitors')).toMatchObject({ value: 5 });
    expect(figureOf(pinned, 'contributions_money')).toMatchObject({ value: 400_000 });
    expect(figureOf(pinned, 'staff_present')).toMatchObject({ value: { n: 22, d: 28 } });
    const missing = pinned.units.filter(({ state }) => state === 'missing').map(({ unit }) => unit.name);
    expect(missing).toEqual(['Văn phòng Sở']);
    const trace = figureOf(pinned, 'posters_hung').byUnit.find(({ unitId }) => unitId === w.units.unit1.id);
    expect(trace?.value).toBe(3);
    const source = pinned.units.find(({ unit }) => unit.id === w.units.unit1.id)?.sources[0];
    expect(source).toMatchObject({
      reportId: weekly.reportOf('unit1'),
      version: 1,
      state: 'submitted',
      now: null,
    });
  },
);

story(
  'a correction below marks it out of date, shows old and new, and is taken in or kept out',
  async (w) => {
    const weekly = await givenWeek(w);
    const id = weekly.reportOf('unit1');
    await submittedReport(w, id, { ...unit1, seed: 3 });
    const pinned = await gather(w, await at(w, weekly));
    await corrected(w, id, 10);

    const stale = await at(w, weekly);
    expect(stale.rev).toBe(pinned.rev);
    expect(stale.outdatedSince).toBe(w.now());
    expect(stale.figures.filter(({ now }) => now).map(({ code }) => code)).toEqual(['posters_hung']);
    expect(figureOf(stale, 'posters_hung')).toMatchObject({ value: 3, now: { value: 10 } });
    expect(figureOf(stale, 'posters_hung').byUnit.find(({ now }) => now !== undefined)).toEqual({
      unitId: w.units.unit1.id,
      value: 3,
      now: 10,
    });
    expect(await fault(present(w, await written(w, stale)))).toBe('consolidation.outdated');

    const keep = {
      params: params(stale),
      body: { rev: stale.rev, reason: 'Số mới chưa được Văn phòng kiểm' },
    };
    const kept = await w.as('office')(consolidationApi.keep, keep);
    expect(kept).toMatchObject({ outdatedSince: null, kept: { reason: 'Số mới chưa được Văn phòng kiểm' } });
    expect(figureOf(kept, 'posters_hung')).toMatchObject({ value: 3, now: null });
    expect(kept.units.find(({ unit }) => unit.id === w.units.unit1.id)?.sources[0]).toMatchObject({
      version: 1,
      now: { version: 2 },
      isKept: true,
    });

    // The next change is told again; taking it in takes everything in.
    await submittedReport(w, weekly.reportOf('unit2'), { ...unit2, seed: 5 });
    const late = await at(w, weekly);
    expect(figureOf(late, 'posters_hung')).toMatchObject({ value: 3, now: { value: 8 } });
    const again = await gather(w, late);
    expect(again).toMatchObject({ kept: null, outdatedSince: null });
    expect(figureOf(again, 'posters_hung')).toMatchObject({ value: 15, now: null, n: 2 });
  },
);

story('what is returned counts no more, and a unit that was exempted is not missing', async (w) => {
  const weekly = await givenWeek(w);
  const id = weekly.reportOf('unit1');
  const sent = await submittedReport(w, id, { ...unit1, seed: 3 });
  await gather(w, await at(w, weekly));
  await w.as('office')(reportApi.return, {
    params: { id },
    body: { rev: sent.rev, reason: 'Số chưa khớp', dueAt: '2021-08-24T10:00:00.000Z' },
  });
  const stale = await at(w, weekly);
  expect(figureOf(stale, 'posters_hung')).toMatchObject({ value: 3, now: { value: null, n: 0, of: 3 } });
  const duty = await w.as('reporter2')(reportApi.get, { params: { id: weekly.reportOf('unit2') } });
  await w.as('office')(obligationApi.exempt, { body: { ids: [duty.duty.id], reason: 'Cả phòng cách ly' } });
  const exempt = (await at(w, weekly)).units.find(({ unit }) => unit.id === w.units.unit2.id);
  expect(exempt?.sources[0]).toMatchObject({ state: 'missing', now: { state: 'exempt' } });
});

story('an exemption that is taken back marks a total out of date that counted it', async (w) => {
  const weekly = await givenWeek(w);
  await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
  const { duty } = await w.as('reporter2')(reportApi.get, { params: { id: weekly.reportOf('unit2') } });
  await w.as('office')(obligationApi.exempt, { body: { ids: [duty.id], reason: 'Nhầm đơn vị' } });
  expect((await gather(w, await at(w, weekly))).outdatedSince).toBeNull();
  await w.as('office')(obligationApi.restore, { body: { ids: [duty.id] } });
  expect((await at(w, weekly)).outdatedSince).not.toBeNull();
});

story(
  'an adjustment stands beside the sum with its reason, and survives taking in new versions',
  async (w) => {
    const weekly = await givenWeek(w);
    const id = weekly.reportOf('unit1');
    await submittedReport(w, id, { ...unit1, seed: 3 });
    const pinned = await gather(w, await at(w, weekly));
    const adjust = (rev: number, code: string, delta: number | { n: number; d: number } | null) =>
      w.as('office')(consolidationApi.adjust, {
        params: params(pinned),
        body: { rev, code, delta, reason: 'Áp phích treo ở cổng Sở' },
      });
    expect(await fault(adjust(pinned.rev, 'busiest_day_visitors', 2))).toBe('consolidation.notAdjustable');
    expect(await fault(adjust(pinned.rev, 'staff_present', 2))).toBe('consolidation.notAdjustable');
    const one = await adjust(pinned.rev, 'posters_hung', 2);
    expect(figureOf(one, 'posters_hung')).toMatchObject({
      sum: 3,
      value: 5,
      adjustment: { delta: 2, reason: 'Áp phích treo ở cổng Sở', by: w.accounts.office },
    });
    await corrected(w, id, 10);
    const again = await gather(w, await at(w, weekly));
    expect(figureOf(again, 'posters_hung')).toMatchObject({ sum: 10, value: 12 });
    expect(figureOf(await adjust(again.rev, 'posters_hung', null), 'posters_hung')).toMatchObject({
      sum: 10,
      value: 10,
      adjustment: null,
    });
  },
);

story(
  'two of the office write: different parts merge, the same part keeps both until somebody chooses',
  async (w) => {
    const weekly = await givenWeek(w);
    await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
    const one = await gather(w, await at(w, weekly));
    const mark = {
      kind: 'unit' as const,
      unitId: w.units.unit1.id,
      reportId: weekly.reportOf('unit1'),
      version: 1,
    };
    const save = (player: 'office' | 'office2', field: string, text: string) =>
      w.as(player)(consolidationApi.save, {
        params: params(one),
        body: {
          changes: [
            { field, baseRev: 0, value: { paragraphs: [paragraph(text, [mark])] }, mutationId: v7() },
          ],
        },
      });
    await save('office', 'n_communication', 'Của Chánh Văn phòng');
    const merged = await save('office2', 'n_emulation', 'Của chuyên viên');
    expect(Object.keys(merged.fields).sort()).toEqual(['n_communication', 'n_emulation']);
    expect(merged.fields.n_communication?.value.paragraphs[0]?.marks).toEqual([mark]);
    const both = await save('office2', 'n_communication', 'Của chuyên viên');
    const [conflict] = both.conflicts;
    expect(both.fields.n_communication?.value.paragraphs[0]?.text).toBe('Của Chánh Văn phòng');
    expect(conflict?.lost.value.paragraphs[0]?.text).toBe('Của chuyên viên');
    expect(await fault(present(w, await at(w, weekly)))).toBe('consolidation.conflictOpen');
    const chosen = await w.as('office')(consolidationApi.choose, {
      params: { id: one.id, conflictId: conflict?.id ?? '' },
      body: { side: 'lost' },
    });
    expect(chosen.conflicts).toEqual([]);
    expect(chosen.fields.n_communication?.value.paragraphs[0]?.text).toBe('Của chuyên viên');
    const { items } = await w.as('office')(consolidationApi.texts, { params: params(one) });
    expect(items.map(({ unitId, version, newer }) => [unitId, version, newer])).toEqual([
      [w.units.unit1.id, 1, null],
    ]);
  },
);

story(
  'presented, sent back, presented again and approved: the agency’s own report, which never changes',
  async (w) => {
    const weekly = await givenWeek(w);
    await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
    const one = await gather(w, await at(w, weekly));
    expect(await fault(present(w, one))).toBe('consolidation.textsMissing');
    const presented = await present(w, await written(w, one));
    expect(presented).toMatchObject({ state: 'presented', duty: { state: 'owed', stage: 'presented' } });
    const owed = await w.as('director')(obligationApi.mine, { query: { kind: 'consolidation.approve' } });
    expect(owed.items).toHaveLength(1);
    const body = { rev: presented.rev, draftRev: presented.draft?.rev ?? 0 };
    expect(await fault(w.as('office')(consolidationApi.approve, { params: params(one), body }))).toBe(
      'door.notPermitted',
    );
    const back = await w.as('director')(consolidationApi.sendBack, {
      params: params(one),
      body: { rev: presented.rev, reason: 'Nêu rõ khó khăn của Phòng Công chứng số 1' },
    });
    expect(back).toMatchObject({
      state: 'draft',
      sentBack: { reason: 'Nêu rõ khó khăn của Phòng Công chứng số 1' },
    });

    const again = await present(w, await at(w, weekly));
    const done = await w.as('director')(consolidationApi.approve, {
      params: params(one),
      body: { rev: again.rev, draftRev: again.draft?.rev ?? 0 },
    });
    expect(done).toMatchObject({
      state: 'approved',
      duty: { state: 'done', stage: 'accepted', isLate: false },
    });
    const [sealed] = done.sealed;
    expect(sealed).toMatchObject({ version: 1, approvedBy: { id: w.accounts.director }, isLate: false });
    expect(sealed?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(sealed?.receipt).toContain(firstWeek);
    expect(await fault(gather(w, done))).toBe('consolidation.wrongState');

    // A correction below does not touch it: it says so, and the next version takes it in while this one stands.
    await corrected(w, weekly.reportOf('unit1'), 10);
    const stale = await at(w, weekly);
    expect(figureOf(stale, 'posters_hung')).toMatchObject({ value: 3, now: { value: 10 } });
    const opened = await w.as('office')(consolidationApi.correct, {
      params: params(one),
      body: { rev: stale.rev, reason: 'Đơn vị đính chính' },
    });
    const second = await approved(w, await gather(w, opened));
    expect(second.sealed.map(({ version }) => version)).toEqual([2, 1]);
    expect(figureOf(second, 'posters_hung')).toMatchObject({ value: 10 });
  },
);

story('a month is made of the weeks that end in it, each unit over its weeks first', async (w) => {
  const weekly = await givenWeek(w);
  await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
  w.on('2021-08-27');
  await w.inside('office', async (ctx) => {
    const { openPeriods } = await import('../report/index.ts');
    await openPeriods(ctx);
  });
  await submittedReport(w, weekly.reportOf('unit1', '2021-W34'), { ...unit1, seed: 4 });
  const body = { regimeId: weekly.regimeId, key: '2021-M09' };
  const month = await w.as('office')(consolidationApi.open, { body });
  expect(month).toMatchObject({
    period: { kind: 'month', firstDay: '2021-08-15', lastDay: '2021-09-14', dueAt: null },
  });
  expect(figureOf(month, 'posters_hung')).toMatchObject({ value: 7, n: 1, of: 3 });
  expect(figureOf(month, 'self_managed_models')).toMatchObject({ value: 4 }); // the last week's
  expect(figureOf(month, 'staff_present').value).toEqual({ n: 11, d: 14 });
  expect((await w.as('office')(consolidationApi.open, { body })).id).toBe(month.id);
  const wrong = { regimeId: weekly.regimeId, key: '2020-M01' };
  expect(await fault(w.as('office')(consolidationApi.open, { body: wrong }))).toBe(
    'consolidation.nothingExpected',
  );
});

story('a unit sees its own node and never the others’; another agency sees nothing', async (w) => {
  const weekly = await givenWeek(w);
  await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
  await submittedReport(w, weekly.reportOf('unit2'), { ...unit2, seed: 5 });
  const whole = await gather(w, await at(w, weekly));
  for (const player of ['leader1', 'reporter1'] as const) {
    expect(await fault(w.as(player)(consolidationApi.get, { params: params(whole) }))).toBe('door.notFound');
    expect(await fault(w.as(player)(consolidationApi.texts, { params: params(whole) }))).toBe(
      'door.notFound',
    );
    const query = { regimeId: weekly.regimeId, key: firstWeek };
    expect(await fault(w.as(player)(consolidationApi.at, { query }))).toBe('door.notFound');
  }
  expect(await fault(w.as('otherOffice')(consolidationApi.get, { params: params(whole) }))).toBe(
    'door.notFound',
  );
  const own = await w.as('reporter1')(consolidationApi.open, {
    body: { regimeId: weekly.regimeId, key: firstWeek, unitId: w.units.unit1.id },
  });
  expect(own.units.map(({ unit }) => unit.id)).toEqual([w.units.unit1.id]);
  expect(JSON.stringify(own)).not.toContain(w.units.unit2.id);
  expect(own.duty).toBeNull();
});

story('the workbook holds numbers that can be counted with', async (w) => {
  const { default: readExcelFile } = await import('read-excel-file/node');
  const weekly = await givenWeek(w);
  await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
  const one = await gather(w, await at(w, weekly));
  const answer = await w.app.inject({
    url: `/api/consolidations/${one.id}/sheet`,
    headers: { cookie: `session=${w.accounts.office}` },
  });
  expect(answer.statusCode).toBe(200);
  const [totals, units] = await readExcelFile(answer.rawPayload);
  const line = totals?.data.find((row) => row[0] === 'Kinh phí ủng hộ phòng, chống dịch');
  expect(line?.slice(1, 7)).toEqual(['Cộng', null, 150, null, 'nghìn đồng', '1 trên 3 đơn vị']);
  expect(units?.data.find((row) => row[0] === 'Văn phòng Sở')?.[1]).toBe('chưa nộp');
});

story(
  'the approved report takes its number once and goes to Word in the form of official papers',
  async (w) => {
    const weekly = await givenWeek(w);
    await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
    const draft = await gather(w, await at(w, weekly));
    const word = async (id: string) => {
      const url = `/api/consolidations/${id}/word`;
      const answer = await w.app.inject({ url, headers: { cookie: `session=${w.accounts.office}` } });
      expect(answer.statusCode).toBe(200);
      return textOfPaper(answer.rawPayload);
    };
    expect(await word(draft.id)).toContain('Số: …/BC-');
    const issue = (one: Consolidation) =>
      w.as('office')(consolidationApi.issue, { params: params(one), body: { rev: one.rev } });
    expect(await fault(issue(draft))).toBe('consolidation.wrongState');
    const done = await approved(w, draft);
    const issued = await issue(done);
    expect(issued.paper).toMatchObject({ day: '2021-08-20' });
    expect(issued.paper?.number).toMatch(/^01\/BC-/);
    expect(await fault(issue(issued))).toBe('consolidation.alreadyIssued');
    const text = await word(done.id);
    expect(text).toContain('Số: 01/BC-');
    expect(text).toContain('ngày 20 tháng 8 năm 2021');
    expect(text).toContain('Chưa có báo cáo của Văn phòng Sở, Phòng Công chứng số 2.');
    expect(text).toContain(`Biên nhận ${done.sealed[0]?.receipt}`);
    expect(text).toContain('Tổng hợp từ báo cáo của 1 trên 3 đơn vị.');
    expect(text).toContain('Kết quả thực hiện nhiệm vụ');
  },
);

/** A department with two units beneath it, each of which reports; one of them has sent nothing. */
async function givenDepartment(w: World) {
  const names = ['Bộ phận Công chứng', 'Bộ phận Lưu trữ'];
  w.on('2021-08-13');
  for (const [at, name] of names.entries())
    await w.as('admin')(unitApi.add, {
      body: {
        parentId: w.units.unit1.id,
        kind: 'division',
        name,
        shortName: name,
        abbreviation: `BP${at + 1}`,
        startsOn: '2021-08-13',
      },
    });
  w.on('2021-08-20');
  const weekly = await givenWeek(w);
  const { items } = await w.as('leader1')(reportApi.list, { query: {} });
  const reportOf = (name: string) =>
    items.find(({ unit, period }) => unit.name === name && period.key === firstWeek)?.id ?? '';
  await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
  await submittedReport(w, reportOf('Bộ phận Công chứng'), { ...unit1, seed: 4 });
  await submittedReport(w, weekly.reportOf('unit2'), { ...unit2, seed: 5 });
  return weekly;
}

story(
  'a department gathers itself and the units beneath it, its leader approves, the paper is its own',
  async (w) => {
    const { regimeId } = await givenDepartment(w);
    const body = { regimeId, key: firstWeek, unitId: w.units.unit1.id };
    const opened = await w.as('reporter1')(consolidationApi.open, { body });
    expect(opened.node).toMatchObject({ name: 'Phòng Công chứng số 1', isAgency: false });
    const gathered = await w.as('reporter1')(consolidationApi.gather, {
      params: params(opened),
      body: { rev: opened.rev },
    });
    expect(gathered.counts).toEqual({ of: 3, submitted: 2, accepted: 0 });
    expect(figureOf(gathered, 'posters_hung')).toMatchObject({ value: 7, n: 2, of: 3 });
    expect(gathered.units.map(({ unit, state }) => [unit.name, state])).toEqual(
      expect.arrayContaining([['Bộ phận Lưu trữ', 'missing']]),
    );
    expect(JSON.stringify(gathered)).not.toContain(w.units.unit2.id);
    const whole = await gather(w, await at(w, { regimeId } as GivenWeekly));
    expect(figureOf(whole, 'posters_hung')).toMatchObject({ value: 12, n: 3, of: 5 });

    await w.as('reporter1')(consolidationApi.save, {
      params: params(opened),
      body: {
        changes: narrativesOf(opened.template.body).map(({ code }) => ({
          field: code,
          baseRev: 0,
          value: { paragraphs: [paragraph('Cả phòng.')] },
          mutationId: v7(),
        })),
      },
    });
    const ready = await w.as('reporter1')(consolidationApi.get, { params: params(opened) });
    const seenAs = (one: Consolidation) => ({ rev: one.rev, draftRev: one.draft?.rev ?? 0 });
    const presented = await w.as('reporter1')(consolidationApi.present, {
      params: params(opened),
      body: seenAs(ready),
    });
    const owed = await w.as('leader1')(obligationApi.mine, { query: { kind: 'consolidation.approve' } });
    expect(owed.items.map(({ subject }) => subject.id)).toEqual([opened.id]);
    expect(
      await fault(
        w.as('leader2')(consolidationApi.approve, { params: params(opened), body: seenAs(presented) }),
      ),
    ).toBe('door.notFound');

    const { letterhead, rev } = await w.as('office')(letterheadApi.get, {});
    const unitRecipients = ['Văn phòng Sở (để tổng hợp)', 'Lưu: VT [đơn vị]'];
    await w.as('office')(letterheadApi.change, {
      params: { id: w.units.agency.id },
      body: { rev, letterhead: { ...letterhead, unitRecipients } },
    });
    await w.as('leader1')(consolidationApi.approve, { params: params(opened), body: seenAs(presented) });
    const answer = await w.app.inject({
      url: `/api/consolidations/${opened.id}/word`,
      headers: { cookie: `session=${w.accounts.leader1}` },
    });
    const text = textOfPaper(answer.rawPayload);
    expect(text).toContain('Số: …/BC-unit1');
    expect(text).toContain('PHÒNG CÔNG CHỨNG SỐ 1');
    expect(text).toContain('Chưa có báo cáo của Bộ phận Lưu trữ.');
    expect(text).toContain('- Văn phòng Sở (để tổng hợp);');
    expect(text).toContain('- Lưu: VT unit1.');
  },
);

story(
  'the approved report reaches the committee above as a paper, and stands there while a correction is made',
  async (w) => {
    const weekly = await givenWeek(w);
    await submittedReport(w, weekly.reportOf('unit1'), { ...unit1, seed: 3 });
    const received = async (player: Player) =>
      (await w.as(player)(consolidationApi.received, {})).items.map(({ id, version, agency, paper }) => ({
        id,
        version,
        agency: agency.id,
        number: paper?.number ?? null,
      }));
    const file = async (player: Player, url: string) => {
      const answer = await w.app.inject({ url, headers: { cookie: `session=${w.accounts[player]}` } });
      return answer.statusCode === 200 ? textOfPaper(answer.rawPayload) : answer.statusCode;
    };
    const draft = await gather(w, await at(w, weekly));
    expect(await received('committeeReader')).toEqual([]);
    const sent = `/api/consolidations/received/${draft.id}/word`;
    expect(await file('committeeReader', sent)).toBe(404);

    const done = await approved(w, draft);
    await w.as('office')(consolidationApi.issue, { params: params(done), body: { rev: done.rev } });
    const agency = w.units.agency.id;
    expect(await received('committeeReader')).toEqual([
      { id: done.id, version: 1, agency, number: expect.stringMatching(/^01\/BC-/) },
    ]);
    const paper = await file('committeeReader', sent);
    expect(paper).toContain('Số: 01/BC-');
    expect(paper).toContain('Tổng hợp từ báo cáo của 1 trên 3 đơn vị.');
    for (const player of ['office', 'director', 'auditor'] as const)
      expect(await file(player, sent)).toBe(403);
    expect(await file('committeeReader', `/api/consolidations/${done.id}/word`)).toBe(403);

    // A correction under way changes neither what the committee has nor the version that was signed.
    await corrected(w, weekly.reportOf('unit1'), 10);
    const stale = await at(w, weekly);
    const opened = await w.as('office')(consolidationApi.correct, {
      params: params(done),
      body: { rev: stale.rev, reason: 'Đơn vị đính chính' },
    });
    const again = await gather(w, opened);
    await w.as('office')(consolidationApi.save, {
      params: params(again),
      body: {
        changes: narrativesOf(again.template.body).map(({ code }) => ({
          field: code,
          baseRev: again.draft?.fields[code]?.rev ?? 0,
          value: { paragraphs: [paragraph('Bản đính chính.')] },
          mutationId: v7(),
        })),
      },
    });
    const versions = `/api/consolidations/${done.id}/word?version=`;
    for (const text of [await file('committeeReader', sent), await file('office', `${versions}1`)]) {
      expect(text).toBe(paper);
      expect(text).not.toContain('Bản đính chính.');
    }
    expect(await file('office', `${versions}2`)).toBe(404);
    expect(await file('office', `/api/consolidations/${done.id}/word`)).toContain('Bản đính chính.');
  },
);
