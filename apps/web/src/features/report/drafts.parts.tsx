import { useCallback } from 'react';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { forgetDrafts, hasUnsentDrafts } from './draft-ports.ts';
import { useReportFormWords } from './report.words.ts';

/**
 * Before signing out: what was typed and never sent would be lost with the session, so it is said first. Resolves to false where the
 * person stays. A browser without storage keeps nothing, so nothing is asked.
 */
export function useLeaveDrafts(): (accountId: string) => Promise<boolean> {
  const words = useReportFormWords().leaving;
  return useCallback(
    async (accountId) => {
      const hasUnsent = await hasUnsentDrafts(accountId).catch(() => false);
      const mayLeave = !hasUnsent || (await confirmAct({ ...words, danger: true }));
      if (mayLeave) await forgetDrafts(accountId).catch(() => {});
      return mayLeave;
    },
    [words],
  );
}
