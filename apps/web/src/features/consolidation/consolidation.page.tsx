import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { isPeriodKey } from '@thidua/shared/kernel/period-key';
import { reportApi } from '@thidua/shared/report/report.api';
import { Navigate, useParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useConsolidationWords } from './consolidation.words.ts';
import { ConsolidationBody } from './consolidation-body.tsx';
import { useOwnNode } from './node-select.tsx';
import { OpenHere } from './open-here.tsx';
import { documentPlace, usePlace } from './use-place.ts';

/** The consolidation of one period, by the period's key or by its own id (as My work names it). */
export default function ConsolidationPage() {
  const { keyOrId = '' } = useParams();
  return isPeriodKey(keyOrId) ? <ByPeriod periodKey={keyOrId} /> : <ById id={keyOrId} />;
}

function ById({ id }: { id: string }) {
  const asked = useAsk(consolidationApi.get, { params: { id } });
  const isToApprove = asked.data?.actions.approve?.allowed ?? false;
  if (asked.data && isToApprove) return <Navigate replace to={documentOf(asked.data)} />;
  if (asked.data) return <ConsolidationBody key={id} view={asked.data} at={asked.dataUpdatedAt} />;
  return <Waiting asked={asked} />;
}

/** Whoever is to approve it reads the whole first. */
function documentOf({ period, regime, node }: Consolidation): string {
  const place = { 'che-do': regime.id, ...(node.isAgency ? {} : { 'don-vi': node.id }) };
  return `${paths.consolidation(period.key)}?${new URLSearchParams({ ...place, ...documentPlace })}`;
}

function ByPeriod({ periodKey }: { periodKey: string }) {
  const words = useConsolidationWords();
  const place = usePlace();
  const ownNode = useOwnNode();
  const { regimeId } = place;
  const unitId = place.unitId ?? ownNode;
  const periods = useAsk(reportApi.periods, {}, { staleTime: 60_000 });
  const regimes = periods.data?.regimes ?? [];
  const having = regimes.find((one) => one.periods.some(({ key }) => key === periodKey));
  const regime = regimes.find((one) => one.id === regimeId) ?? having ?? regimes[0];
  const query = { regimeId: regime?.id ?? '', key: periodKey, ...(unitId ? { unitId } : {}) };
  const asked = useAsk(consolidationApi.at, { query }, { enabled: regime !== undefined });
  if (!periods.data) return <Waiting asked={periods} />;
  if (!regime)
    return (
      <Page>
        <EmptyState title={words.empty.noRegime} />
      </Page>
    );
  if (!asked.data) return <Waiting asked={asked} />;
  const { consolidation } = asked.data;
  return consolidation ? (
    <ConsolidationBody key={consolidation.id} view={consolidation} at={asked.dataUpdatedAt} />
  ) : (
    <OpenHere regimeId={regime.id} periodKey={periodKey} unitId={unitId} />
  );
}

interface Asked {
  isPending: boolean;
  error: unknown;
  refetch: () => unknown;
}

function Waiting({ asked }: { asked: Asked }) {
  const say = useProblemWords();
  return (
    <Page>
      {asked.isPending ? (
        <LoadingRows rows={12} />
      ) : (
        <ErrorState problem={say(asked.error as never)} onRetry={retryOf(asked)} />
      )}
    </Page>
  );
}
