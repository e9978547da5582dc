import type { ReactNode } from 'react';
import css from './split-pane.module.css';

interface SplitPaneProps {
  start?: ReactNode;
  startWidth?: number;
  startLabel?: string;
  children: ReactNode;
  end?: ReactNode;
  endWidth?: number;
  endLabel?: string;
}

/** Work on one record: panes edge to edge, divided by hairlines. Narrow: the panes stand beneath each other. */
export function SplitPane(props: SplitPaneProps) {
  const { start, end, startWidth = 248, endWidth = 340 } = props;
  const columns = [start ? `${startWidth}px` : '', 'minmax(0, 1fr)', end ? `${endWidth}px` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={css.panes} style={{ '--columns': columns } as Record<string, string>}>
      {start ? (
        <aside className={css.start} aria-label={props.startLabel}>
          {start}
        </aside>
      ) : null}
      <div className={css.middle}>{props.children}</div>
      {end ? (
        <aside className={css.end} aria-label={props.endLabel}>
          {end}
        </aside>
      ) : null}
    </div>
  );
}
