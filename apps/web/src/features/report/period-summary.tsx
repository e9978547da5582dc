import type { PeriodPage } from '@thidua/shared/report/report-list.model';
import { asServerTells } from '../../platform/clock.ts';
import { useFormat } from '../../platform/format.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import css from './period.module.css';
import { filterCounts, type PeriodFilter } from './period-filters.ts';
import { useReportScreensWords } from './report.words.ts';

interface PeriodSummaryProps {
  page: PeriodPage;
  /** When the answer came, ms. */
  at: number;
  filter: PeriodFilter;
  onFilter: (filter: PeriodFilter) => void;
}

/** n of m received, and the states with their counts. */
export function PeriodSummary({ page, at, filter, onFilter }: PeriodSummaryProps) {
  const words = useReportScreensWords().period;
  const format = useFormat();
  const { expected, received } = page.counts;
  const isPast = page.period.dueAt < format.now;
  return (
    <div className={css.summary}>
      <p className={css.received}>
        <span className={css.said}>{words.receivedOf(received, expected)}</span>
        <span aria-hidden>
          <b>{received}</b>/{expected} <small>{words.received}</small>
        </span>
      </p>
      <FilterChips
        label={words.filter}
        chips={filterCounts(page.byMark).map((one) => ({
          ...one,
          ...(one.value === 'missing' && isPast ? { k: 'miss' as const } : {}),
          label: words.filters[one.value],
        }))}
        value={filter}
        onChange={onFilter}
      />
      <span className={css.asOf}>{words.asOf(format.time(asServerTells(at)))}</span>
    </div>
  );
}
