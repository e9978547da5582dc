import { owe } from '../src/features/obligation/index.ts';
import { unnamed } from '../src/platform/db/statement.ts';
import { consolidationSamples, plantConsolidations } from './access-samples-consolidation.ts';
import { type InspectionRecords, inspectionSamples, plantInspections } from './access-samples-inspection.ts';
import { plantReports, reportSamples } from './access-samples-report.ts';
import { plantTasks, taskSamples } from './access-samples-task.ts';
import type { World } from './world.ts';

export type SamplePlace = 'unit1' | 'unit2' | 'otherUnit';

/** Ids of one record of each kind in each place. */
export type Records = Record<
  SamplePlace,
  {
    obligation: string;
    campaign: string;
    duty: string;
    task: string;
    report: string;
    regime: string;
    remark: string;
    consolidation: string;
  } & InspectionRecords
>;

interface Given {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

export interface Sample {
  /** The record stands in a unit, in the agency as a whole, or (absent) the knock concerns no record. */
  stands?: 'unit' | 'agency';
  given(records: Records, place: SamplePlace, w: World): Given;
}

const nothing: Sample = { given: () => ({}) };
const empty: Sample = { given: () => ({ body: {} }) };
const later = '2021-09-30T10:00:00.000Z';

const today = '2021-08-20';
const nobody = '00000000-0000-7000-8000-000000000000';
const livesIn = { unit1: 'staff1', unit2: 'reporter2', otherUnit: 'otherReporter' } as const;

const agencyOf = (w: World, place: SamplePlace) => ({
  id: w.units[place === 'otherUnit' ? 'otherAgency' : 'agency'].id,
});
const letterhead = {
  ...{ superior: '', agency: 'Sở Tư pháp', symbol: 'STP', place: 'Khánh Hòa' },
  ...{ signers: [], recipients: ['Lưu: VT'], unitRecipients: ['Lưu: VT'] },
};

/** An act on a person or a unit at a revision that never was: let in, it is told so and changes nothing. */
function stale(kind: 'unit' | 'account', body: object): Sample {
  return {
    stands: 'unit',
    given: (_, place, w) => ({
      params: { id: kind === 'unit' ? w.units[place].id : w.accounts[livesIn[place]], grantId: nobody },
      body: { rev: 999, ...body },
    }),
  };
}

/** A knock for every endpoint that would be let in where the matrix allows it. */
export const samples: Record<string, Sample> = {
  'unit.list': nothing,
  'unit.get': { stands: 'unit', given: (_, place, w) => ({ params: { id: w.units[place].id } }) },
  'unit.add': empty,
  'unit.rename': stale('unit', { name: 'Tên mới', shortName: 'Mới', abbreviation: 'M', from: today }),
  'unit.move': stale('unit', { parentId: nobody, from: today }),
  'unit.end': stale('unit', { successorId: null, from: today }),
  'workingDay.year': { given: () => ({ query: { year: 2021 } }) },
  'workingDay.change': {
    stands: 'agency',
    given: (_, place, w) => ({
      params: { id: w.units[place === 'otherUnit' ? 'otherAgency' : 'agency'].id },
      body: { rev: 999, year: 2021, days: [{ day: today, worked: false }], why: 'công văn' },
    }),
  },
  // The doorstep judges before it opens: a knock without contents is refused for its contents, whoever knocks.
  'account.signIn': empty,
  'account.signOut': nothing,
  'account.me': nothing,
  'account.prefer': { given: () => ({ body: {} }) },
  'account.changePassword': empty,
  'account.changeEmail': empty,
  'account.sessions': nothing,
  'account.revokeSession': { given: () => ({ params: { id: 'none' } }) },
  'account.revokeOtherSessions': nothing,
  'account.actFor': empty,
  'account.entrance': nothing,
  'account.setupLink': { given: () => ({ params: { token: 'short' } }) },
  'account.found': { given: () => ({ params: { token: 'short' }, body: {} }) },
  'account.list': nothing,
  'account.sheet': nothing,
  'account.get': { stands: 'unit', given: (_, place, w) => ({ params: { id: w.accounts[livesIn[place]] } }) },
  'account.add': empty,
  'account.edit': stale('account', { name: 'Ai đó', post: '', unitId: nobody, email: null, phone: null }),
  'account.resetPassword': stale('account', {}),
  'account.disable': stale('account', { reason: 'đã nghỉ hưu' }),
  'account.enable': stale('account', {}),
  'account.grantRole': stale('account', { role: 'staff', unitId: nobody }),
  'account.endRole': stale('account', { endsOn: today }),
  'account.form': nothing,
  'account.tryImport': { given: () => ({ body: { file: 'eA==' } }) },
  'account.importPeople': { given: () => ({ body: { file: 'eA==' } }) },
  'account.newcomers': nothing,
  'account.issueSlips': { given: () => ({ body: { ids: [nobody] } }) },
  'account.delegations': nothing,
  'account.colleagues': nothing,
  'account.delegate': empty,
  'account.revokeDelegation': { given: () => ({ params: { id: 'none' }, body: {} }) },
  'obligation.mine': nothing,
  'obligation.counts': nothing,
  'obligation.unit': { stands: 'unit', given: (_, place, w) => ({ query: { unitId: w.units[place].id } }) },
  'obligation.urge': { stands: 'unit', given: (r, place) => ({ body: { ids: [r[place].obligation] } }) },
  'obligation.extend': {
    stands: 'unit',
    given: (r, place) => ({ body: { ids: [r[place].obligation], dueAt: later, reason: 'đang cách ly' } }),
  },
  'obligation.restore': { stands: 'unit', given: (r, place) => ({ body: { ids: [r[place].obligation] } }) },
  'obligation.exempt': {
    stands: 'unit',
    given: (r, place) => ({ body: { ids: [r[place].obligation], reason: 'đang cách ly' } }),
  },
  'dueRequest.list': nothing,
  'dueRequest.ask': {
    stands: 'unit',
    given: (r, place) => ({
      params: { id: r[place].obligation },
      body: { kind: 'exemption', reason: 'đang cách ly' },
    }),
  },
  'dueRequest.answer': { given: () => ({ params: { id: 'none' }, body: {} }) },
  'dueRequest.withdraw': { given: () => ({ params: { id: 'none' }, body: {} }) },
  ...taskSamples,
  ...reportSamples,
  ...consolidationSamples,
  ...inspectionSamples,
  'letterhead.get': nothing,
  'letterhead.register': nothing,
  'letterhead.change': {
    stands: 'agency',
    given: (_, place, w) => ({ params: agencyOf(w, place), body: { rev: 999, letterhead } }),
  },
  'letterhead.setNext': {
    stands: 'agency',
    given: (_, place, w) => ({
      params: agencyOf(w, place),
      body: { rev: 999, series: 'BC-OTHER', next: 7, reason: 'cấp trên giấy' },
    }),
  },
  'notice.list': nothing,
  'notice.count': nothing,
  'notice.read': { given: () => ({ body: { upTo: '2021-08-20T00:00:00.000Z' } }) },
  'notice.ladder': nothing,
  'notice.changeLadder': {
    stands: 'agency',
    given: (_, place, w) => ({
      params: { id: w.units[place === 'otherUnit' ? 'otherAgency' : 'agency'].id },
      body: { rev: 999, setting: { digestAt: '07:00', rungs: {} } },
    }),
  },
  'notice.preview': { given: () => ({ query: { kind: 'report' } }) },
  'notice.mails': nothing,
  'notice.choices': nothing,
  'notice.choose': { given: () => ({ params: { id: 'none' }, body: {} }) },
  'calendar.list': { given: () => ({ query: { from: '2021-08-01', to: '2021-08-31' } }) },
  'calendarFeed.own': nothing,
  'calendarFeed.make': empty,
  'calendarFeed.revoke': { given: () => ({ params: { id: 'none' }, body: {} }) },
  'overview.get': { stands: 'unit', given: (_, place, w) => ({ query: { unitId: w.units[place].id } }) },
  'overview.sheet': { stands: 'unit', given: (_, place, w) => ({ query: { unitId: w.units[place].id } }) },
  'overview.completeness': nothing,
  'overview.completenessSheet': nothing,
  'overview.indicator': nothing,
  'overview.indicatorSheet': nothing,
  'overview.feed': nothing,
  'overview.timeline': { given: () => ({ params: { kind: 'unit', id: 'none' } }) },
  'overview.wall': nothing,
  'overview.search': { given: () => ({ query: { q: 'phong' } }) },
  'journal.list': nothing,
  'journal.sheet': nothing,
  'journal.seal': nothing,
  'journal.check': nothing,
  'display.list': nothing,
  'display.make': { given: () => ({ body: { name: 'Sảnh tầng 1' } }) },
  'display.revoke': { given: () => ({ params: { id: 'none' }, body: { rev: 0 } }) },
  'display.show': { given: () => ({ params: { token: 'none' } }) },
};

/** One record of each kind in the own unit, a sister unit and a unit of another agency. */
export async function plantRecords(w: World): Promise<Records> {
  const records = {} as Records;
  const reports = await plantReports(w);
  const tasks = await plantTasks(w);
  const consolidations = await plantConsolidations(w, reports);
  const inspections = await plantInspections(w);
  for (const place of ['unit1', 'unit2', 'otherUnit'] as const) {
    records[place] = {
      ...reports[place],
      ...tasks[place],
      ...consolidations[place],
      ...inspections[place],
      obligation: await plantObligation(w, place),
    };
  }
  return records;
}

function plantObligation(w: World, place: SamplePlace): Promise<string> {
  const unitId = w.units[place].id;
  return w.inside(place === 'otherUnit' ? 'otherOffice' : 'office', async (ctx) => {
    await owe(ctx, [
      {
        kind: 'task',
        subject: { kind: 'task', id: ctx.newId() },
        aboutUnitId: unitId,
        debtor: { unitId, role: 'reporter' },
        opensAt: '2021-08-13T00:00:00.000Z',
        dueAt: '2021-08-25T10:00:00.000Z',
      },
    ]);
    const found = unnamed<{ id: string }>(
      'select id from obligation where about_unit_id = $1 order by id desc limit 1',
    );
    return (await ctx.db.one(found, [unitId])).id;
  });
}
