import { Button } from '@mantine/core';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { PeriodFilter } from './period-filters.ts';
import { useReportScreensWords } from './report.words.ts';

/** Nothing to show: of this state, or of this period at all. */
export function PeriodEmpty({ filter, onAll }: { filter: PeriodFilter; onAll: () => void }) {
  const words = useReportScreensWords().period;
  if (filter === 'all') return <EmptyState title={words.noUnits} />;
  return (
    <EmptyState
      title={words.noMatch}
      action={
        <Button size="sm" onClick={onAll}>
          {words.showAll}
        </Button>
      }
    />
  );
}
