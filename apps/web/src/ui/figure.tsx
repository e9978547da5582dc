import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import css from './figure.module.css';
import { Glyph, type GlyphKey } from './glyph.tsx';

interface FigureProps {
  label: string;
  /** Already formatted. */
  value: string;
  /** Denominator, formatted: "n of m" is always shown as both. */
  of?: string;
  /** `<UnitTicks>` for whole counts of units, `<ProgressBar>` for everything else. */
  bar?: ReactNode;
  /** What the figure means now: `<StateText tight>`. */
  note?: ReactNode;
  /** The list behind the figure with the same filter. */
  to?: string;
  /** The figure leads the words, in a lower strip: figures that are a filter. */
  low?: boolean;
  /** What the page shows now is what this figure counts. */
  current?: boolean;
  /** Beside the figure, where something must be done about it. */
  k?: GlyphKey;
}

/** One figure; the whole of it is a link to its records. */
export function Figure({ label, value, of, bar, note, to, low, current, k }: FigureProps) {
  const inner = (
    <>
      <span className={css.label}>{label}</span>
      <span className={css.number}>
        <span className={css.value} data-hot={k ? '' : undefined}>
          {value}
        </span>
        {k ? (
          <span className={css.sign}>
            <Glyph k={k} />
          </span>
        ) : null}
        {of === undefined ? null : <span className={css.of}>/{of}</span>}
        {to ? <IconChevronRight className={css.chevron} size={18} stroke={1.8} aria-hidden /> : null}
      </span>
      {bar ? <span className={css.bar}>{bar}</span> : null}
      {note ? <span className={css.note}>{note}</span> : null}
    </>
  );
  return to ? (
    <Link
      to={to}
      className={css.figure}
      data-link
      data-low={low || undefined}
      aria-current={current ? 'true' : undefined}
      preventScrollReset={low ?? false}
    >
      {inner}
    </Link>
  ) : (
    <div className={css.figure} data-low={low || undefined}>
      {inner}
    </div>
  );
}

/** Figures side by side with hairlines between; rows on the phone. */
export function FigureStrip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={css.strip} aria-label={label}>
      {children}
    </section>
  );
}
