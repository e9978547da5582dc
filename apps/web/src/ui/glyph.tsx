import css from './glyph.module.css';
import { type GlyphKey, glyphShapes } from './glyph-shapes.tsx';
import { glyphTones } from './glyph-tones.ts';

export type { GlyphKey } from './glyph-shapes.tsx';

interface GlyphProps {
  k: GlyphKey;
  /** Said by screen readers; leave out where the words stand beside it. */
  label?: string;
  /** Edge of the box in px. */
  size?: number;
}

/** The sign of a state. */
export function Glyph({ k, label, size = 16 }: GlyphProps) {
  return (
    <svg
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={css.glyph}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      style={{ color: `var(--${glyphTones[k]})` }}
      data-k={k}
    >
      {glyphShapes[k]}
    </svg>
  );
}
