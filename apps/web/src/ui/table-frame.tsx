import type { ReactNode } from 'react';
import css from './data-table.module.css';

/** A table that scrolls sideways is a region of its own, reachable by keyboard. */
export function TableFrame({
  scrolls,
  labelledBy,
  children,
}: {
  scrolls: boolean;
  labelledBy: string;
  children: ReactNode;
}) {
  if (!scrolls) return <div className={css.frame}>{children}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={css.frame} data-scroll aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
