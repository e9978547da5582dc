import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './pill.module.css';

interface PillProps {
  chosen: boolean;
  onChange: (chosen: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
}

/** An answer by one tap (reasons, quick texts): a toggle, read as pressed or not. */
export function Pill({ chosen, onChange, disabled, children }: PillProps) {
  return (
    <button
      type="button"
      className={css.pill}
      aria-pressed={chosen}
      disabled={disabled}
      onClick={() => onChange(!chosen)}
    >
      {chosen ? <IconCheck size={14} stroke={2.2} aria-hidden /> : null}
      {children}
    </button>
  );
}
