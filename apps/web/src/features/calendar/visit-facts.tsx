import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useFormat } from '../../platform/format.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { useInspectionWords } from '../inspection/inspection.words.ts';
import { useCalendarWords } from './calendar.words.ts';

/** On which checklist, what the unit found of itself, how it stands. */
export function VisitFacts({ visit }: { visit: Visit }) {
  const words = useCalendarWords();
  const inspection = useInspectionWords();
  const format = useFormat();
  const { checklist, self, purpose } = visit;
  const items = checklist.body.groups.flatMap((group) => group.items).length;
  const states = visit.kind === 'self' ? inspection.selfState : inspection.state;
  return (
    <KeyValue
      keyWidth={112}
      pairs={[
        { key: words.drawer.state, value: states[visit.state] },
        { key: words.visit.checklist, value: words.visit.edition(checklist.name, checklist.edition, items) },
        ...(purpose ? [{ key: words.visit.purpose, value: purpose }] : []),
        ...(self
          ? [
              {
                key: words.visit.self,
                value: `${format.day(self.endedAt.slice(0, 10))}: ${inspection.result.passed(self.result.passed)}, ${inspection.result.failed(self.result.failed)}`,
              },
            ]
          : []),
      ]}
    />
  );
}
