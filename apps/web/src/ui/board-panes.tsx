import type { ReactNode } from 'react';
import css from './board.module.css';
import { Notice } from './notice.tsx';
import { SplitPane } from './split-pane.tsx';
import { useNarrow } from './use-narrow.ts';

interface BoardPanesProps {
  /** The outline. */
  start: ReactNode;
  startLabel: string;
  /** The properties of what is chosen. */
  end: ReactNode;
  endLabel: string;
  /** Why on a narrow screen there is nothing but the look of it. */
  narrow: string;
  /** How it will look. */
  children: ReactNode;
}

/** A drawing board: outline at the left, the real thing in the middle, properties at the right. */
export function BoardPanes(props: BoardPanesProps) {
  if (useNarrow())
    return (
      <div className={css.narrow}>
        <Notice>{props.narrow}</Notice>
        {props.children}
      </div>
    );
  return (
    <SplitPane
      startWidth={304}
      startLabel={props.startLabel}
      endLabel={props.endLabel}
      endWidth={312}
      start={<div className={css.scroll}>{props.start}</div>}
      end={<div className={css.scroll}>{props.end}</div>}
    >
      {props.children}
    </SplitPane>
  );
}
