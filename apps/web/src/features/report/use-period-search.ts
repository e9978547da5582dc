import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { filterOf, type PeriodFilter, slugOf } from './period-filters.ts';

export type Base = 'previous' | 'lastYear' | 'like';

const bases: Record<Base, string | null> = { previous: null, lastYear: 'cung-ky', like: 'cung-loai' };

/** What is filtered, which unit is open and what it is compared with: all in the address, so that a link shows the same. */
export function usePeriodSearch() {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (changes: Record<string, string | null>) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes))
            if (value === null) after.delete(name);
            else after.set(name, value);
          return after;
        },
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  const against = search.get('so-voi');
  const base = (Object.keys(bases) as Base[]).find((one) => bases[one] === against) ?? 'previous';
  return {
    regimeId: search.get('che-do'),
    filter: filterOf(search.get('loc')),
    openId: search.get('mo'),
    base,
    setFilter: (filter: PeriodFilter) => set({ loc: slugOf(filter) }),
    open: (id: string | null) => set({ mo: id }),
    setBase: (next: Base) => set({ 'so-voi': bases[next] }),
    /** The same address with another unit open. */
    linkTo: (id: string) => {
      const after = new URLSearchParams(search);
      after.set('mo', id);
      return `?${after}`;
    },
    /** The address of another period: the filter stays, the open unit does not. */
    keepFor: (regimeId: string) => {
      const after = new URLSearchParams(search);
      after.delete('mo');
      after.set('che-do', regimeId);
      return `?${after}`;
    },
  };
}
