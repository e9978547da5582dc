import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type Changes<K extends string> = Partial<Record<K, string | undefined>>;

function changed<K extends string>(
  params: URLSearchParams,
  names: Readonly<Record<K, string>>,
  changes: Changes<K>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of Object.keys(changes) as K[]) {
    const value = changes[key];
    if (value) next.set(names[key], value);
    else next.delete(names[key]);
  }
  return next;
}

/** What a page shows, kept in its address under `names` (a constant), so that a link shows the same. */
export function useAddress<K extends string>(names: Readonly<Record<K, string>>) {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changes: Changes<K>) =>
      setParams((last) => changed(last, names, changes), { preventScrollReset: true, replace: true }),
    [setParams, names],
  );
  return {
    given: (name: K) => params.get(names[name]) ?? undefined,
    set,
    /** The address of the same page with something changed. */
    linkTo: (changes: Changes<K>) => `?${changed(params, names, changes)}`,
  };
}
