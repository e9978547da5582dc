import type { ReactNode } from 'react';
import css from './page.module.css';

interface PageProps {
  children: ReactNode;
  /** Edge to edge, without padding: pages made of panes. */
  flush?: boolean;
}

/** The body of a page: padding and the gap between its parts. */
export function Page({ children, flush }: PageProps) {
  return (
    <div className={css.page} data-flush={flush || undefined}>
      {children}
    </div>
  );
}

/** Two independent columns; beneath each other where there is no room. */
export function Columns({
  main,
  side,
  sideWidth = 336,
}: {
  main: ReactNode;
  side: ReactNode;
  sideWidth?: number;
}) {
  return (
    <div className={css.columns} style={{ '--side': `${sideWidth}px` } as Record<string, string>}>
      <div className={css.column}>{main}</div>
      <div className={css.column}>{side}</div>
    </div>
  );
}
