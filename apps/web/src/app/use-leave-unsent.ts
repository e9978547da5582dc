import { useCallback } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import { countUnsent, forgetUnsent } from '../platform/unsent.ts';
import { confirmAct } from '../ui/confirm-channel.ts';

/**
 * Before signing out: what was made here and never sent would be lost with the session, so it is said first. Resolves to false where
 * the person stays. A browser without storage keeps nothing, so nothing is asked.
 */
export function useLeaveUnsent(): (accountId: string) => Promise<boolean> {
  const words = useShellWords().leaving;
  return useCallback(
    async (accountId) => {
      const held = await countUnsent(accountId).catch(() => null);
      const isHeld = held !== null && held.reports + held.items + held.photos > 0;
      const mayLeave = !isHeld || (await confirmAct({ ...words, body: words.body(held), danger: true }));
      if (mayLeave) await forgetUnsent(accountId).catch(() => {});
      return mayLeave;
    },
    [words],
  );
}
