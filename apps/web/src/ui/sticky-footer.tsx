import { type ReactNode, useEffect } from 'react';
import css from './sticky-footer.module.css';

interface StickyFooterProps {
  /** `<SavedMark>` or a sum. */
  start?: ReactNode;
  /** What is still missing, as a link to the place. */
  missing?: ReactNode;
  /** Buttons; the filled one last. */
  children: ReactNode;
}

/** The foot of a work page. On the phone it takes the place of the bottom bar. */
export function StickyFooter({ start, missing, children }: StickyFooterProps) {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.footed = '';
    return () => {
      delete root.dataset.footed;
    };
  }, []);
  return (
    <footer className={css.footer} data-screen-only>
      <div className={css.start}>{start}</div>
      <div className={css.end}>
        {missing ? <div className={css.missing}>{missing}</div> : null}
        <div className={css.buttons}>{children}</div>
      </div>
    </footer>
  );
}
