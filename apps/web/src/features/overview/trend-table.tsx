import { sentenceCase } from '@thidua/shared/kernel/format';
import type { Trend } from '@thidua/shared/report/report-list.model';
import { useFormat } from '../../platform/format.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useOverviewWords } from './overview.words.ts';
import type { TrendSeries } from './trend-words.ts';

interface TrendTableProps {
  series: readonly TrendSeries[];
  points: Trend['points'];
}

/** The figures behind the chart, newest first, each with how many units it is of. */
export function TrendTable({ series, points }: TrendTableProps) {
  const words = useOverviewWords().trend;
  const format = useFormat();
  const rows = points.map((point, at) => ({ ...point, at })).toReversed();
  return (
    <DataTable
      caption={words.title}
      density="compare"
      rows={rows}
      rowKey={(row) => row.periodKey}
      columns={[
        {
          key: 'period',
          head: words.period,
          naming: true,
          cell: (row) => sentenceCase(format.period(row.periodKey, true)),
        },
        ...series.map((one) => ({
          key: one.name,
          head: one.name,
          num: true,
          cell: (row: (typeof rows)[number]) => one.said[row.at] ?? '–',
        })),
        {
          key: 'units',
          head: '',
          num: true,
          quiet: true,
          cell: (row) => words.unitsIn(row.units, row.expected),
        },
      ]}
    />
  );
}
