import { IconInfoCircle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import css from './demo-banner.module.css';
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

/** The line itself, also at the sign-in, where it cannot be hidden. */
export function DemoLine({ onHide }: { onHide?: () => void }) {
  const words = useShellWords().demo;
  return (
    <div className={css.line} data-screen-only>
      <IconInfoCircle size={18} stroke={1.8} aria-hidden />
      <p>
        <b>{words.title}</b> {words.body}
      </p>
      {onHide ? (
        <button type="button" aria-label={words.hide} onClick={onHide}>
          <IconX size={16} stroke={1.8} aria-hidden />
        </button>
      ) : null}
    </div>
  );
}
