import type { ReactNode } from 'react';
import css from './toolbar.module.css';

interface ToolbarProps {
  label: string;
  /** What is shown: view switch, filters, search. */
  children: ReactNode;
  /** What is done with it: export, print. */
  actions?: ReactNode;
}

/** The line of small controls between the page head and the data. */
export function Toolbar({ label, children, actions }: ToolbarProps) {
  return (
    <fieldset className={css.toolbar} aria-label={label} data-screen-only>
      <div className={css.side}>{children}</div>
      {actions ? <div className={css.actions}>{actions}</div> : null}
    </fieldset>
  );
}
