import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { SearchGroup, ShellData } from './shell-data.ts';

interface Found {
  state: 'idle' | 'busy' | 'found' | 'failed';
  groups: readonly SearchGroup[];
}

const nothing: Found = { state: 'idle', groups: [] };

/** Asks when typing pauses; an answer that comes after the text has changed is dropped. */
export function useSearch(text: string, search: NonNullable<ShellData['search']>): Found {
  const [asked] = useDebouncedValue(text.trim(), 180);
  const [found, setFound] = useState<Found>(nothing);
  useEffect(() => {
    if (asked.length < 2) {
      setFound(nothing);
      return;
    }
    const stop = new AbortController();
    setFound((last) => ({ state: 'busy', groups: last.groups }));
    search(asked, stop.signal).then(
      (groups) =>
        stop.signal.aborted ||
        setFound({ state: 'found', groups: groups.filter((one) => one.hits.length > 0) }),
      () => stop.signal.aborted || setFound({ state: 'failed', groups: [] }),
    );
    return () => stop.abort();
  }, [asked, search]);
  return found;
}
