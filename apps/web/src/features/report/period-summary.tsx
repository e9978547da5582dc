import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import type { PeriodLine, PeriodPage } from '@thidua/shared/report/report-list.model';
import { useCan } from '../../platform/session.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './period.module.css';
import { filterCounts, type PeriodFilter } from './period-filters.ts';
import { useReportScreensWords } from './report.words.ts';

interface PeriodSummaryProps {
  page: PeriodPage;
  filter: PeriodFilter;
  onFilter: (filter: PeriodFilter) => void;
  /** Shown units of which nothing was received. */
  missing: readonly PeriodLine[];
  onUrge: (missing: readonly PeriodLine[]) => void;
}

/** n of m received, the states with their counts, and one act for all who are missing. */
export function PeriodSummary({ page, filter, onFilter, missing, onUrge }: PeriodSummaryProps) {
  const words = useReportScreensWords().period;
  const can = useCan();
  const isPhone = usePhone();
  const { expected, received } = page.counts;
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
        chips={filterCounts(page.byMark).map((one) => ({ ...one, label: words.filters[one.value] }))}
        value={filter}
        onChange={onFilter}
      />
      {can('obligation.urge') && missing.length > 0 ? (
        <div className={css.summaryActs}>
          <Button
            variant="filled"
            size={isPhone ? 'lg' : 'sm'}
            fullWidth={isPhone}
            leftSection={<IconBellRinging size={17} stroke={1.7} aria-hidden />}
            onClick={() => onUrge(missing)}
          >
            {words.urgeAll(missing.length)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
