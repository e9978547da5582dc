import type { ReactNode } from 'react';
import css from './chip.module.css';

interface ChipProps {
  /** n neutral, l lam, o ok, w warning, d danger, g gold */
  tone?: 'n' | 'l' | 'o' | 'w' | 'd' | 'g';
  icon?: ReactNode;
  /** Grey outline instead of a tint: "typed by the unit". */
  outlined?: boolean;
  title?: string;
  children: ReactNode;
}

/** A short fact in a box: source of a figure, state beside a heading. */
export function Chip({ tone = 'n', icon, outlined, title, children }: ChipProps) {
  return (
    <span className={css.chip} data-tone={tone} data-outlined={outlined || undefined} title={title}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
