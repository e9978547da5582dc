import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { roundApi } from '@thidua/shared/inspection/round.api';
import { unnamed } from '../src/platform/db/statement.ts';
import type { Sample, SamplePlace } from './access-samples.ts';
import { givenChecklist, givenInspector } from './given-inspection.ts';
import type { World } from './world.ts';

export interface InspectionRecords {
  visit: string;
  finding: string;
  round: string;
  checklist: string;
  edition: string;
  inspector: string;
}

type Kind = keyof InspectionRecords;

/** An act on a record at a revision that never was: let in, it is told so and changes nothing. */
const on =
  (kind: Kind, stands: 'unit' | 'agency') =>
  (body?: object): Sample => ({
    stands,
    given: (records, place) => ({
      params: { id: records[place][kind] },
      ...(body ? { body: { rev: 999, ...body } } : {}),
    }),
  });
const visit = on('visit', 'unit');
const finding = on('finding', 'unit');
const round = on('round', 'agency');
const checklist = on('checklist', 'agency');

const nothing: Sample = { given: () => ({}) };
const reason = 'Trùng giao ban';
const dueAt = '2021-09-30T10:00:00.000Z';
const times = { startsAt: '2021-09-06T01:00:00.000Z', endsAt: '2021-09-06T03:00:00.000Z' };
const nobody = '00000000-0000-7000-8000-000000000000';
const answer = { id: nobody, itemCode: 'a1', verdict: 'pass', answeredAt: '2021-08-20T02:00:00.000Z' };
const days = { startsOn: '2021-09-01', endsOn: '2021-09-30' };

const roundBody: Sample['given'] = (records, place, w) => ({
  body: {
    rev: 999,
    name: 'Đợt 3',
    ...days,
    editionId: records[place].edition,
    unitIds: [w.units[place].id],
  },
});

export const inspectionSamples: Record<string, Sample> = {
  'inspection.list': nothing,
  'inspection.counts': nothing,
  'inspection.sheet': nothing,
  'inspection.clashes': {
    stands: 'unit',
    given: (_, place, w) => ({ query: { unitId: w.units[place].id, ...times } }),
  },
  'inspection.inspectors': {
    stands: 'unit',
    given: (_, place, w) => ({ query: { unitId: w.units[place].id } }),
  },
  'inspection.get': visit(),
  'inspection.plan': {
    stands: 'unit',
    given: (records, place, w) => ({
      body: {
        unitId: w.units[place].id,
        isAnnounced: true,
        ...times,
        editionId: records[place].edition,
        team: [{ accountId: records[place].inspector, part: 'leader' }],
      },
    }),
  },
  'inspection.move': visit({ ...times, reason }),
  'inspection.appoint': visit({ team: [{ accountId: nobody, part: 'leader' }] }),
  'inspection.cancel': visit({ reason }),
  'inspection.start': visit({}),
  'inspection.answer': visit({ deviceNow: '2021-08-20T02:00:00.000Z', answers: [answer] }),
  'inspection.choose': visit({ itemCode: 'a1', answerId: nobody, among: [nobody] }),
  'inspection.end': visit({}),
  'inspection.conclude': visit({ summary: '', outcome: 'none', outcomeReason: '' }),
  'minutes.get': visit(),
  'minutes.word': visit(),
  'minutes.sign': visit({}),
  'minutes.takeBack': visit({ reason }),
  'minutes.confirm': visit({}),
  'minutes.object': visit({ text: reason }),
  'minutes.append': visit({ text: reason }),
  'round.list': nothing,
  'round.get': round(),
  'round.add': { given: roundBody },
  'round.edit': {
    stands: 'agency',
    given: (records, place, w) => ({
      ...roundBody(records, place, w),
      params: { id: records[place].round },
    }),
  },
  'round.start': round({}),
  'round.close': round({}),
  'round.cancel': round({ reason }),
  'finding.list': nothing,
  'finding.counts': nothing,
  'finding.sheet': nothing,
  'finding.get': finding(),
  'finding.raise': {
    stands: 'unit',
    given: (records, place) => ({
      body: { visitId: records[place].visit, itemCode: 'a1', severity: 'minor', note: reason },
    }),
  },
  'finding.propose': finding({
    note: reason,
    evidence: [{ kind: 'file', id: nobody }],
  }),
  'finding.takeBack': finding({}),
  'finding.verify': finding({}),
  'finding.sendBack': finding({ reason, dueAt }),
  'finding.reopen': finding({ reason, dueAt }),
  'finding.extend': finding({ reason, dueAt }),
  'finding.assign': finding({ ownerId: nobody }),
  'finding.cancel': finding({ reason }),
  'checklist.list': nothing,
  'checklist.get': checklist(),
  'checklist.edition': on('edition', 'agency')(),
  'checklist.add': { given: () => ({ body: { name: 'Bảng kiểm mới' } }) },
  'checklist.save': checklist({ name: 'Bảng kiểm', about: '', body: { groups: [] } }),
  'checklist.discard': checklist({}),
  'checklist.drop': checklist({}),
  'checklist.publish': checklist({}),
};

const insertFinding = unnamed<never>(
  `insert into finding (id, agency_id, visit_id, unit_id, item_code, number, severity, quote, note, owner_account_id, due_at, raised_at, folded)
   select $1, v.agency_id, v.id, v.unit_id, 'a1', (select count(*) from finding) + 1, 'minor', 'Mục', 'Tồn tại', $3, v.ends_at, v.planned_at, ''
   from inspection_visit v where v.id = $2`,
);

/** Of each place a visit whose team is none of the cast, a finding, and of its agency a round and a checklist. */
export async function plantInspections(w: World): Promise<Record<SamplePlace, InspectionRecords>> {
  const agencies = {
    office: await ofAgency(w, 'office', 'unit1'),
    otherOffice: await ofAgency(w, 'otherOffice', 'otherUnit'),
  };
  const planted = {} as Record<SamplePlace, InspectionRecords>;
  for (const [at, place] of (['unit1', 'unit2', 'otherUnit'] as const).entries()) {
    const office = place === 'otherUnit' ? 'otherOffice' : 'office';
    const { editionId, checklistId, round: roundId } = agencies[office];
    const inspector = await givenInspector(w, office, place === 'otherUnit' ? 'otherOffice' : 'office');
    const { id } = await w.as(office)(inspectionApi.plan, {
      body: {
        unitId: w.units[place].id,
        isAnnounced: true,
        startsAt: `2021-08-2${at + 3}T07:00:00.000Z`,
        endsAt: `2021-08-2${at + 3}T09:00:00.000Z`,
        editionId,
        team: [{ accountId: inspector, part: 'leader' }],
      },
    });
    const finding = await w.inside(office, async (ctx) => {
      const findingId = ctx.newId();
      await ctx.db.run(insertFinding, [findingId, id, inspector]);
      return findingId;
    });
    planted[place] = {
      visit: id,
      finding,
      round: roundId,
      checklist: checklistId,
      edition: editionId,
      inspector,
    };
  }
  return planted;
}

async function ofAgency(w: World, office: 'office' | 'otherOffice', unit: 'unit1' | 'otherUnit') {
  const planted = await givenChecklist(w, office);
  const { id } = await w.as(office)(roundApi.add, {
    body: { name: 'Đợt 1', ...days, editionId: planted.editionId, unitIds: [w.units[unit].id] },
  });
  return { ...planted, round: id };
}
