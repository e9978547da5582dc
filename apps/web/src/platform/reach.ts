import { useSyncExternalStore } from 'react';

type Listener = () => void;
const listeners = new Set<Listener>();
const returns = new Set<Listener>();
const againMs = 10_000;

let isReached = navigator.onLine;
let timer: ReturnType<typeof setInterval> | undefined;

/** What the last request tells of the line to the server. While it is cut, somebody knocks until it is back. */
export function learnReach(reached: boolean): void {
  if (reached === isReached) return;
  isReached = reached;
  clearInterval(timer);
  timer = reached ? undefined : setInterval(knock, againMs);
  for (const listener of listeners) listener();
  if (reached) for (const listener of returns) listener();
}

/** Any answer will do, also a refusal. */
function knock(): void {
  fetch('/api/health', { cache: 'no-store' }).then(
    () => learnReach(true),
    () => {},
  );
}

window.addEventListener('offline', () => learnReach(false));
window.addEventListener('online', knock);

/** Calls back each time the server can be reached again. */
export function onReachedAgain(listener: Listener): () => void {
  returns.add(listener);
  return () => returns.delete(listener);
}

function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same for what is no part of the page. */
export const isReachedNow = (): boolean => isReached;

/** Whether the server can be reached, as far as is known. */
export const useReached = (): boolean => useSyncExternalStore(subscribe, () => isReached);
