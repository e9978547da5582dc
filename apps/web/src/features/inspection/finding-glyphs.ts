import type { FindingMark } from '@thidua/shared/inspection/finding.model';
import type { GlyphKey } from '../../ui/glyph.tsx';

export const findingGlyphs: Record<FindingMark, GlyphKey> = {
  overdue: 'over',
  waiting: 'second',
  sentBack: 'ret',
  open: 'hold',
  closed: 'ok',
  cancelled: 'ex',
};

/** Marks in addresses, in Vietnamese as every address is. */
export const findingSlugs: Record<FindingMark, string> = {
  overdue: 'qua-han',
  waiting: 'cho-xac-nhan',
  sentBack: 'tra-lai',
  open: 'dang-mo',
  closed: 'da-khac-phuc',
  cancelled: 'da-huy',
};
