import { useHotkeys } from '@mantine/hooks';
import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import { useShellData } from './shell-data.ts';

const SearchDialog = lazy(() => import('./search-dialog.tsx'));

const OpenSearchContext = createContext<(() => void) | null>(null);

/** Opens the search, or null where there is none. */
export function useOpenSearch(): (() => void) | null {
  return useContext(OpenSearchContext);
}

/** Ctrl K anywhere; the dialog's code is fetched when first opened. */
export function SearchProvider({ children }: { children: ReactNode }) {
  const { search } = useShellData();
  const [asked, setAsked] = useState(0);
  const open = search ? () => setAsked((count) => count + 1) : null;
  useHotkeys([['mod+K', () => open?.()]], []);
  return (
    <OpenSearchContext value={open}>
      {children}
      {search && asked > 0 ? (
        <Suspense fallback={null}>
          <SearchDialog asked={asked} search={search} />
        </Suspense>
      ) : null}
    </OpenSearchContext>
  );
}
