import type { Overview } from '@thidua/shared/overview/overview.model';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { StateText } from '../../ui/state-text.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { tasksOf } from './places.ts';

interface Line {
  id: string;
  code: string;
  title: string;
  total: number;
  done: number;
  overdue: number;
}

/** How far the plan has come, by its sections or by the units that carry it out. */
export function SectionProgress({ data }: { data: Overview }) {
  const words = useOverviewWords().sections;
  const format = useFormat();
  const [params] = useSearchParams();
  const byUnit = params.get('tien-do') === 'don-vi';
  const { tasks } = data.figures;
  const lines: Line[] = byUnit
    ? data.grid.rows
        .filter((row) => row.tasks.total > 0)
        .map((row) => ({ id: row.unit.id, code: '', title: row.unit.name, ...row.tasks }))
    : data.sections;
  const other = new URLSearchParams(params);
  if (byUnit) other.delete('tien-do');
  else other.set('tien-do', 'don-vi');
  return (
    <Card
      title={words.title}
      note={words.note(format.number(tasks.done), format.number(tasks.total))}
      action={
        <span className={css.links}>
          <Link to={`?${other}`} preventScrollReset>
            {byUnit ? words.bySection : words.byUnit}
          </Link>
          <Link to={tasksOf(data)}>{words.open}</Link>
        </span>
      }
    >
      {lines.length === 0 ? <EmptyState title={words.empty} /> : null}
      <ul className={css.sections}>
        {lines.map((line) => (
          <SectionLine key={line.id} line={line} />
        ))}
      </ul>
    </Card>
  );
}

function SectionLine({ line }: { line: Line }) {
  const words = useOverviewWords().sections;
  return (
    <li data-plain={line.code === '' || undefined}>
      {line.code ? <span className={css.code}>{line.code}</span> : null}
      <span className={css.sectionTitle}>
        {line.title}
        {line.overdue > 0 ? (
          <StateText k="over" tight loud>
            {words.overdue(line.overdue)}
          </StateText>
        ) : null}
      </span>
      <ProgressBar done={line.done} overdue={line.overdue} total={line.total} />
      <span className={css.share}>
        <b>{line.done}</b>/{line.total}
      </span>
    </li>
  );
}
