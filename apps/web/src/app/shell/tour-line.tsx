import { IconInfoCircle, IconX } from '@tabler/icons-react';
import { useShellWords } from '../../platform/shell-words.ts';
import css from '../../ui/demo-line.module.css';
import { useShellData } from './shell-data.ts';
import { useOpenTour } from './tour-provider.tsx';

/** Offered once to a newcomer of a real agency; the demo offers it in its own line. */
export function TourLine() {
  const words = useShellWords().tour;
  const { tour, isDemo } = useShellData();
  const open = useOpenTour();
  if (!tour?.isNew || isDemo) return null;
  return (
    <div className={css.line} data-line data-tone="info" data-screen-only>
      <IconInfoCircle size={18} stroke={1.8} aria-hidden />
      <p>
        {words.offer}{' '}
        <button type="button" className={css.act} onClick={open}>
          {words.open}
        </button>
      </p>
      <button type="button" className={css.hide} aria-label={words.hide} onClick={tour.onSeen}>
        <IconX size={16} stroke={1.8} aria-hidden />
      </button>
    </div>
  );
}
