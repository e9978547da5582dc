import type { FeedParts, FeedWords } from '@thidua/shared/overview/feed.words';
import type { FeedItem } from '@thidua/shared/overview/overview.model';
import type { Format } from '../../platform/format.tsx';
import type { GlyphKey } from '../../ui/glyph.tsx';

const glyphs: Partial<Record<string, GlyphKey>> = {
  'report.presented': 'draft',
  'report.sentBack': 'ret',
  'report.submitted': 'wait',
  'report.returned': 'ret',
  'report.accepted': 'ok',
  'report.correcting': 'again',
  'report.discarded': 'ex',
  'report.entered': 'draft',
  'task.progressed': 'soon',
  'task.finished': 'wait',
  'task.takenBack': 'draft',
  'task.verified': 'ok',
  'task.returned': 'ret',
  'obligation.urged': 'hold',
  'obligation.extended': 'soon',
  'obligation.exempted': 'ex',
  'obligation.restored': 'again',
};

export const glyphOf = (event: string): GlyphKey => glyphs[event] ?? 'dot';

const text = (fact: unknown): string => (typeof fact === 'string' ? fact : '');
const number = (fact: unknown): number | null => (typeof fact === 'number' ? fact : null);

/** An act as a sentence in the reader's language, from its codes and facts. */
export function sayFeed(item: FeedItem, words: FeedWords, format: Format): string {
  const say = (words.sentence as Partial<Record<string, (parts: FeedParts) => string>>)[item.event];
  if (!say) return words.other[item.event] ?? words.unknown;
  const { facts } = item;
  const key = text(facts.periodKey);
  const due = text(facts.newDueAt);
  return say({
    unit: item.unit?.name ?? '',
    period: key && !(item.subject.kind === 'report' && item.subject.text) ? format.period(key) : '',
    subject: item.subject.text,
    together: number(facts.together) ?? 1,
    due: due ? format.when(due) : '',
    percent: number(facts.progress),
    remarks: number(facts.remarks),
    isLate: facts.isLate === true,
    isReport: item.subject.kind === 'report',
  });
}
