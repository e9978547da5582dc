import type { CellState } from '@thidua/shared/obligation/obligation.model';
import type { GridRow, Overview } from '@thidua/shared/overview/overview.model';

const newId = () => crypto.randomUUID();

const dueAt = '2021-08-20T10:00:00.000Z';

const row = (name: string, marks: readonly CellState[], more: Partial<GridRow> = {}): GridRow => ({
  unit: { id: newId(), name, shortName: name, abbreviation: name.slice(-4), kind: 'division' },
  cells: marks.map((mark) => ({
    id: newId(),
    reportId: newId(),
    mark,
    dueAt,
    doneAt: null,
    isOwed: ['missing', 'returned', 'dueSoon', 'draft', 'notYet'].includes(mark),
    timesReturned: 0,
    timesUrged: 0,
    lastUrgedAt: null,
  })),
  onTime: { n: 1, of: 2 },
  standing: 'safe',
  missedInRow: 0,
  tasks: { total: 4, done: 2, overdue: 1 },
  ...more,
});

/** A dashboard of two units and two weeks, one of them behind. */
export function sampleOverview(): Overview {
  const rows = [
    row('Phòng Công chứng số 1', ['onTime', 'waiting']),
    row('Phòng Công chứng số 2', ['missing', 'missing'], { standing: 'watch', missedInRow: 2 }),
  ];
  const periods = ['2021-W32', '2021-W33'].map((key) => ({
    key,
    firstDay: '2021-08-13',
    lastDay: '2021-08-19',
    dueAt,
  }));
  return {
    asOf: '2021-08-20T11:00:00.000Z',
    agency: { id: newId(), name: 'Sở Tư pháp Khánh Hòa', shortName: 'Sở Tư pháp' },
    shown: { unitId: null, campaignId: null, regimeId: newId(), periodKey: '2021-W33' },
    choices: {
      units: rows.map(({ unit }) => ({ id: unit.id, name: unit.name })),
      regimes: [],
      periods: ['2021-W33', '2021-W32'],
    },
    verdict: { level: 'watch', missedAgain: 1 },
    figures: {
      units: { total: 2, safe: 1, late: 0, watch: 1 },
      reports: { expected: 2, submitted: 1, returned: 0, notYet: 0, missing: 1, late: 0, exempt: 0, dueAt },
      tasks: { total: 8, done: 4, overdue: 2, onTime: { n: 3, of: 6 } },
      waiting: { n: 1, since: dueAt },
    },
    grid: { periods, rows },
    sections: [{ id: newId(), code: 'II.1', title: 'Chỉ đạo, điều hành', total: 8, done: 4, overdue: 2 }],
    decisions: [],
    feed: [],
    may: { urge: true, extend: true, exempt: false, display: false, trend: false },
  };
}
