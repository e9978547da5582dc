import type { Suggestion } from '@thidua/shared/report/report-context.model';
import { useEffect, useRef } from 'react';
import type { DraftStore } from './draft-store.ts';

/**
 * Puts what the system has counted into figures that nobody has filled yet, once when the form is opened. A figure that somebody has
 * emptied on purpose stays empty; a later count is offered at its field, never written over what stands there.
 */
export function usePrefill(
  store: DraftStore,
  suggestions: ReadonlyMap<string, Suggestion>,
  figures: ReadonlySet<string>,
): void {
  const done = useRef<DraftStore>(null);
  useEffect(() => {
    if (suggestions.size === 0 || done.current === store) return;
    done.current = store;
    const { fields, values } = store.snapshot();
    for (const { field, value } of suggestions.values())
      if (figures.has(field) && !fields[field] && values[field] === undefined) store.set(field, value);
  }, [store, suggestions, figures]);
}
