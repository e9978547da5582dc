import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import { useShellData } from './shell-data.ts';

const TourDrawer = lazy(() => import('./tour-drawer.tsx'));

const OpenTourContext = createContext<() => void>(() => undefined);

/** Opens the short tour. */
export const useOpenTour = (): (() => void) => useContext(OpenTourContext);

/** The short tour of one's role; once opened it is not offered again, and its code is fetched only then. */
export function TourProvider({ children }: { children: ReactNode }) {
  const { tour } = useShellData();
  const [wasOpened, setWasOpened] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setWasOpened(true);
    setOpen(true);
    if (tour?.isNew) tour.onSeen();
  };
  return (
    <OpenTourContext value={open}>
      {children}
      {wasOpened ? (
        <Suspense fallback={null}>
          <TourDrawer opened={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </OpenTourContext>
  );
}
