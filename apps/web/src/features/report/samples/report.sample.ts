import type { Remark } from '@thidua/shared/remark/remark.model';
import {
  type Contents,
  type DraftFields,
  type Report,
  type ReportVersion,
  reportSchema,
} from '@thidua/shared/report/report.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { type ReportAction, reportActions } from '@thidua/shared/report/report.workflow';
import { contextSchema, type ReportContext } from '@thidua/shared/report/report-context.model';
import { sampleBody } from './template.sample.ts';

export const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const people = {
  reporter: { id: id(1), name: 'Cán bộ tổng hợp', post: 'Cán bộ tổng hợp' },
  leader: { id: id(2), name: 'Trưởng phòng', post: 'Trưởng phòng' },
  office: { id: id(3), name: 'Chánh Văn phòng', post: 'Chánh Văn phòng' },
};

const names = Object.fromEntries(Object.values(people).map((one) => [one.id, one.name]));

export const previousContents: Contents = {
  figures: {
    documents_known: 5,
    documents_read: { n: 26, d: 28 },
    contributed: 2_000_000,
    declared: 186,
    tasks_done: 2,
    isolated: 1,
    camera_works: true,
    zone: 'yellow',
  },
  texts: {
    n_directing: 'Đơn vị đã quán triệt 5 văn bản chỉ đạo của tỉnh và của Sở đến toàn thể người lao động.',
    n_spreading: 'Duy trì áp phích 5K tại sảnh, nhắc người dân giữ khoảng cách khi chờ.',
    n_emulation: { nothing: true },
    n_inspection: 'Tự kiểm tra 5 lượt, không phát hiện vi phạm.',
    n_hard: 'Quầy tiếp dân chưa có vách ngăn.',
    n_proposals: { nothing: true },
    n_plan: 'Tiếp tục trực quầy khai báo y tế theo ca sáng, chiều; hoàn thành vách ngăn trước ngày 20.',
  },
};

export const currentContents: Contents = {
  figures: {
    ...previousContents.figures,
    documents_known: 6,
    contributed: 4_500_000,
    declared: 412,
    tasks_done: 3,
  },
  texts: {
    ...previousContents.texts,
    n_spreading:
      'Duy trì áp phích 5K tại sảnh, nhắc người dân giữ khoảng cách khi chờ; phát thêm 60 khẩu trang cho người đến giao dịch.',
    n_plan: 'Hoàn thành vách ngăn quầy tiếp dân; kiểm tra chéo với Phòng Công chứng số 2.',
  },
};

export function draftOf(values: Record<string, FieldValue>): DraftFields {
  const entries = Object.entries(values).map(
    ([field, value]) =>
      [field, { value, rev: 1, by: people.reporter.id, at: '2021-08-20T03:42:00.000Z' }] as const,
  );
  return Object.fromEntries(entries);
}

export const sampleVersion: ReportVersion = {
  version: 1,
  ...currentContents,
  reasons: { declared: { why: 'demand', text: 'Mở lại nhận hồ sơ trực tiếp từ 16/8' } },
  sources: {},
  editedBy: {},
  signedBy: people.leader,
  signedFor: null,
  enteredBy: null,
  submittedAt: '2021-08-20T02:02:00.000Z',
  isLate: false,
  receipt: '2021-W33-CC1-7F3A',
  fingerprint: '9c1185a5c5e9fc54612808977ee8f548b2258d31ddadef707c3f2ac4f3a0b1c2',
  outcome: 'waiting',
  outcomeBy: null,
  outcomeAt: null,
};

export const sampleRemarks: Remark[] = [
  {
    id: id(41),
    rev: 0,
    subject: { kind: 'report', id: id(10) },
    field: 'contributed',
    version: 1,
    text: 'Đề nghị tách tiền và hiện vật. Số này chưa khớp danh sách ủng hộ ngày 16/8 (2.500 nghìn đồng tiền mặt).',
    by: people.office,
    at: '2021-08-20T02:15:00.000Z',
    settledAt: null,
    settledBy: null,
    replies: [],
  },
  {
    id: id(42),
    rev: 1,
    subject: { kind: 'report', id: id(10) },
    field: 'n_inspection',
    version: 1,
    text: 'Nêu rõ thời hạn hoàn thành việc bổ sung.',
    by: people.office,
    at: '2021-08-20T02:15:00.000Z',
    settledAt: '2021-08-20T03:31:00.000Z',
    settledBy: people.reporter,
    replies: [],
  },
];

