import type { ReactNode } from 'react';
import css from './card.module.css';

interface CardProps {
  title?: ReactNode;
  /** Beside the title in secondary colour. */
  note?: ReactNode;
  /** At the right of the title: a link or a small control. */
  action?: ReactNode;
  /** No padding: for tables and lists that bring their own. */
  flush?: boolean;
  label?: string;
  children: ReactNode;
}

/** A thing of its own on the page. Hairlines inside, one border outside; never a card in a card. */
export function Card({ title, note, action, flush, label, children }: CardProps) {
  return (
    <section className={css.card} data-flush={flush || undefined} aria-label={label}>
      {title ? (
        <header className={css.head}>
          <h2>{title}</h2>
          {note ? <span className={css.note}>{note}</span> : null}
          {action ? <div className={css.action}>{action}</div> : null}
        </header>
      ) : null}
      {children}
    </section>
  );
}
