import { reportApi } from '@thidua/shared/report/report.api';
import { Navigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { RegimesLink } from '../form/form.parts.tsx';
import { PeriodWaiting } from './period-waiting.tsx';
import { useReportScreensWords } from './report.words.ts';

/** Leads to the period whose reports are due, of the first regime that has one. */
export function CurrentPeriod() {
  const words = useReportScreensWords();
  const say = useProblemWords();
  const can = useCan();
  const periods = useAsk(reportApi.periods, {}, { staleTime: 60_000 });
  const regimes = periods.data?.regimes ?? [];
  const regime =
    regimes.find((one) => one.currentKey !== null) ?? regimes.find((one) => one.periods.length > 0);
  const key = regime?.currentKey ?? regime?.periods[0]?.key;
  if (regime && key) return <Navigate to={`${paths.reportPeriod(key)}?che-do=${regime.id}`} replace />;
  if (periods.isPending) return <PeriodWaiting title={words.list.title} regimeId={null} periodKey="" />;
  return (
    <Page>
      <PageHead title={words.list.title} />
      {periods.isError ? (
        <ErrorState problem={say(periods.error)} onRetry={retryOf(periods)} />
      ) : (
        <EmptyState title={words.period.none} action={can('form.edit') ? <RegimesLink isNext /> : null}>
          {words.period.noneBody}
        </EmptyState>
      )}
    </Page>
  );
}
