import css from './step-bar.module.css';

const pieces = [1, 2, 3, 4] as const;

/** How far a finding has come, in four pieces; the words beside it say the same. */
export function StepBar({ step, label }: { step: number; label: string }) {
  return (
    <span className={css.bar} role="img" aria-label={label}>
      {pieces.map((piece) => (
        <span key={piece} data-on={piece <= step || undefined} />
      ))}
    </span>
  );
}
