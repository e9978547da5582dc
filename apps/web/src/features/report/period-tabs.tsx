import type { PeriodPage } from '@thidua/shared/report/report-list.model';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useCan } from '../../platform/session.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useReportScreensWords } from './report.words.ts';

interface PeriodTabsProps {
  regimeId: string;
  periodKey: string;
  counts: PeriodPage['counts'] | undefined;
  /** Whose periods these are, where there are several regimes. */
  note?: string | undefined;
}

/** Who has reported, and what is made of it: for those who read the whole agency. */
export function PeriodTabs({ regimeId, periodKey, counts, note }: PeriodTabsProps) {
  const words = useReportScreensWords().period.tabs;
  const format = useFormat();
  const can = useCan();
  if (!can('consolidation.read') || !can('overview.read')) return null;
  const regime = `?che-do=${encodeURIComponent(regimeId)}`;
  const consolidation = `${paths.consolidation(periodKey)}${regime}`;
  return (
    <Tabs
      label={words.label}
      value="units"
      note={note}
      tabs={[
        {
          value: 'units',
          label: words.units,
          to: `${paths.reportPeriod(periodKey)}${regime}`,
          ...(counts ? { count: `${format.number(counts.received)}/${format.number(counts.expected)}` } : {}),
        },
        { value: 'consolidation', label: words.consolidation, to: consolidation },
        { value: 'paper', label: words.paper, to: `${consolidation}&xem=van-ban` },
      ]}
    />
  );
}
