import { sentenceCase } from '@thidua/shared/kernel/format';
import { onTimeIn, receivedOf } from '@thidua/shared/overview/completeness';
import type { CompletenessAnswer } from '@thidua/shared/overview/completeness.model';
import { useFormat } from '../../platform/format.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import css from './completeness.module.css';
import { RateText, useCountColumns } from './completeness-columns.tsx';
import { useOverviewWords } from './overview.words.ts';

type Period = CompletenessAnswer['periods'][number];

/** The figures behind the chart, newest first. */
export function CompletenessTable({ data }: { data: CompletenessAnswer }) {
  const words = useOverviewWords().completeness;
  const format = useFormat();
  const name = (row: Period) => sentenceCase(format.period(row.key, true));
  const days = (row: Period) => words.dataOf(`${format.dayShort(row.firstDay)}–${format.day(row.lastDay)}`);
  return (
    <DataTable
      caption={words.byPeriod}
      density="compact"
      minWidth={840}
      rows={data.periods.toReversed()}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'period',
          head: words.byPeriod,
          naming: true,
          cell: (row) => (
            <>
              {name(row)} <span className="sec">{days(row)}</span>
            </>
          ),
        },
        ...useCountColumns<Period>((row) => row.counts),
      ]}
      phone={(row) => (
        <span className={css.line}>
          <b>{name(row)}</b>
          <span>
            {words.receivedRate} <RateText rate={receivedOf(row.counts)} />
          </span>
          <span>
            {words.onTimeRate} <RateText rate={onTimeIn(row.counts)} />
          </span>
        </span>
      )}
    />
  );
}
