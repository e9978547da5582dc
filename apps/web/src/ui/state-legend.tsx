import { useShellWords } from '../platform/shell-words.ts';
import css from './glyph.module.css';
import { Glyph, type GlyphKey } from './glyph.tsx';

interface StateLegendProps {
  of: readonly GlyphKey[];
  /** Words that differ from the general ones in this grid. */
  words?: Partial<Record<GlyphKey, string>>;
}

/** What the signs of a grid mean; stands beneath the grid. */
export function StateLegend({ of, words: own }: StateLegendProps) {
  const words = useShellWords();
  return (
    <ul className={css.legend} aria-label={words.legend}>
      {of.map((k) => (
        <li key={k} className={css.state} data-tight>
          <Glyph k={k} />
          {own?.[k] ?? words.states[k]}
        </li>
      ))}
    </ul>
  );
}
