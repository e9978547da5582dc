import { useShellWords } from '../platform/shell-words.ts';
import { Glyph, type GlyphKey } from './glyph.tsx';
import css from './saved-mark.module.css';

export type SavedState =
  | { kind: 'clean' }
  | { kind: 'saving' }
  | { kind: 'saved'; time: string }
  /** Kept on this machine; sent when the network is back, or somebody has signed in again. */
  | { kind: 'kept'; isSignedOut?: boolean }
  | { kind: 'failed'; onRetry: () => void };

const glyphs: Record<SavedState['kind'], GlyphKey> = {
  clean: 'not',
  saving: 'draft',
  saved: 'sent',
  kept: 'off',
  failed: 'over',
};

/** Always in the same place, at the left of the footer. */
export function SavedMark({ state, note }: { state: SavedState; note?: string }) {
  const { saved: words, retry } = useShellWords();
  const isSignedOut = state.kind === 'kept' && state.isSignedOut;
  const said =
    state.kind === 'saved' ? words.saved(state.time) : words[isSignedOut ? 'keptSignedOut' : state.kind];
  return (
    <span className={css.mark} role="status">
      <Glyph k={glyphs[state.kind]} size={18} />
      <span className={css.words}>{said}</span>
      {note ? <span className={css.note}>{note}</span> : null}
      {state.kind === 'failed' ? (
        <button type="button" className={css.retry} onClick={state.onRetry}>
          {retry}
        </button>
      ) : null}
    </span>
  );
}
