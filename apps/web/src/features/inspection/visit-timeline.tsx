import type { Visit, VisitEntry } from '@thidua/shared/inspection/inspection.model';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import type { GlyphKey } from '../../ui/glyph.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';

const glyphs: Partial<Record<VisitEntry['kind'], GlyphKey>> = {
  planned: 'hold',
  moved: 'again',
  started: 'soon',
  ended: 'wait',
  signed: 'ok',
  takenBack: 'ret',
  objected: 'warn',
  cancelled: 'ex',
};

export function VisitTimeline({ visit }: { visit: Visit }) {
  const { page } = useVisitScreensWords();
  return (
    <Card title={page.timeline}>
      <HistoryOf visit={visit} />
    </Card>
  );
}

/** Every move with its old and new time, and all else that happened; newest first. */
export function HistoryOf({ visit }: { visit: Visit }) {
  const words = useInspectionWords();
  const { page } = useVisitScreensWords();
  const format = useFormat();
  const said = ({ kind, startsAt, begunAt }: VisitEntry) =>
    begunAt
      ? `${words.entry[kind]} ${page.begunAt(format.when(begunAt))}`
      : kind === 'moved' && startsAt
        ? `${words.entry.moved}: ${page.moved(format.when(startsAt[0]), format.when(startsAt[1]))}`
        : words.entry[kind];
  const entries = visit.entries.map((entry) => ({
    id: entry.id,
    at: format.when(entry.at),
    instant: entry.at,
    k: glyphs[entry.kind] ?? 'dot',
    who: entry.by?.name ?? '',
    onBehalfOf: entry.onBehalfOf ?? undefined,
    what: said(entry),
    why: entry.reason || undefined,
  }));
  return <Timeline entries={entries} label={page.timeline} />;
}
