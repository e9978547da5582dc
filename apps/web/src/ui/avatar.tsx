import css from './avatar.module.css';
import { initialsOf } from './initials.ts';

/** The initials of a post ("Cán bộ tổng hợp" = TH); they repeat the words beside them, so they are not read out. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  return (
    <span className={css.avatar} aria-hidden style={{ width: size, height: size }}>
      {initialsOf(name)}
    </span>
  );
}
