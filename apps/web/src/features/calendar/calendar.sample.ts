import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { visitActions } from '@thidua/shared/inspection/inspection.workflow';

const idOf = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const unitOf = (n: number, name: string, shortName: string) => ({ id: idOf(n), name, shortName });
const unit2 = unitOf(21, 'Phòng Công chứng số 2', 'P. CC số 2');
const center = unitOf(22, 'Trung tâm Trợ giúp pháp lý nhà nước', 'TT TGPL');
const leader = { id: idOf(31), name: 'Chánh Văn phòng' };

const entry = (
  more: Partial<CalendarEntry> & Pick<CalendarEntry, 'id' | 'matter' | 'day'>,
): CalendarEntry => ({
  startsAt: null,
  endsAt: null,
  mark: 'planned',
  name: '',
  period: null,
  records: null,
  unit: null,
  subject: null,
  group: null,
  sequence: 0,
  isForeseen: false,
  visit: null,
  ...more,
});

const clash = {
  kind: 'person' as const,
  name: leader.name,
  startsAt: '2021-10-20T07:00:00.000Z',
  endsAt: '2021-10-20T09:00:00.000Z',
};
const visit = { leader, teamIds: [leader.id], openFindings: 3, isHidden: false, canMove: true };
const held = { startsAt: '2021-10-20T07:00:00.000Z', endsAt: '2021-10-20T09:00:00.000Z', name: 'Đợt 2/2021' };

/** October 2021 as the office sees it: reports, a day of closing, two visits at one hour with one leader, and one that is hidden. */
export const sampleEntries: CalendarEntry[] = [
  entry({
    id: 'dataCloses.r.2021-M10',
    matter: 'dataCloses',
    day: '2021-10-14',
    period: { key: '2021-M10', firstDay: '2021-09-15', lastDay: '2021-10-14' },
  }),
  entry({
    id: 'reportDue.r.2021-W41',
    matter: 'reportDue',
    day: '2021-10-15',
    endsAt: '2021-10-15T10:00:00.000Z',
    mark: 'done',
    period: { key: '2021-W41', firstDay: '2021-10-08', lastDay: '2021-10-14' },
    records: { total: 10, done: 10 },
    group: { kind: 'regime', id: idOf(41) },
  }),
  entry({
    id: 'visit.1',
    matter: 'visit',
    day: '2021-10-20',
    ...held,
    unit: unit2,
    subject: { kind: 'inspection', id: idOf(1) },
    visit: { ...visit, clashes: [{ ...clash, visitId: idOf(2), unitName: center.name }] },
  }),
  entry({
    id: 'visit.2',
    matter: 'visit',
    day: '2021-10-20',
    ...held,
    unit: center,
    subject: { kind: 'inspection', id: idOf(2) },
    visit: { ...visit, clashes: [{ ...clash, visitId: idOf(1), unitName: unit2.name }] },
  }),
  entry({
    id: 'visit.3',
    matter: 'visit',
    day: '2021-10-22',
    startsAt: '2021-10-22T01:00:00.000Z',
    endsAt: '2021-10-22T02:30:00.000Z',
    unit: center,
    subject: { kind: 'inspection', id: idOf(3) },
    visit: { ...visit, openFindings: 0, isHidden: true, clashes: [] },
  }),
];

const person = { ...leader, post: '' };
const whole = { ...unit2, abbreviation: 'CC2' };

/** The first of the two, as its page tells it. */
export const sampleVisit: Visit = {
  id: idOf(1),
  rev: 3,
  kind: 'inspection',
  round: null,
  unit: whole,
  number: 7,
  isAnnounced: true,
  isVeiled: false,
  state: 'planned',
  startsAt: held.startsAt,
  endsAt: held.endsAt,
  startedAt: null,
  endedAt: null,
  sequence: 1,
  leader: person,
  teamIds: [leader.id],
  result: null,
  openFindings: 0,
  outcome: 'none',
  isSigned: { team: false, unit: false },
  sealedAt: null,
  isLate: false,
  purpose: '',
  checklist: {
    id: idOf(51),
    checklistId: idOf(52),
    name: 'Bảng kiểm 5K',
    isSample: true,
    edition: 1,
    publishedAt: '2021-09-01T02:00:00.000Z',
    body: { groups: [] },
  },
  team: [{ person, unit: 'Văn phòng Sở', part: 'leader', independence: 'free', reason: '', leftAt: null }],
  answers: [],
  choices: [],
  items: [],
  files: [],
  gaps: { unanswered: [], contested: [], noteMissing: [], evidenceMissing: [] },
  self: null,
  prior: [],
  findings: [],
  entries: [
    {
      id: idOf(61),
      kind: 'moved',
      at: '2021-10-12T02:00:00.000Z',
      by: person,
      onBehalfOf: null,
      reason: 'trùng giao ban',
      startsAt: ['2021-10-19T07:00:00.000Z', held.startsAt],
      begunAt: null,
      endsAt: ['2021-10-19T09:00:00.000Z', held.endsAt],
    },
  ],
  clash: {
    clashes: [{ ...clash, id: leader.id, visitId: idOf(2), unitName: center.name }],
    freeSlots: [{ startsAt: '2021-10-21T01:00:00.000Z', endsAt: '2021-10-21T03:00:00.000Z' }],
  },
  summary: '',
  outcomeReason: '',
  unitHead: null,
  unitPeople: [],
  people: {},
  obligationId: null,
  actions: Object.fromEntries(
    visitActions.map((action) => [action, { allowed: action === 'move' }]),
  ) as Visit['actions'],
  asOf: '2021-10-14T03:00:00.000Z',
};
