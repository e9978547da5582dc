import type { ReactNode } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import css from './states.module.css';

interface EmptyStateProps {
  icon?: ReactNode;
  title?: string;
  children?: ReactNode;
  /** The next step. */
  action?: ReactNode;
}

/** Says plainly that there is nothing, and what to do next. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  const words = useShellWords().table;
  return (
    <div className={css.state}>
      {icon ? <span className={css.icon}>{icon}</span> : null}
      <p className={css.title}>{title ?? words.empty}</p>
      {children ? <p className={css.body}>{children}</p> : null}
      {action ? <div className={css.action}>{action}</div> : null}
    </div>
  );
}
