import { scopeOf } from '@thidua/shared/access/actor';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { useFormat } from '../../platform/format.tsx';
import { useActor } from '../../platform/session.tsx';
import { Figure, FigureStrip } from '../../ui/figure.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { type TickPart, UnitTicks } from '../../ui/unit-ticks.tsx';
import { FindingFigure } from './finding-figure.tsx';
import { DecisionFigure, Note, TaskFigure, WaitingFigure } from './more-figures.tsx';
import { useOverviewWords } from './overview.words.ts';
import { reportsOf, standingLink } from './places.ts';

/** The figures, each a link to the list behind it with the same filter. */
export function OverviewFigures({ data }: { data: Overview }) {
  const words = useOverviewWords().figures;
  const format = useFormat();
  // Whoever reads of findings only what is theirs to mend would be told of none.
  const mayReadFindings = scopeOf(useActor(), 'finding.read').kind === 'agency';
  const { units, reports } = data.figures;
  const n = (value: number) => format.number(value);
  return (
    <FigureStrip label={words.label}>
      <Figure
        label={words.units}
        value={n(units.safe)}
        of={n(units.total)}
        to={standingLink(units.watch > 0 ? 'watch' : units.late > 0 ? 'late' : 'safe')}
        bar={
          <Ticks
            parts={[
              { n: units.safe, tone: 'ok' },
              { n: units.late, tone: 'warn' },
              { n: units.watch, tone: 'danger' },
            ]}
            total={units.total}
          />
        }
        note={
          <Note k={units.watch > 0 ? 'watch' : units.late > 0 ? 'hold' : 'ok'}>
            {words.unitsNote(units.watch, units.late)}
          </Note>
        }
      />
      <Figure
        label={words.reports(data.shown.periodKey ? format.period(data.shown.periodKey) : '')}
        value={n(reports.submitted)}
        of={n(reports.expected)}
        to={reportsOf(data)}
        bar={
          <Ticks
            parts={[
              { n: reports.submitted, tone: 'lam' },
              { n: reports.returned, tone: 'warn' },
              { n: reports.missing, tone: 'danger' },
              { n: reports.notYet, tone: 'rest' },
            ]}
            total={reports.expected}
          />
        }
        note={
          <Note
            k={
              reports.missing > 0 ? 'miss' : reports.returned > 0 ? 'ret' : reports.notYet > 0 ? 'soon' : 'ok'
            }
          >
            {words.reportsNote(reports.notYet, reports.missing, reports.returned, reports.late)}
          </Note>
        }
      />
      <TaskFigure data={data} />
      {mayReadFindings ? <FindingFigure data={data} /> : null}
      <WaitingFigure data={data} />
      <DecisionFigure data={data} />
    </FigureStrip>
  );
}

function Ticks({ parts, total }: { parts: TickPart[]; total: number }) {
  const format = useFormat();
  const label = parts.map((part) => format.number(part.n)).join(' + ');
  return total <= 30 ? (
    <UnitTicks parts={parts} label={`${label} / ${format.number(total)}`} />
  ) : (
    <ProgressBar done={parts[0]?.n ?? 0} total={total} />
  );
}
