import { findingApi } from '@thidua/shared/inspection/finding.api';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { useFormat } from '../../platform/format.tsx';
import { useAsk } from '../../platform/query.ts';
import { Figure } from '../../ui/figure.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Note } from './more-figures.tsx';
import { useOverviewWords } from './overview.words.ts';
import { findingsOf } from './places.ts';

/** What inspections found wanting and is not mended: the list behind it counts by the same filter. */
export function FindingFigure({ data }: { data: Overview }) {
  const words = useOverviewWords().figures;
  const format = useFormat();
  const { unitId } = data.shown;
  const { data: counts } = useAsk(findingApi.counts, { query: unitId ? { unitId } : {} }, { keep: true });
  const { open = 0, overdue = 0, closed = 0 } = counts ?? {};
  return (
    <Figure
      label={words.findings}
      value={counts ? format.number(open) : '…'}
      to={findingsOf(data, overdue > 0)}
      bar={<ProgressBar done={closed} overdue={overdue} total={Math.max(1, open + closed)} />}
      note={
        <Note k={overdue > 0 ? 'over' : 'ok'}>
          {overdue > 0 ? words.findingsLate(overdue) : words.findingsNote(closed)}
        </Note>
      }
    />
  );
}
