import type { ReactNode } from 'react';
import css from './page.module.css';

interface PageProps {
  children: ReactNode;
  /** Edge to edge, without padding: pages made of panes. */
  flush?: boolean;
  /** On paper smaller than it is read on the screen: lists and boards, so that they keep to their sheets. */
  smallOnPaper?: boolean;
}

/** The body of a page: padding and the gap between its parts. */
export function Page({ children, flush, smallOnPaper }: PageProps) {
  return (
    <div className={css.page} data-flush={flush || undefined} data-small={smallOnPaper || undefined}>
      {children}
    </div>
  );
}

interface ColumnsProps {
  main: ReactNode;
  side: ReactNode;
  sideWidth?: number;
  gap?: number;
}

/** Two independent columns; beneath each other where there is no room. */
export function Columns({ main, side, sideWidth = 336, gap = 12 }: ColumnsProps) {
  const sizes = { '--side': `${sideWidth}px`, '--gap': `${gap}px` } as Record<string, string>;
  return (
    <div className={css.columns} style={sizes}>
      <div className={css.column}>{main}</div>
      <div className={css.column}>{side}</div>
    </div>
  );
}
