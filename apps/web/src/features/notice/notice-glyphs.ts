import type { NoticeEvent } from '@thidua/shared/notice/notice.model';
import type { GlyphKey } from '../../ui/glyph.tsx';

const glyphs: Record<NoticeEvent, GlyphKey> = {
  'report.presented': 'draft',
  'report.sentBack': 'ret',
  'report.submitted': 'wait',
  'report.returned': 'ret',
  'report.accepted': 'ok',
  'report.entered': 'draft',
  'task.assigned': 'soon',
  'task.finished': 'wait',
  'task.returned': 'ret',
  'task.verified': 'ok',
  'obligation.urged': 'over',
  'obligation.extended': 'soon',
  'obligation.exempted': 'ex',
  'obligation.restored': 'again',
  'obligation.asked': 'hold',
  'obligation.refused': 'ret',
  'consolidation.presented': 'draft',
  'consolidation.sentBack': 'ret',
  'consolidation.approved': 'ok',
  'consolidation.outdated': 'stale',
  'obligation.reminded': 'soon',
  'obligation.escalated': 'over',
};

export const glyphOfNotice = (event: NoticeEvent): GlyphKey => glyphs[event];
