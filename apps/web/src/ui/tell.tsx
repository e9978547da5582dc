import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import { useFetchLater } from './use-fetch-later.ts';
import { usePart } from './use-part.ts';

export interface Told {
  tone?: 'ok' | 'info' | 'danger';
  /** Takes the act back; offered as long as the message stands. */
  onUndo?: () => void;
  /** Something to take up when it suits; the message stands until it is taken or closed. */
  offer?: { act: string; onTake: () => void };
}

const load = () => import('./toasts.tsx');

let isNeeded = false;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Stands once near the root; what shows the messages comes with the first of them, or when the page has settled. */
export function TellHost() {
  const needed = useSyncExternalStore(subscribe, () => isNeeded);
  useFetchLater(load);
  const Toasts = usePart(load, needed)?.default;
  return Toasts ? <Toasts /> : null;
}

/** Gives `tell(message, {tone, onUndo})`: says what an act did ("Đã gửi nhắc 3 đơn vị") and offers to take it back. */
export function useTell() {
  const { undo, close } = useShellWords();
  return useCallback(
    (message: ReactNode, told: Told = {}) => {
      isNeeded = true;
      for (const listener of listeners) listener();
      const show = () => load().then(({ showToast }) => showToast(message, told, { undo, close }));
      void show().catch(() => {
        window.addEventListener('online', () => void show().catch(() => {}), { once: true });
      });
    },
    [undo, close],
  );
}
