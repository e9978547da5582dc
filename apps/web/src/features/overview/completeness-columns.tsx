import { onTimeIn, overdueIn, type Rate, receivedOf } from '@thidua/shared/overview/completeness';
import type { Counts } from '@thidua/shared/overview/completeness.model';
import { useFormat } from '../../platform/format.tsx';
import type { Column } from '../../ui/data-table.tsx';
import css from './completeness.module.css';
import { useOverviewWords } from './overview.words.ts';

/** The same columns whether a row is a place or a period: received of expected, on time of due, and what is behind. */
export function useCountColumns<Row>(countsOf: (row: Row) => Counts): Column<Row>[] {
  const words = useOverviewWords().completeness;
  const format = useFormat();
  const count = (key: string, head: string, of: (counts: Counts) => number): Column<Row> => ({
    key,
    head,
    num: true,
    width: 96,
    cell: (row) => {
      const n = of(countsOf(row));
      return n > 0 ? format.number(n) : <span className="sec">0</span>;
    },
  });
  const rate = (key: string, head: string, of: (counts: Counts) => Rate): Column<Row> => ({
    key,
    head,
    num: true,
    width: 176,
    cell: (row) => <RateText rate={of(countsOf(row))} />,
  });
  return [
    rate('received', words.receivedRate, receivedOf),
    rate('onTime', words.onTimeRate, onTimeIn),
    count('late', words.late, (counts) => counts.late),
    count('overdue', words.overdue, overdueIn),
    count('exempt', words.exempt, (counts) => counts.exempt),
  ];
}

/** "94 %" with what it is of beneath its breath. */
export function RateText({ rate: { n, of } }: { rate: Rate }) {
  const format = useFormat();
  if (of === 0) return <span className="sec">–</span>;
  return (
    <span className={css.rate}>
      <b>{format.percentOf(n, of)}</b>
      <span className="sec">{format.share(n, of, 'report')}</span>
    </span>
  );
}
