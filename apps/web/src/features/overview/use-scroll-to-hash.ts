import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A link into the page (`#luoi`) finds its place once the page has its data. */
export function useScrollToHash(): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link chosen again scrolls again
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'start' });
  }, [hash, key]);
}
