import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation, PartDraft } from '@thidua/shared/consolidation/consolidation.model';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { call } from '../../platform/api.ts';
import { makePartStore, type PartSnapshot, type PartStore } from './part-store.ts';

const nothing: PartDraft = { rev: 0, savedAt: null, fields: {}, conflicts: [] };

/** The texts of a consolidation while its page is open. */
export function useParts(view: Consolidation): { store: PartStore; texts: PartSnapshot } {
  const params = useMemo(() => ({ id: view.id }), [view.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server says later is absorbed, the store stays
  const store = useMemo(
    () =>
      makePartStore(view.draft ?? nothing, {
        send: (changes) => call(consolidationApi.save, { params, body: { changes } }),
        newId: () => crypto.randomUUID(),
        later: (work, ms) => {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
      }),
    [params],
  );
  useEffect(() => {
    if (view.draft) store.absorb(view.draft);
  }, [store, view.draft]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (store.snapshot().hasUnsent) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void store.flush().catch(() => {});
    };
  }, [store]);
  const texts = useSyncExternalStore(store.subscribe, store.snapshot);
  return { store, texts };
}
