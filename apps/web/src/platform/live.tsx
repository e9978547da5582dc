import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** What an event carries: which topic moved and on which record; the page asks the server for the rest. */
interface LiveEvent {
  topic: string;
  kind: string;
  id: string;
}

/** Questions that count or gather what others own: they follow every event. */
const gathering = ['overview', 'obligation', 'notice'];

/** Listens for what happens and asks again for what it concerns. Returns whether the line is open. */
export function useLive(enabled: boolean): boolean {
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!enabled) return;
    const source = new EventSource('/api/events');
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      for (const feature of [...waiting, ...gathering])
        void client.invalidateQueries({ queryKey: [feature] });
      waiting.clear();
    };
    source.onopen = () => setOpen(true);
    source.onerror = () => setOpen(false);
    source.addEventListener('journal', (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as LiveEvent;
      waiting.add(event.topic);
      timer ??= setTimeout(refresh, 250); // a burst of events asks once
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [client, enabled]);
  return isOpen;
}
