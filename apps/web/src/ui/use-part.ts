import { useEffect, useState } from 'react';

/**
 * The code of a part, fetched when it is needed; null until it is here. Where it cannot be had (no network) the page stands as it is, and
 * it is tried again when the network is back: a part that React itself waits for would take the page down with it.
 */
export function usePart<M>(load: () => Promise<M>, isNeeded: boolean): M | null {
  const [part, setPart] = useState<M | null>(null);
  useEffect(() => {
    if (!isNeeded || part !== null) return;
    let isGone = false;
    const fetchPart = () =>
      void load()
        .then((loaded) => {
          if (!isGone) setPart(loaded);
        })
        .catch(() => {});
    fetchPart();
    window.addEventListener('online', fetchPart);
    return () => {
      isGone = true;
      window.removeEventListener('online', fetchPart);
    };
  }, [load, isNeeded, part]);
  return part;
}
