import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../platform/paths.ts';

export type Shown = 'figures' | 'texts' | 'paper';
const slugs = {
  figures: null,
  texts: 'loi-van',
  paper: 'van-ban',
} as const satisfies Record<Shown, string | null>;

/** The part of an address that shows the whole as a document. */
export const documentPlace = { xem: slugs.paper };

/** What is shown of a consolidation and of which node: all in the address, so that a link shows the same. */
export function usePlace() {
  const [search, setSearch] = useSearchParams();
  const slug = search.get('xem');
  const shown = (Object.keys(slugs) as Shown[]).find((one) => slugs[one] === slug) ?? 'figures';
  const withParams = useCallback(
    (changes: Record<string, string | null>) => {
      const after = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes))
        if (value === null) after.delete(name);
        else after.set(name, value);
      const text = String(after);
      return text ? `?${text}` : '';
    },
    [search],
  );
  return {
    regimeId: search.get('che-do') ?? undefined,
    unitId: search.get('don-vi') ?? undefined,
    shown,
    part: search.get('phan'),
    toShown: (next: Shown) => withParams({ xem: slugs[next] }),
    toPart: (code: string) => withParams({ xem: slugs.texts, phan: code }),
    show: (next: Shown) => setSearch(withParams({ xem: slugs[next] }), { preventScrollReset: true }),
    toNode: (unitId: string | null, key: string, regimeId: string) =>
      `${paths.consolidation(key)}${withParams({ 'don-vi': unitId, 'che-do': regimeId, phan: null })}`,
    toPeriod: (key: string, regimeId: string) =>
      `${paths.consolidation(key)}${withParams({ 'che-do': regimeId, phan: null })}`,
  };
}
