import type { RegimeLine } from '@thidua/shared/form/regime.model';
import type { GlyphKey } from '../../ui/glyph.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useRegimeWords } from './regime.words.ts';

const glyphs: Record<RegimeLine['state'], GlyphKey> = { coming: 'not', running: 'ok', ended: 'hold' };

export function RegimeState({ regime }: { regime: Pick<RegimeLine, 'state'> }) {
  const words = useRegimeWords();
  return (
    <StateText k={glyphs[regime.state]} tight>
      {words.state[regime.state]}
    </StateText>
  );
}
