import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { onReachedAgain } from '../../platform/reach.ts';
import type { Outbox, OutboxSnapshot } from './outbox.ts';
import { openOutbox } from './send-unsent.ts';
import { opened } from './unsent-visits.ts';

/** What this device holds of the visit on the screen, and sends whenever it can. */
export function useOutbox(accountId: string, visitId: string): { outbox: Outbox; held: OutboxSnapshot } {
  const client = useQueryClient();
  const outbox = useMemo(() => openOutbox(client, accountId, visitId), [client, accountId, visitId]);
  const held = useSyncExternalStore(outbox.subscribe, outbox.snapshot);

  useEffect(() => {
    outbox.open();
    const leave = opened(visitId);
    const sendNow = () => void outbox.flush();
    const onUnload = (event: BeforeUnloadEvent) => {
      if (outbox.snapshot().isVolatile) event.preventDefault();
    };
    const onHide = () => document.visibilityState === 'hidden' && sendNow();
    const stopListening = onReachedAgain(sendNow);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      stopListening();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onUnload);
      sendNow();
      outbox.close();
      leave();
    };
  }, [outbox, visitId]);

  return { outbox, held };
}
