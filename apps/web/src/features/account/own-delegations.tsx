import { Button } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { delegationApi } from '@thidua/shared/account/delegation.api';
import type { Delegation } from '@thidua/shared/account/delegation.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan, useMe } from '../../platform/session.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import css from './account.module.css';
import { useActFor } from './account.parts.tsx';
import { useAccountWords } from './account.words.ts';
import { DelegateDrawer } from './delegate-drawer.tsx';
import { DelegationLine } from './delegation-line.tsx';

/** Roles lent and received, and the switch to acting for another. */
export function OwnDelegations() {
  const words = useAccountWords().own.delegation;
  const say = useProblemWords();
  const me = useMe();
  const isOpenTo = useCan()('delegation.give');
  const [isGiving, setGiving] = useState(false);
  const asked = useAsk(delegationApi.delegations, {}, { enabled: isOpenTo });
  if (!isOpenTo) return null;
  const lendable = asked.data?.lendable ?? [];
  const give =
    lendable.length > 0 && !me.actingFor ? (
      <Button
        size="xs"
        leftSection={<IconUserShare size={16} stroke={1.7} />}
        onClick={() => setGiving(true)}
      >
        {words.give}
      </Button>
    ) : null;
  return (
    <Card title={words.title} action={give}>
      <p className={css.note}>{words.note}</p>
      <ActingNow />
      {asked.isPending ? (
        <LoadingRows rows={2} />
      ) : asked.isError ? (
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      ) : (
        <>
          <Lines title={words.received} rows={asked.data.received} side="received" />
          <Lines title={words.given} rows={asked.data.given} side="given" />
          {asked.data.given.length + asked.data.received.length === 0 ? (
            <p className={css.note}>{words.none}</p>
          ) : null}
          {lendable.length === 0 && !me.actingFor ? <p className={css.note}>{words.noneLendable}</p> : null}
          <DelegateDrawer opened={isGiving} lendable={lendable} onClose={() => setGiving(false)} />
        </>
      )}
    </Card>
  );
}

function Lines({
  title,
  rows,
  side,
}: {
  title: string;
  rows: readonly Delegation[];
  side: 'given' | 'received';
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={css.sub}>{title}</h3>
      <ul className={css.rows}>
        {rows.map((one) => (
          <DelegationLine key={one.id} one={one} side={side} />
        ))}
      </ul>
    </>
  );
}

function ActingNow() {
  const words = useAccountWords().own.delegation;
  const { actingFor } = useMe();
  const actFor = useActFor();
  if (!actingFor) return null;
  const back = (
    <Button
      size="xs"
      loading={actFor.isPending}
      onClick={() => actFor.mutate({ body: { delegationId: null } })}
    >
      {words.layDown}
    </Button>
  );
  return (
    <div style={{ marginTop: 12 }}>
      <Notice tone="warn" title={words.actingNow(actingFor.name)} actions={back} />
    </div>
  );
}
