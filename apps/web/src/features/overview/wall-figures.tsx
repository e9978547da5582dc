import type { Wall } from '@thidua/shared/overview/display.model';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { UnitTicks } from '../../ui/unit-ticks.tsx';
import { useOverviewWords } from './overview.words.ts';
import css from './wall.module.css';

interface WallFigureProps {
  label: string;
  value: string;
  of: string;
  bar: ReactNode;
  k: GlyphKey;
  note: string;
}

function WallFigure({ label, value, of, bar, k, note }: WallFigureProps) {
  return (
    <section className={css.figure}>
      <h2>{label}</h2>
      <p className={css.number}>
        {value}
        <span>{of}</span>
      </p>
      <div className={css.bar}>{bar}</div>
      <p className={css.note}>
        <Glyph k={k} size={28} />
        {note}
      </p>
    </section>
  );
}

/** Four figures, two by two. */
export function WallFigures({ data }: { data: Wall }) {
  const words = useOverviewWords().wallScreen;
  const format = useFormat();
  const { units, tasks, onTime } = data;
  const [rate, sign] = format.percentOf(onTime.n, onTime.of).split('\u00a0');
  return (
    <div className={css.figures}>
      <WallFigure
        label={words.units}
        value={String(units.safe)}
        of={`/${units.total}`}
        bar={
          <UnitTicks
            label={`${units.safe}/${units.total}`}
            parts={[
              { n: units.safe, tone: 'ok' },
              { n: units.late, tone: 'warn' },
              { n: units.watch, tone: 'danger' },
            ]}
          />
        }
        k={units.watch > 0 ? 'watch' : units.late > 0 ? 'hold' : 'ok'}
        note={
          units.watch > 0
            ? words.watch(units.watch)
            : units.late > 0
              ? words.behind(units.late)
              : words.allSafe
        }
      />
      <ReportFigure data={data} />
      <WallFigure
        label={words.tasks}
        value={String(tasks.done)}
        of={`/${tasks.total}`}
        bar={<ProgressBar done={tasks.done} overdue={tasks.overdue} total={tasks.total} size={1} />}
        k={tasks.overdue > 0 ? 'over' : 'ok'}
        note={tasks.overdue > 0 ? words.overdue(tasks.overdue) : words.noneOverdue}
      />
      <WallFigure
        label={words.onTime}
        value={rate ?? '–'}
        of={sign ? ` ${sign}` : ''}
        bar={<ProgressBar done={onTime.n} total={onTime.of} size={1} />}
        k="ok"
        note={words.lastPeriods(12)}
      />
    </div>
  );
}

function ReportFigure({ data }: { data: Wall }) {
  const words = useOverviewWords().wallScreen;
  const format = useFormat();
  const { reports } = data;
  const rest = reports.expected - reports.submitted - reports.returned - reports.missing;
  const isIn = reports.submitted === reports.expected;
  const noteOf = () => {
    if (reports.missing > 0) return words.overdue(reports.missing);
    return isIn || !data.dueAt ? words.allIn : words.due(format.when(data.dueAt));
  };
  return (
    <WallFigure
      label={words.reports(data.periodKey ? format.period(data.periodKey) : '')}
      value={String(reports.submitted)}
      of={`/${reports.expected}`}
      bar={
        <UnitTicks
          label={`${reports.submitted}/${reports.expected}`}
          parts={[
            { n: reports.submitted, tone: 'lam' },
            { n: reports.returned, tone: 'warn' },
            { n: reports.missing, tone: 'danger' },
            { n: rest, tone: 'rest' },
          ]}
        />
      }
      k={isIn ? 'ok' : reports.missing > 0 ? 'miss' : 'soon'}
      note={noteOf()}
    />
  );
}
