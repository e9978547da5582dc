import { reportApi } from '@thidua/shared/report/report.api';
import type { RegimePeriods } from '@thidua/shared/report/report-list.model';
import { useParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { PeriodOfRegime } from './period-of-regime.tsx';
import { PeriodWaiting } from './period-waiting.tsx';
import { useReportScreensWords } from './report.words.ts';
import { usePeriodSearch } from './use-period-search.ts';

/** One period of one regime: who has reported and who has not, and the work of receiving. */
export default function PeriodPage() {
  const { periodKey = '' } = useParams();
  const words = useReportScreensWords().period;
  const say = useProblemWords();
  const format = useFormat();
  const { regimeId } = usePeriodSearch();
  const periods = useAsk(reportApi.periods, {}, { staleTime: 60_000 });
  if (periods.isPending)
    return (
      <PeriodWaiting
        title={words.title(format.period(periodKey, true))}
        regimeId={regimeId}
        periodKey={periodKey}
      />
    );
  if (!periods.data)
    return (
      <Page>
        <ErrorState problem={say(periods.error)} onRetry={retryOf(periods)} />
      </Page>
    );
  const regime = regimeFor(periods.data.regimes, regimeId, periodKey);
  if (!regime)
    return (
      <Page>
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
      </Page>
    );
  return <PeriodOfRegime regimes={periods.data.regimes} regime={regime} periodKey={periodKey} />;
}

/** The regime the address names, else the one that has such a period. */
function regimeFor(
  regimes: readonly RegimePeriods[],
  id: string | null,
  periodKey: string,
): RegimePeriods | undefined {
  const having = regimes.find((regime) => regime.periods.some((period) => period.key === periodKey));
  return regimes.find((regime) => regime.id === id) ?? having ?? regimes[0];
}
