import { useCallback } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import { forgetUnsent, hasUnsent } from '../platform/unsent.ts';
import { confirmAct } from '../ui/confirm-channel.ts';

/**
 * Before signing out: what was made here and never sent would be lost with the session, so it is said first. Resolves to false where
 * the person stays. A browser without storage keeps nothing, so nothing is asked.
 */
export function useLeaveUnsent(): (accountId: string) => Promise<boolean> {
  const words = useShellWords().leaving;
  return useCallback(
    async (accountId) => {
      const isHeld = await hasUnsent(accountId).catch(() => false);
      const mayLeave = !isHeld || (await confirmAct({ ...words, danger: true }));
      if (mayLeave) await forgetUnsent(accountId).catch(() => {});
      return mayLeave;
    },
    [words],
  );
}
