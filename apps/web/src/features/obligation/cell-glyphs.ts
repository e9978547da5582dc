import type { CellState } from '@thidua/shared/obligation/obligation.model';
import type { GlyphKey } from '../../ui/glyph.tsx';

/** The sign of a cell in dense grids: the normal state is a quiet dot. */
export const cellGlyphs: Record<CellState, GlyphKey> = {
  notYet: 'not',
  dueSoon: 'soon',
  draft: 'draft',
  waiting: 'wait',
  onTime: 'dot',
  late: 'late',
  returned: 'ret',
  missing: 'miss',
  exempt: 'ex',
};
