import { Button } from '@mantine/core';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useCan, useMe } from '../../platform/session.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import { NodeSelect } from './node-select.tsx';

interface OpenHereProps {
  regimeId: string;
  periodKey: string;
  unitId: string | undefined;
}

/** Nothing was opened for this period yet: who may, opens it. */
export function OpenHere({ regimeId, periodKey, unitId }: OpenHereProps) {
  const words = useConsolidationWords();
  const format = useFormat();
  const can = useCan();
  const { agency } = useMe();
  const say = useProblemWords();
  const open = useAct(consolidationApi.open);
  const mayOpen = can('consolidation.write');
  const body = { regimeId, key: periodKey, ...(unitId ? { unitId } : {}) };
  return (
    <Page>
      <PageHead
        title={words.head.title(format.period(periodKey, true))}
        status={<NodeSelect nodeId={unitId ?? agency.id} toKey={periodKey} regimeId={regimeId} />}
      />
      {open.error ? (
        <Notice tone="danger" live>
          {say(open.error)}
        </Notice>
      ) : null}
      <EmptyState
        title={words.empty.title}
        action={
          mayOpen ? (
            <Button variant="filled" loading={open.isPending} onClick={() => open.mutate({ body })}>
              {words.empty.open}
            </Button>
          ) : undefined
        }
      >
        {mayOpen ? words.empty.body : words.empty.readOnly}
      </EmptyState>
    </Page>
  );
}
