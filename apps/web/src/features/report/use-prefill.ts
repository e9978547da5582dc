import { shorterMeasure } from '@thidua/shared/report/from-shorter';
import type { Suggestion } from '@thidua/shared/report/report-context.model';
import { useEffect, useRef } from 'react';
import type { DraftStore } from './draft-store.ts';

/**
 * Puts what the system has counted into figures that nobody has filled yet, once when the form is opened. A figure that somebody has
 * emptied on purpose stays empty; a later count is offered at its field, never written over what stands there. What shorter periods add
 * up to is put in once the figures have closed: before, it would be part of the truth.
 */
export function usePrefill(
  store: DraftStore,
  suggestions: ReadonlyMap<string, Suggestion>,
  figures: ReadonlySet<string>,
  isClosed: boolean,
): void {
  const done = useRef<DraftStore>(null);
  useEffect(() => {
    if (suggestions.size === 0 || done.current === store) return;
    done.current = store;
    const { fields, values } = store.snapshot();
    for (const { field, value, measure } of suggestions.values()) {
      const isComing = measure === shorterMeasure && !isClosed;
      if (figures.has(field) && !isComing && !fields[field] && values[field] === undefined)
        store.set(field, value);
    }
  }, [store, suggestions, figures, isClosed]);
}
