import { useState } from 'react';
import { DemoLine } from '../../ui/demo-line.tsx';
import { useShellData } from './shell-data.ts';

const key = 'thidua.demo-seen';

/** Says that the data is an example; hidden for the visit once it was read. */
export function DemoBanner() {
  const { isDemo } = useShellData();
  const [seen, setSeen] = useState(() => sessionStorage.getItem(key) === '1');
  if (!isDemo || seen) return null;
  const hide = () => {
    sessionStorage.setItem(key, '1');
    setSeen(true);
  };
  return <DemoLine onHide={hide} />;
}
