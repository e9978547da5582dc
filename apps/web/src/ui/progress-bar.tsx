import { useShellWords } from '../platform/shell-words.ts';
import css from './bars.module.css';

interface ProgressBarProps {
  done: number;
  overdue?: number;
  total: number;
  /** Colour of the done part; when everything is done it is green whatever was asked. */
  tone?: 'lam' | 'ok' | 'gold' | 'danger';
  /** Colour of the rest: plain, or the light blue of things under way. */
  rest?: 'line' | 'lam';
  label?: string;
  /** Height in px. */
  size?: number;
}

/** Done solid, overdue hatched (readable in grey print), the rest pale. */
export function ProgressBar({
  done,
  overdue = 0,
  total,
  tone = 'lam',
  rest = 'line',
  label,
  size = 6,
}: ProgressBarProps) {
  const words = useShellWords().numberOf;
  const share = (n: number) => `${total > 0 ? (100 * n) / total : 0}%`;
  const complete = total > 0 && done >= total;
  const said =
    label ??
    [words.of(String(done), String(total)), overdue ? words.overdue(overdue) : ''].filter(Boolean).join(', ');
  return (
    <span className={css.bar} role="img" aria-label={said} data-rest={rest} style={{ height: size }}>
      <i data-tone={complete && tone === 'lam' ? 'ok' : tone} style={{ width: share(done) }} />
      {overdue > 0 ? <i data-tone="overdue" style={{ width: share(overdue) }} /> : null}
    </span>
  );
}
