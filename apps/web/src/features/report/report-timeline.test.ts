import { expect, test } from 'vitest';
import { eventsOf } from './report-timeline.ts';
import { people, returnedReport, sampleVersion } from './samples/report.sample.ts';

const { figures: _f, texts: _t, reasons: _r, sources: _s, editedBy: _e, ...line } = sampleVersion;

test('what happened is told newest first, late and returned stay told', () => {
  const report = returnedReport();
  const events = eventsOf(
    { ...report, duty: { ...report.duty, timesUrged: 2, lastUrgedAt: '2021-08-19T01:00:00.000Z' } },
    {
      versions: [
        {
          ...line,
          isLate: true,
          signedFor: { ...people.leader, post: 'Giám đốc' },
          outcome: 'returned',
          outcomeBy: people.office,
          outcomeAt: '2021-08-20T02:15:00.000Z',
        },
      ],
      extensions: [
        {
          at: '2021-08-18T03:00:00.000Z',
          oldDueAt: '2021-08-20T10:00:00.000Z',
          newDueAt: '2021-08-23T10:00:00.000Z',
          reason: 'Tập trung điều tra dịch tễ',
          by: 'Chánh Văn phòng',
        },
      ],
    },
    '2021-08-20T04:00:00.000Z',
  );
  expect(events.map((event) => event.kind)).toEqual([
    'settled',
    'returned',
    'submitted',
    'urged',
    'extended',
    'opened',
  ]);
  expect(events[2]).toMatchObject({ isLate: true, onBehalfOf: 'Giám đốc', n: 1, k: 'late' });
  expect(events[3]).toMatchObject({ n: 2, who: null });
  expect(events[4]).toMatchObject({ why: 'Tập trung điều tra dịch tễ' });
});

test('a period that has not opened has not opened', () => {
  const report = returnedReport();
  const events = eventsOf(report, { versions: [], extensions: [] }, '2021-08-01T00:00:00.000Z');
  expect(events.some((event) => event.kind === 'opened')).toBe(false);
});
