import type { ReactNode } from 'react';
import { useShellWords } from '../platform/shell-words.ts';
import css from './glyph.module.css';
import { Glyph, type GlyphKey } from './glyph.tsx';
import { glyphTones, textColour } from './glyph-tones.ts';

interface StateTextProps {
  k: GlyphKey;
  /** The feature's own words; without them the general word of the sign. */
  children?: ReactNode;
  /** Words in the sign's colour: only where something must be done. */
  loud?: boolean;
  tight?: boolean;
}

/** A state as it is shown everywhere but in grids: sign and words. */
export function StateText({ k, children, loud, tight }: StateTextProps) {
  const words = useShellWords();
  return (
    <span className={css.state} data-tight={tight || undefined}>
      <Glyph k={k} />
      <span style={loud ? { color: textColour[glyphTones[k]], fontWeight: 600 } : undefined}>
        {children ?? words.states[k]}
      </span>
    </span>
  );
}
