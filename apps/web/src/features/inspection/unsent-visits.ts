import type { QueryClient } from '@tanstack/react-query';
import { isReachedNow, onReachedAgain } from '../../platform/reach.ts';
import { onUnsentChange, unsentKeys } from '../../platform/unsent.ts';

/** What of one visit is on this device alone. */
export interface HeldVisit {
  visitId: string;
  items: number;
  photos: number;
}

const openVisits = new Set<string>();
const leaves = new Set<() => void>();

/** The page of a visit sends for itself; call back when it is left. */
export function opened(visitId: string): () => void {
  openVisits.add(visitId);
  return () => {
    openVisits.delete(visitId);
    for (const look of leaves) look();
  };
}

export function heldIn(keys: readonly string[]): HeldVisit[] {
  const held = new Map<string, HeldVisit>();
  for (const key of keys) {
    const [, , visitId = '', kind] = key.split('/');
    const one = held.get(visitId) ?? { visitId, items: 0, photos: 0 };
    held.set(visitId, one);
    if (kind === 'answer') one.items += 1;
    if (kind === 'photo') one.photos += 1;
  }
  return [...held.values()];
}

const againMs = 30_000;
const pauseMs = 2500;

/**
 * Sends what visits have left on this device whenever the server can be reached, wherever in the product one is, and tells what is
 * still held. What sends is loaded only where there is something to send.
 */
export function watchUnsent(
  client: QueryClient,
  accountId: string,
  tell: (held: readonly HeldVisit[]) => void,
): () => void {
  let isOver = false;
  let isBusy = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const held = async () => heldIn(await unsentKeys(`${accountId}/visit/`).catch(() => []));

  const look = async () => {
    if (isBusy || isOver) return;
    isBusy = true;
    const away = (await held()).filter(({ visitId }) => !openVisits.has(visitId));
    if (away.length > 0 && isReachedNow())
      await import('./send-unsent.ts')
        .then(async ({ sendHeld }) => {
          for (const { visitId } of away) await sendHeld(client, accountId, visitId);
        })
        .catch(() => {}); // what is not loaded or does not leave is tried again
    const left = away.length > 0 ? await held() : away;
    isBusy = false;
    if (!isOver) tell(left.filter(({ visitId }) => !openVisits.has(visitId)));
  };
  const lookSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), pauseMs);
  };

  void look();
  const again = setInterval(() => void look(), againMs);
  const stops = [onReachedAgain(() => void look()), onUnsentChange(lookSoon)];
  leaves.add(lookSoon);
  return () => {
    isOver = true;
    clearTimeout(pause);
    clearInterval(again);
    leaves.delete(lookSoon);
    for (const stop of stops) stop();
  };
}