/** Verdicts with the named actions allowed and the others not. */
export const allowing = (...allowed: ReportAction[]): Report['actions'] =>
  Object.fromEntries(
    reportActions.map((action) => [
      action,
      allowed.includes(action) ? { allowed: true } : { allowed: false, why: 'wrongState' },
    ]),
  ) as Report['actions'];

/** The draft of a unit's weekly report; say what differs. The answer has gone through the schema of the contract. */
export function sampleReport(change: Partial<Report> = {}): Report {
  const { n_plan: _, ...texts } = currentContents.texts;
  return reportSchema.parse({
    id: id(10),
    rev: 4,
    state: 'draft',
    version: 0,
    standingVersion: null,
    acceptedVersion: null,
    presentedBy: null,
    presentedAt: null,
    entered: null,
    timesReturned: 0,
    unit: {
      id: id(20),
      name: 'Phòng Công chứng số 1',
      shortName: 'P. CC số 1',
      abbreviation: 'CC1',
      kind: 'center',
    },
    regime: { id: id(30), name: 'Báo cáo tuần', guidance: '', receiver: 'Văn phòng Sở' },
    campaignId: null,
    template: { editionId: id(31), name: 'Báo cáo tuần phong trào thi đua', body: sampleBody },
    period: {
      key: '2021-W33',
      kind: 'week',
      firstDay: '2021-08-13',
      lastDay: '2021-08-19',
      opensAt: '2021-08-12T17:00:00.000Z',
      dueAt: '2021-08-20T10:00:00.000Z',
    },
    duty: {
      id: id(50),
      state: 'owed',
      stage: 'draft',
      mark: 'dueSoon',
      opensAt: '2021-08-12T17:00:00.000Z',
      dueAt: '2021-08-20T10:00:00.000Z',
      firstDueAt: '2021-08-20T10:00:00.000Z',
      doneAt: null,
      isLate: false,
      timesReturned: 0,
      timesUrged: 0,
      lastUrgedAt: null,
    },
    draft: {
      rev: 12,
      savedAt: '2021-08-20T03:42:00.000Z',
      fields: draftOf({ ...currentContents.figures, ...texts }),
      conflicts: [],
    },
    current: null,
    previous: { reportId: id(9), periodKey: '2021-W32', version: 1, ...previousContents },
    remarks: [],
    people: names,
    actions: allowing('save', 'present'),
    ...change,
  });
}

/** The same report sent, returned once with two comments, one of them settled. */
export const returnedReport = (): Report =>
  sampleReport({
    version: 1,
    timesReturned: 1,
    current: {
      ...sampleVersion,
      outcome: 'returned',
      outcomeBy: people.office,
      outcomeAt: '2021-08-20T02:15:00.000Z',
    },
    remarks: sampleRemarks,
    duty: { ...sampleReport().duty, stage: 'returned', mark: 'returned', timesReturned: 1 },
  });

/** Signed and waiting for the office. */
export const submittedReport = (change: Partial<Report> = {}): Report =>
  sampleReport({
    state: 'submitted',
    version: 1,
    standingVersion: 1,
    draft: null,
    current: sampleVersion,
    duty: {
      ...sampleReport().duty,
      state: 'done',
      stage: 'submitted',
      mark: 'waiting',
      doneAt: sampleVersion.submittedAt,
    },
    actions: allowing('correct'),
    ...change,
  });

export function sampleContext(change: Partial<ReportContext> = {}): ReportContext {
  return contextSchema.parse({
    suggestions: [
      {
        field: 'tasks_done',
        measure: 'task.done',
        value: 3,
        count: 3,
        records: [
          {
            kind: 'task',
            id: id(61),
            label: 'II.2.b Áp phích, thông báo 5K tại trụ sở',
            line: 'hoàn thành 17/08/2021',
          },
          {
            kind: 'task',
            id: id(62),
            label: 'II.2.d Ký cam kết không tụ tập',
            line: 'hoàn thành 18/08/2021',
          },
          {
            kind: 'task',
            id: id(63),
            label: 'III.2.a Phân công người theo dõi',
            line: 'hoàn thành 19/08/2021',
          },
        ],
      },
      { field: 'documents_known', measure: 'directive.known', value: 7, count: 7, records: [] },
    ],
    lastYear: null,
    versions: [],
    extensions: [],
    ...change,
  });
}
