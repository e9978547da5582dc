import type { Visit, VisitEntry } from '@thidua/shared/inspection/inspection.model';
import { useFormat } from '../../platform/format.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useInspectionWords } from '../inspection/inspection.words.ts';
import { useCalendarWords } from './calendar.words.ts';
import css from './visit.module.css';

/** How the visit came to stand where it stands: every move with its old time, who moved it and why; the newest first. */
export function VisitHistory({ visit }: { visit: Visit }) {
  const words = useCalendarWords().visit;
  const { entry: names } = useInspectionWords();
  const format = useFormat();
  const say = (one: VisitEntry) =>
    one.kind === 'moved' && one.startsAt
      ? words.moved(format.whenFull(one.startsAt[0]), format.whenFull(one.startsAt[1]))
      : names[one.kind];
  const entries = visit.entries.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 className={css.heading}>{words.history}</h3>
      <Timeline
        label={words.history}
        entries={entries.map((one) => ({
          id: one.id,
          at: format.when(one.at),
          instant: one.at,
          who: one.by?.name ?? '',
          ...(one.onBehalfOf ? { onBehalfOf: one.onBehalfOf } : {}),
          what: say(one),
          why: one.reason,
        }))}
      />
    </section>
  );
}
