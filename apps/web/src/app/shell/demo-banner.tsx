import { useState } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { DemoLine } from '../../ui/demo-line.tsx';
import { useShellData } from './shell-data.ts';
import { useOpenTour } from './tour-provider.tsx';

const key = 'thidua.demo-seen';

/** Says that the data is an example; hidden for the visit once it was read. */
export function DemoBanner() {
  const words = useShellWords().tour;
  const { isDemo, tour } = useShellData();
  const openTour = useOpenTour();
  const [seen, setSeen] = useState(() => sessionStorage.getItem(key) === '1');
  if (!isDemo || seen) return null;
  const hide = () => {
    sessionStorage.setItem(key, '1');
    setSeen(true);
  };
  return <DemoLine onHide={hide} {...(tour ? { more: { label: words.open, onOpen: openTour } } : {})} />;
}
