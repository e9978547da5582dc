import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { PeriodPage, RegimePeriods } from '@thidua/shared/report/report-list.model';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './period.module.css';
import { PeriodPicker } from './period-picker.tsx';
import { PeriodTabs } from './period-tabs.tsx';
import { useReportScreensWords } from './report.words.ts';
import { usePeriodSearch } from './use-period-search.ts';

interface PeriodHeadProps {
  regimes: readonly RegimePeriods[];
  regime: RegimePeriods;
  periodKey: string;
  page: PeriodPage | undefined;
  /** What is done with the whole of it. */
  actions: ReactNode;
}

/** Which period, the way to its neighbours, until when it is due. */
export function PeriodHead({ regimes, regime, periodKey, page, actions }: PeriodHeadProps) {
  const words = useReportScreensWords().period;
  const format = useFormat();
  const isPhone = usePhone();
  const { keepFor } = usePeriodSearch();
  const to = (key: string, of = regime.id) => `${paths.reportPeriod(key)}${keepFor(of)}`;
  const period = page?.period;
  const span = period ? (
    <>
      {words.span(format.dayShort(period.firstDay), format.day(period.lastDay))} · {words.due}{' '}
      <b className={css.due}>{format.when(period.dueAt)}</b>
    </>
  ) : (
    <>&nbsp;</>
  );
  return (
    <PageHead
      title={words.title(format.period(periodKey, true, regime.name))}
      phoneLine={regime.name}
      status={
        <span className={css.steps}>
          <Step
            label={words.before}
            to={page?.previousKey ? to(page.previousKey) : null}
            size={isPhone ? 'xl' : 'sm'}
          >
            <IconChevronLeft size={18} stroke={1.8} aria-hidden />
          </Step>
          <Step label={words.after} to={page?.nextKey ? to(page.nextKey) : null} size={isPhone ? 'xl' : 'sm'}>
            <IconChevronRight size={18} stroke={1.8} aria-hidden />
          </Step>
          <PeriodPicker regimes={regimes} regime={regime} periodKey={periodKey} to={to} />
        </span>
      }
      meta={actions ? undefined : span}
      lead={actions ? span : undefined}
      actions={actions}
      tabs={
        <PeriodTabs
          regimeId={regime.id}
          periodKey={periodKey}
          counts={page?.counts}
          note={regimes.length > 1 ? regime.name : undefined}
        />
      }
    />
  );
}

interface StepProps {
  label: string;
  to: string | null;
  size: 'sm' | 'xl';
  children: ReactNode;
}

/** A way to a neighbouring period; where there is none the arrow stands still. */
function Step({ label, to, size, children }: StepProps) {
  return to ? (
    <ActionIcon component={Link} to={to} color="gray" size={size} aria-label={label}>
      {children}
    </ActionIcon>
  ) : (
    <ActionIcon disabled size={size} aria-label={label} className={css.noStep ?? ''}>
      {children}
    </ActionIcon>
  );
}
