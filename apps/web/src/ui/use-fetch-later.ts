import { useEffect } from 'react';

const settledMs = 4000;

/** Fetches the code of a lazy part once the page has settled: what is needed without a network must be here before it is lost. */
export function useFetchLater(load: () => Promise<unknown>): void {
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => {}), settledMs);
    return () => clearTimeout(timer);
  }, [load]);
}
