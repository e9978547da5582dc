import type { Overview } from '@thidua/shared/overview/overview.model';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Figure } from '../../ui/figure.tsx';
import type { GlyphKey } from '../../ui/glyph.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useOverviewWords } from './overview.words.ts';
import { reportsOf, tasksOf } from './places.ts';

/** What a figure means now, beneath it. */
export function Note({ k, children }: { k: GlyphKey; children: string }) {
  return (
    <StateText k={k} tight>
      {children}
    </StateText>
  );
}

export function TaskFigure({ data }: { data: Overview }) {
  const words = useOverviewWords().figures;
  const format = useFormat();
  const { tasks } = data.figures;
  const late = tasks.overdue > 0 ? words.overdue(tasks.overdue) : words.noneOverdue;
  const rate = tasks.onTime.of > 0 ? words.onTime(format.percentOf(tasks.onTime.n, tasks.onTime.of)) : '';
  return (
    <Figure
      label={words.tasks}
      value={format.number(tasks.done)}
      of={format.number(tasks.total)}
      to={tasksOf(data)}
      bar={<ProgressBar done={tasks.done} overdue={tasks.overdue} total={tasks.total} />}
      note={<Note k={tasks.overdue > 0 ? 'over' : 'ok'}>{[late, rate].filter(Boolean).join(' · ')}</Note>}
    />
  );
}

export function WaitingFigure({ data }: { data: Overview }) {
  const words = useOverviewWords().figures;
  const format = useFormat();
  const { waiting, reports } = data.figures;
  return (
    <Figure
      label={words.waiting}
      value={format.number(waiting.n)}
      to={reportsOf(data, 'cho-tiep-nhan')}
      bar={<ProgressBar done={waiting.n} total={Math.max(1, reports.expected)} tone="lam" />}
      note={
        <Note k={waiting.n > 0 ? 'wait' : 'ok'}>
          {waiting.since ? words.waitingNote(format.ago(waiting.since)) : words.nothingWaiting}
        </Note>
      }
    />
  );
}

export function DecisionFigure({ data }: { data: Overview }) {
  const words = useOverviewWords().figures;
  const format = useFormat();
  const mine = data.decisions.filter((one) => one.reason === 'mine').length;
  const all = data.decisions.length;
  return (
    <Figure
      label={words.decisions}
      value={format.number(all)}
      to={`${paths.overview}#can-quyet-dinh`}
      bar={<ProgressBar done={mine} total={Math.max(1, all)} tone="gold" />}
      note={<Note k={mine > 0 ? 'second' : 'ok'}>{words.decisionsNote(mine)}</Note>}
    />
  );
}
