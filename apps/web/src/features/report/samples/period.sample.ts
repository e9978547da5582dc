import {
  type Comparison,
  comparisonSchema,
  type PeriodLine,
  type PeriodPage,
  periodPageSchema,
  type ReportMark,
  reportMarks,
} from '@thidua/shared/report/report-list.model';
import { currentContents, id, people, previousContents, sampleReport } from './report.sample.ts';

const names = [
  'Phòng Công chứng số 2',
  'Văn phòng Sở',
  'Thanh tra Sở',
  'Phòng Bổ trợ tư pháp',
  'Phòng Công chứng số 1',
  'Phòng Xây dựng và kiểm tra văn bản quy phạm pháp luật',
  'Trung tâm Trợ giúp pháp lý nhà nước',
  'Trung tâm Dịch vụ đấu giá tài sản',
  'Phòng Công chứng số 3',
  'Phòng Hành chính tư pháp',
  'Phòng Phổ biến, giáo dục pháp luật',
];

const marks: ReportMark[] = [
  'submitted',
  'submitted',
  'submitted',
  'submitted',
  'returned',
  'draft',
  'presented',
  'none',
  'accepted',
  'accepted',
  'exempt',
];

const received = new Set<ReportMark>(['submitted', 'accepted', 'correcting']);

export function sampleLine(at: number, change: Partial<PeriodLine> = {}): PeriodLine {
  const mark = marks[at] ?? 'none';
  const base = sampleReport();
  const isIn = received.has(mark);
  return {
    id: id(100 + at),
    rev: 1,
    state:
      mark === 'accepted'
        ? 'accepted'
        : mark === 'submitted'
          ? 'submitted'
          : mark === 'presented'
            ? 'presented'
            : 'draft',
    is: mark,
    unit: { ...base.unit, id: id(200 + at), name: names[at] ?? '' },
    duty: {
      ...base.duty,
      id: id(300 + at),
      state: mark === 'exempt' ? 'exempt' : isIn ? 'done' : 'owed',
      stage: mark === 'exempt' || mark === 'none' || mark === 'correcting' ? 'none' : mark,
      mark:
        mark === 'submitted'
          ? 'waiting'
          : mark === 'accepted'
            ? 'onTime'
            : mark === 'returned'
              ? 'returned'
              : mark === 'exempt'
                ? 'exempt'
                : 'dueSoon',
      isLate: at === 9,
      timesReturned: at === 3 || at === 4 ? 1 : 0,
      timesUrged: at === 7 ? 1 : 0,
      lastUrgedAt: at === 7 ? '2021-08-20T02:00:00.000Z' : null,
    },
    version: isIn ? 1 : 0,
    submittedAt: isIn || mark === 'returned' ? '2021-08-20T02:52:00.000Z' : null,
    receipt: isIn ? '2021-W33-CC2-01AB' : null,
    signer: isIn ? people.leader : null,
    reasons: at === 0 ? 1 : 0,
    repeated: at === 0 ? [{ code: 'n_spreading', percent: 92 }] : [],
    draftPercent: mark === 'draft' ? 80 : mark === 'presented' ? 100 : null,
    remarks:
      at === 3 ? { open: 0, settled: 2 } : at === 4 ? { open: 1, settled: 1 } : { open: 0, settled: 0 },
    alsoMissing: at === 7 ? ['2021-W31', '2021-W32'] : [],
    extension:
      at === 6 ? { newDueAt: '2021-08-23T02:00:00.000Z', reason: 'Tập trung điều tra dịch tễ' } : null,
    ...change,
  };
}

export function samplePeriod(): PeriodPage {
  const items = names.map((_, at) => sampleLine(at));
  return periodPageSchema.parse({
    regime: {
      ...sampleReport().regime,
      templateName: 'Báo cáo tuần phong trào thi đua',
      templateEditionId: id(31),
    },
    period: sampleReport().period,
    previousKey: '2021-W32',
    nextKey: null,
    counts: {
      expected: items.filter((line) => line.is !== 'exempt').length,
      received: items.filter((line) => received.has(line.is)).length,
      accepted: items.filter((line) => line.is === 'accepted').length,
    },
    byMark: Object.fromEntries(
      reportMarks.map((mark) => [mark, items.filter((line) => line.is === mark).length]),
    ),
    items,
  });
}

export function sampleComparison(): Comparison {
  return comparisonSchema.parse({
    previous: { periodKey: '2021-W32', version: 1 },
    lastYear: null,
    likeUnits: 3,
    figures: Object.entries(currentContents.figures).map(([code, value]) => ({
      code,
      value,
      previous: previousContents.figures[code] ?? null,
      lastYear: null,
      average:
        typeof value === 'number' ? value * 0.9 : typeof value === 'object' ? { n: 25.5, d: 27.25 } : null,
      reason: code === 'declared' ? { why: 'demand', text: 'Mở lại nhận hồ sơ trực tiếp từ 16/8' } : null,
    })),
    texts: Object.entries(currentContents.texts).map(([code, text]) => ({
      code,
      text,
      previous: previousContents.texts[code] ?? null,
      lastYear: null,
      alike: code === 'n_spreading' ? 92 : typeof text === 'string' ? 30 : null,
      reason: null,
    })),
  });
}

export const samplePeriods = () => ({
  regimes: [
    {
      id: sampleReport().regime.id,
      name: 'Báo cáo tuần',
      periodKind: 'week' as const,
      templateName: 'Báo cáo tuần phong trào thi đua',
      templateEditionId: id(31),
      currentKey: '2021-W33',
      periods: [sampleReport().period],
    },
  ],
});
