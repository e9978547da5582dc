import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarSearch } from './use-calendar-search.ts';

/** Prints the month, whatever view is shown: turns to it, waits for its entries, then prints. */
export function usePrintMonth({ view, setView }: CalendarSearch, isReady: boolean) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || view !== 'month' || !isReady) return;
    setWanted(false);
    window.print();
  }, [isWanted, view, isReady]);
  return () => {
    setWanted(true);
    if (view !== 'month') setView('month');
  };
}

/** Whether the page is being put on paper, by our button or by the browser's: there nothing can be unfolded. */
export function useIsPrinting(): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setOn(true));
    const after = () => setOn(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isOn;
}
