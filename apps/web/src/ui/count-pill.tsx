import css from './count-pill.module.css';

interface CountPillProps {
  children: string | number;
  /** Where it belongs to the chosen tab or heading. */
  active?: boolean;
}

/** A number in a rounded ground: counts of tabs and headings. */
export function CountPill({ children, active }: CountPillProps) {
  return (
    <span className={css.pill} data-active={active || undefined}>
      {children}
    </span>
  );
}
