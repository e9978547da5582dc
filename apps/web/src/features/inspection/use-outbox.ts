import { useQueryClient } from '@tanstack/react-query';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { keepAnswerOf } from '../../platform/ask.ts';
import { keyOf } from '../../platform/query.ts';
import { onReachedAgain } from '../../platform/reach.ts';
import { deviceName } from '../account/account.parts.tsx';
import { makeOutbox, type Outbox, type OutboxSnapshot } from './outbox.ts';
import { outboxPorts } from './outbox-ports.ts';

const named = () => {
  const device = deviceName(navigator.userAgent);
  return device ? `${device.browser}, ${device.system}` : '';
};

/** What this device holds of the visit on the screen, and sends whenever it can. */
export function useOutbox(accountId: string, visitId: string): { outbox: Outbox; held: OutboxSnapshot } {
  const client = useQueryClient();
  const outbox = useMemo(() => {
    const given = { params: { id: visitId } };
    const queryKey = keyOf(inspectionApi.get, given);
    const onVisit = async (visit: Visit) => {
      // A read that left before this came back knows less, and must not have the last word.
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, visit);
      void keepAnswerOf(inspectionApi.get, given, visit);
    };
    return makeOutbox(outboxPorts(accountId, visitId, named(), onVisit));
  }, [client, accountId, visitId]);
  const held = useSyncExternalStore(outbox.subscribe, outbox.snapshot);

  useEffect(() => {
    outbox.open();
    const sendNow = () => void outbox.flush();
    const onHide = () => document.visibilityState === 'hidden' && sendNow();
    const stopListening = onReachedAgain(sendNow);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      stopListening();
      document.removeEventListener('visibilitychange', onHide);
      sendNow();
      outbox.close();
    };
  }, [outbox]);

  return { outbox, held };
}
