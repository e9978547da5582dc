import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { holdLine } from './live-line.ts';

/** Questions that count or gather what others own: they follow every event. */
const gathering = ['overview', 'obligation', 'notice', 'calendar'];

/**
 * Listens for what happens and asks again for what it concerns; after a cut line for everything, as nobody told what happened
 * meanwhile. Its `key` is who listens: whoever acts for another hears other things.
 */
export function Live() {
  const client = useQueryClient();
  useEffect(() => {
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      for (const feature of [...waiting, ...gathering])
        void client.invalidateQueries({ queryKey: [feature] });
      waiting.clear();
    };
    const hangUp = holdLine({
      onBack: () => void client.invalidateQueries(),
      onEvent: ({ topic }) => {
        waiting.add(topic);
        timer ??= setTimeout(refresh, 250); // a burst of events asks once
      },
    });
    return () => {
      clearTimeout(timer);
      hangUp();
    };
  }, [client]);
  return null;
}
