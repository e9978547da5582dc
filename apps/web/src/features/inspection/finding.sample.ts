import { no, yes } from '@thidua/shared/access/verdict';
import type { Finding, FindingLine } from '@thidua/shared/inspection/finding.model';
import { findingActions } from '@thidua/shared/inspection/finding.workflow';

const id = (n: number) => `01890000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
const head = { id: id(1), name: 'Trưởng phòng Công chứng số 2', post: '' };
const office = { id: id(2), name: 'Chuyên viên Văn phòng Sở', post: '' };

/** Late and repeated: what the office urges. */
export const lateLine: FindingLine = {
  id: id(3),
  rev: 4,
  number: 31,
  itemCode: 'B3',
  quote: 'Có sổ ghi người đến liên hệ công tác, ghi đủ họ tên, giờ đến, nơi đến',
  note: 'Không ghi sổ từ ngày 10/08.',
  severity: 'major',
  state: 'open',
  mark: 'overdue',
  dueAt: '2021-08-14T10:00:00.000Z',
  isLate: true,
  timesRepeated: 3,
  unit: { id: id(4), name: 'Phòng Công chứng số 2', shortName: 'P. CC số 2', abbreviation: 'CC2' },
  owner: head,
  raisedAt: '2021-08-02T03:00:00.000Z',
  visit: { id: id(5), number: 5, startsAt: '2021-08-02T01:00:00.000Z', kind: 'inspection' },
  evidenceCount: 0,
  timesSentBack: 1,
  timesUrged: 0,
  proposedAt: null,
  verifyDueAt: null,
  closedAt: null,
  obligationId: id(6),
};

/** The same one, proposed for closing; what one may do is given. */
export const proposedFinding = (allowed: readonly string[], verifyWhy = 'ownWork'): Finding => ({
  ...lateLine,
  state: 'proposed',
  mark: 'waiting',
  evidenceCount: 1,
  proposedAt: '2021-08-18T03:00:00.000Z',
  verifyDueAt: '2021-08-23T10:00:00.000Z',
  recommendation: 'Giao người giữ sổ ở cửa chính.',
  citation: 'II.1, Kế hoạch 1096/KH-STP',
  checklist: { name: 'Phòng, chống dịch tại trụ sở', edition: 2 },
  files: [],
  entries: [
    {
      id: id(7),
      kind: 'proposed',
      at: '2021-08-18T03:00:00.000Z',
      by: head,
      onBehalfOf: null,
      note: 'Đã đặt sổ tại cửa chính, bảo vệ ghi.',
      evidence: [{ kind: 'file', id: id(8), name: 'so-ghi.jpg', type: 'image/jpeg', size: 90_000 }],
      newDueAt: null,
    },
    {
      id: id(9),
      kind: 'raised',
      at: '2021-08-02T03:00:00.000Z',
      by: office,
      onBehalfOf: null,
      note: '',
      evidence: [],
      newDueAt: null,
    },
  ],
  history: [{ visitId: id(10), startsAt: '2021-07-05T01:00:00.000Z', verdict: 'fail' }],
  unitPeople: [],
  actions: Object.fromEntries(
    findingActions.map((action) => [
      action,
      allowed.includes(action) ? yes : no(action === 'verify' ? verifyWhy : 'notYoursToVerify'),
    ]),
  ) as Finding['actions'],
  asOf: '2021-08-20T02:00:00.000Z',
});
