import type { ChecklistItem } from '@thidua/shared/inspection/checklist.model';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { visitActions } from '@thidua/shared/inspection/inspection.workflow';

const idOf = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Whoever is signed in in the tests, and the secretary of the team. */
export const leaderId = idOf(3);
export const secretaryId = idOf(40);
export const visitId = idOf(100);

const texts: [string, string][] = [
  ['five-k-board', 'Niêm yết thông điệp 5K ở nơi mọi người dễ thấy'],
  ['log-book', 'Có sổ ghi người đến liên hệ công tác, ghi đủ họ tên, giờ đến, nơi đến'],
  ['hand-gel', 'Có dung dịch khử khuẩn tay tại cửa ra vào và từng quầy tiếp công dân'],
  ['distance', 'Chỗ ngồi chờ giữ khoảng cách, có vạch kẻ hoặc ghế đánh dấu'],
];

export const itemSample = (code: string, text: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  code,
  text,
  guidance: 'Đi một vòng từ cửa chính tới từng quầy, xem và thử.',
  citation: 'Kế hoạch 1096/KH-STP, II.1',
  kind: 'passFail',
  maxPoints: null,
  passFrom: null,
  evidenceOnFail: code === 'hand-gel',
  allowsNotApplicable: true,
  condition: null,
  ...more,
});

const leader = { id: leaderId, name: 'Chánh Văn phòng', post: 'Chánh Văn phòng Sở' };
const secretary = { id: secretaryId, name: 'Chuyên viên Văn phòng', post: 'Chuyên viên' };
const head = { id: idOf(41), name: 'Trưởng phòng Công chứng số 2', post: 'Trưởng phòng CC số 2' };
const counts = {
  asked: 4,
  answered: 0,
  passed: 0,
  failed: 0,
  notApplicable: 0,
  contested: 0,
  score: 0,
  most: 0,
};

const team = (person: typeof leader, part: 'leader' | 'secretary') => ({
  person,
  unit: 'Văn phòng Sở',
  part,
  independence: 'free' as const,
  reason: '',
  leftAt: null,
});

const prior = (n: number, itemCode: string, note: string, more: Partial<Visit['prior'][number]>) => ({
  id: idOf(200 + n),
  number: n,
  itemCode,
  quote: note,
  note,
  severity: 'minor' as const,
  state: 'open' as const,
  mark: 'open' as const,
  dueAt: '2021-10-27T10:00:00.000Z',
  isLate: false,
  timesRepeated: 1,
  ...more,
});

/** A visit under way at a unit that has inspected itself a week before; nothing is answered yet. */
export function visitSample(more: Partial<Visit> = {}): Visit {
  return {
    id: visitId,
    rev: 3,
    kind: 'inspection',
    round: { id: idOf(101), name: 'Kiểm tra đợt 2/2021' },
    unit: {
      id: idOf(2),
      name: 'Phòng Công chứng số 2',
      shortName: 'P. Công chứng số 2',
      abbreviation: 'CC2',
    },
    number: 7,
    isAnnounced: true,
    isVeiled: false,
    state: 'started',
    startsAt: '2021-10-20T07:00:00.000Z',
    endsAt: '2021-10-20T09:00:00.000Z',
    startedAt: '2021-10-20T07:05:00.000Z',
    endedAt: null,
    sequence: 0,
    leader,
    teamIds: [leaderId, secretaryId],
    result: null,
    openFindings: 3,
    outcome: 'none',
    isSigned: { team: false, unit: false },
    sealedAt: null,
    isLate: false,
    purpose: 'Kiểm tra việc thực hiện 5K',
    checklist: {
      id: idOf(102),
      checklistId: idOf(103),
      name: 'Bảng kiểm 5K',
      isSample: true,
      edition: 1,
      publishedAt: '2021-09-01T02:00:00.000Z',
      body: {
        groups: [
          {
            title: 'Nhóm A. Thông tin',
            items: texts.slice(0, 2).map(([code, text]) => itemSample(code, text)),
          },
          {
            title: 'Nhóm B. Cơ sở vật chất',
            items: texts.slice(2).map(([code, text]) => itemSample(code, text)),
          },
        ],
      },
    },
    team: [team(leader, 'leader'), team(secretary, 'secretary')],
    answers: [],
    choices: [],
    items: [],
    files: [],
    gaps: { unanswered: [], contested: [], noteMissing: [], evidenceMissing: [] },
    self: {
      visitId: idOf(104),
      endedAt: '2021-10-13T03:00:00.000Z',
      edition: 1,
      result: { ...counts, answered: 4, passed: 4, score: 4, most: 4 },
      items: texts.map(([itemCode]) => ({ itemCode, verdict: 'pass' as const, points: null, note: '' })),
    },
    prior: [
      prior(7, 'log-book', 'Không ghi sổ người đến liên hệ công tác', { timesRepeated: 3 }),
      prior(13, 'hand-gel', 'Thiếu dung dịch khử khuẩn tại quầy', {
        dueAt: '2021-10-14T10:00:00.000Z',
        isLate: true,
        mark: 'overdue',
      }),
      prior(3, 'five-k-board', 'Chưa niêm yết 5K ở cửa phụ', {}),
    ],
    findings: [],
    entries: [],
    clash: null,
    summary: '',
    outcomeReason: '',
    unitHead: head,
    unitPeople: [head],
    people: { [leaderId]: leader.name, [secretaryId]: secretary.name },
    obligationId: null,
    actions: Object.fromEntries(
      visitActions.map((action) => [action, { allowed: true }]),
    ) as Visit['actions'],
    asOf: '2021-10-20T07:30:00.000Z',
    ...more,
  };
}

/** An answer of the secretary as the server has it. */
export function answerSample(
  itemCode: string,
  more: Partial<Visit['answers'][number]> = {},
): Visit['answers'][number] {
  return {
    id: idOf(300),
    itemCode,
    accountId: secretaryId,
    verdict: 'pass',
    points: null,
    note: 'Có bình ở cửa chính.',
    fileIds: [],
    basedOn: [],
    finding: null,
    answeredAt: '2021-10-20T07:29:00.000Z',
    receivedAt: '2021-10-20T07:29:02.000Z',
    device: 'Chrome, Android',
    isAside: false,
    ...more,
  };
}
