import type { Notice, NoticeEvent } from '@thidua/shared/notice/notice.model';
import type { NoticeWords } from '@thidua/shared/notice/notice.words';
import type { Format } from '../../platform/format.tsx';
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
};

export const glyphOfNotice = (event: NoticeEvent): GlyphKey => glyphs[event];

/** A notice as a sentence in the reader's language. */
export function sayNotice({ event, subject, facts }: Notice, words: NoticeWords, format: Format): string {
  return words.sentence[event]({
    unit: facts.unit ?? '',
    period: facts.periodKey ? format.period(facts.periodKey) : '',
    subject: facts.subject,
    isReport: subject.kind === 'report',
    remarks: facts.remarks,
    due: facts.dueAt ? format.when(facts.dueAt) : '',
    isLate: facts.isLate,
  });
}
