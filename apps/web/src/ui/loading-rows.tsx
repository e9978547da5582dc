import { VisuallyHidden } from '@mantine/core';
import { useShellWords } from '../platform/shell-words.ts';
import css from './states.module.css';

/** Widths of the bones, so that the waiting list looks like a list and not like a wall. */
const widths = ['46%', '38%', '52%', '33%', '44%', '57%'];

/** A list on its way. */
export function LoadingRows({ rows = 5 }: { rows?: number }) {
  const words = useShellWords();
  return (
    <div className={css.rows} role="status">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {Array.from({ length: rows }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones have no identity but their place
        <div key={place} className={css.row} aria-hidden>
          <span className={css.bone} style={{ width: widths[place % widths.length] }} />
          <span className={css.bone} style={{ width: 90, marginInlineStart: 'auto' }} />
          <span className={css.bone} style={{ width: 56 }} />
        </div>
      ))}
    </div>
  );
}
