import { pinRemarks } from '../src/features/remark/index.ts';
import { unnamed } from '../src/platform/db/statement.ts';
import type { Sample, SamplePlace } from './access-samples.ts';
import { givenWeekly, submittedReport } from './given-report.ts';
import type { World } from './world.ts';

type Of = { report: string; regime: string; remark: string };
const unreadable: Sample = {
  given: () => ({ params: { id: 'none' }, query: { subjectId: 'none' }, body: {} }),
};
const later = '2021-09-30T10:00:00.000Z';

const onReport = (body?: object, query?: Record<string, unknown>): Sample => ({
  stands: 'unit',
  given: (records, place) => ({
    params: { id: records[place].report, version: 1, conflictId: records[place].report },
    ...(query ? { query } : {}),
    ...(body ? { body } : {}),
  }),
});
const nobody = '00000000-0000-7000-8000-000000000000';
const onRegime = (body?: object): Sample => ({
  stands: 'agency',
  given: (records, place) => ({ params: { id: records[place].regime }, ...(body ? { body } : {}) }),
});
const onRemark = (): Sample => ({
  stands: 'unit',
  given: (records, place) => ({ params: { id: records[place].remark }, body: { rev: 0 } }),
});

export const reportSamples: Record<string, Sample> = {
  'form.indicators': { given: () => ({}) },
  'form.templates': { given: () => ({}) },
  'form.template': unreadable,
  'form.publish': unreadable,
  'form.catalogue': { given: () => ({}) },
  'form.addIndicator': unreadable,
  'form.changeIndicator': unreadable,
  'form.dropIndicator': unreadable,
  'form.designs': { given: () => ({}) },
  'form.design': unreadable,
  'form.addTemplate': unreadable,
  'form.saveDesign': unreadable,
  'form.dropDesign': unreadable,
  'form.dropTemplate': unreadable,
  'regime.list': { given: () => ({}) },
  'regime.samples': { given: () => ({}) },
  'regime.foresee': {
    given: () => ({
      query: { periodKind: 'week', from: '2021-08-20', cutoff: 4, workingDays: 1, time: '17:00' },
    }),
  },
  'regime.get': onRegime(),
  'regime.drawUp': { given: () => ({ body: {} }) },
  'regime.adopt': { given: () => ({ body: { sample: 'yearly', startsOn: '2000-01-01' } }) },
  'regime.request': { given: () => ({ body: {} }) },
  'regime.change': onRegime({
    rev: 999,
    ...{ name: 'Báo cáo tuần', guidance: '', appliesFrom: '2021-09-03', reason: 'Sở đổi ngày' },
    ...{ templateEditionId: nobody, cutoff: 5, dueRule: { workingDays: 1, time: '17:00' } },
    debtors: { unitKinds: ['division'] },
  }),
  'regime.end': onRegime({ rev: 999, endsOn: '2021-12-31', reason: 'Hết kế hoạch' }),
  'regime.withdraw': onRegime({ rev: 999, reason: 'Không cần nữa' }),
  'remark.list': unreadable,
  'remark.reply': unreadable,
  'remark.settle': onRemark(),
  'remark.reopen': onRemark(),
  'report.list': { given: () => ({}) },
  'report.workbook': {
    stands: 'unit',
    given: (records, place, w) => ({
      query: { regimeId: records[place].regime, unitId: w.units[place].id },
    }),
  },
  'report.periods': { given: () => ({}) },
  'report.period': unreadable,
  'report.sheet': unreadable,
  'report.word': onReport(),
  'report.excel': onReport(),
  'report.tryForm': onReport({ file: 'UEs=', draftRev: 0 }),
  'report.importForm': onReport({ file: 'UEs=', draftRev: 0 }),
  'report.trend': {
    stands: 'unit',
    given: (records, place, w) => ({
      query: { regimeId: records[place].regime, indicator: 'posters_hung', unitId: w.units[place].id },
    }),
  },
  'report.get': onReport(),
  'report.context': onReport(),
  'report.compare': onReport(),
  'report.versions': onReport(),
  'report.version': onReport(),
  'report.diff': onReport(undefined, { from: 1, to: 1 }),
  'report.save': onReport({
    sinceRev: 0,
    changes: [{ field: 'posters_hung', baseRev: 0, value: 1, mutationId: 'sample-1' }],
  }),
  'report.choose': onReport({ side: 'kept', sinceRev: 0 }),
  'report.present': onReport({ rev: 1, draftRev: 1 }),
  'report.sendBack': onReport({ rev: 1 }),
  'report.submit': onReport({ rev: 1, draftRev: 1 }),
  'report.return': onReport({ rev: 1, reason: 'Số chưa khớp', dueAt: later }),
  'report.accept': onReport({ rev: 1 }),
  'report.enter': onReport({ rev: 1, reason: 'Đơn vị gửi bản giấy' }),
  'report.discard': onReport({ rev: 1 }),
  'report.correct': onReport({ rev: 1, reason: 'Số ghi thiếu' }),
};

const hands = {
  unit1: { office: 'office', reporter: 'reporter1', leader: 'leader1' },
  unit2: { office: 'office', reporter: 'reporter2', leader: 'leader2' },
  otherUnit: { office: 'otherOffice', reporter: 'otherReporter', leader: 'otherLeader' },
} as const;

/** A submitted report with a comment in each place. */
export async function plantReports(w: World): Promise<Record<SamplePlace, Of>> {
  const own = await givenWeekly(w);
  const other = await givenWeekly(w, { by: 'otherOffice', officeId: w.units.otherOffice.id });
  const planted = {} as Record<SamplePlace, Of>;
  for (const place of ['unit1', 'unit2', 'otherUnit'] as const) {
    const weekly = place === 'otherUnit' ? other : own;
    const report = weekly.reportOf(place);
    await submittedReport(w, report, hands[place]);
    const remark = await w.inside(hands[place].office, async (ctx) => {
      const unitId = w.units[place].id;
      const remarks = [{ field: 'posters_hung', text: 'Đề nghị rà soát' }];
      await pinRemarks(ctx, { subject: { kind: 'report', id: report }, unitId, version: 1, remarks });
      return (
        await ctx.db.one(unnamed<{ id: string }>('select id from remark where subject_id = $1'), [report])
      ).id;
    });
    planted[place] = { report, regime: weekly.regimeId, remark };
  }
  return planted;
}
