import type { AnswerVerdict } from '@thidua/shared/inspection/checklist.model';
import type { VisitState } from '@thidua/shared/inspection/inspection.workflow';
import type { RoundState } from '@thidua/shared/inspection/round.workflow';
import type { GlyphKey } from '../../ui/glyph.tsx';

export const visitGlyphs: Record<VisitState, GlyphKey> = {
  planned: 'hold',
  started: 'soon',
  recorded: 'wait',
  signed: 'ok',
  cancelled: 'ex',
};

export const verdictGlyphs: Record<AnswerVerdict, GlyphKey> = {
  pass: 'ok',
  fail: 'fail',
  notApplicable: 'ex',
  cleared: 'draft',
};

export const roundGlyphs: Record<RoundState, GlyphKey> = {
  draft: 'draft',
  running: 'soon',
  closed: 'ok',
  cancelled: 'ex',
};
