import type { Finding, FindingEntry } from '@thidua/shared/inspection/finding.model';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import type { GlyphKey } from '../../ui/glyph.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';

const glyphs: Record<FindingEntry['kind'], GlyphKey> = {
  raised: 'watch',
  proposed: 'second',
  takenBack: 'draft',
  verified: 'ok',
  sentBack: 'ret',
  reopened: 'again',
  extended: 'hold',
  assigned: 'soon',
  cancelled: 'ex',
};

/** What happened to it, newest first: who, for whom, and what they said. */
export function FindingTimeline({ finding }: { finding: Finding }) {
  const words = useFindingWords();
  const page = useFindingScreensWords().page;
  const format = useFormat();
  const entries = finding.entries.map((entry) => ({
    id: entry.id,
    at: format.when(entry.at),
    instant: entry.at,
    k: glyphs[entry.kind],
    who: entry.by.name,
    onBehalfOf: entry.onBehalfOf?.name,
    what: entry.newDueAt
      ? `${words.entry[entry.kind]} · ${page.newDue(format.when(entry.newDueAt))}`
      : words.entry[entry.kind],
    why: entry.note || undefined,
  }));
  return (
    <Card title={page.timeline}>
      <Timeline entries={entries} label={page.timeline} />
    </Card>
  );
}
