import type { Report } from '@thidua/shared/report/report.model';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { draftPorts } from './draft-ports.ts';
import { type DraftSnapshot, type DraftStore, makeDraftStore } from './draft-store.ts';

/** The draft of the report on the screen. It goes on living while the page shows the same report. */
export function useDraft(accountId: string, report: Report): { store: DraftStore; draft: DraftSnapshot } {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fresh read of the same report is absorbed below, it starts no new draft
  const store = useMemo(
    () =>
      makeDraftStore(
        report.draft ?? { rev: 0, fields: {}, conflicts: [], savedAt: null },
        draftPorts(accountId, report.id),
      ),
    [accountId, report.id],
  );
  const draft = useSyncExternalStore(store.subscribe, store.snapshot);

  useEffect(() => {
    if (report.draft) store.absorb(report.draft);
  }, [store, report.draft]);

  useEffect(() => {
    store.open();
    const sendNow = () => void store.flush().catch(() => {});
    const onHide = () => document.visibilityState === 'hidden' && sendNow();
    window.addEventListener('online', sendNow);
    window.addEventListener('focus', sendNow);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('online', sendNow);
      window.removeEventListener('focus', sendNow);
      document.removeEventListener('visibilitychange', onHide);
      sendNow();
      store.close();
    };
  }, [store]);

  return { store, draft };
}
