import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { confirmAct } from './confirm-channel.ts';

export interface LeavingWords {
  leave: string;
  leaveLost: string;
  leaveAct: string;
}

/** Asks before the page is left with changes that are not saved: within the product in words, by closing the tab as the browser does. */
export function useLeaving(isDirty: boolean, words: LeavingWords): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const { leave: title, leaveLost: lost, leaveAct: act } = words;
    void confirmAct({ title, lost, act, danger: true }).then((yes) =>
      yes ? blocker.proceed() : blocker.reset(),
    );
  }, [blocker, words]);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
