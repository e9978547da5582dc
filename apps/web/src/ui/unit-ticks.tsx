import css from './bars.module.css';

export interface TickPart {
  n: number;
  tone: 'ok' | 'lam' | 'warn' | 'danger' | 'gold' | 'rest';
}

interface UnitTicksProps {
  /** In order from the left; the rest of the units comes last. */
  parts: readonly TickPart[];
  /** What the ticks say, for those who do not see them. */
  label: string;
}

/** One tick = one unit. A share of eleven units is never drawn as a percentage. */
export function UnitTicks({ parts, label }: UnitTicksProps) {
  const ticks = parts.flatMap(({ n, tone }) => Array.from({ length: n }, () => tone));
  return (
    <span className={css.ticks} role="img" aria-label={label}>
      {ticks.map((tone, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ticks have no identity but their place
        <i key={place} data-tone={tone} />
      ))}
    </span>
  );
}
