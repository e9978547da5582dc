import { periodKindOf } from '@thidua/shared/kernel/period-key';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import type { CellState, UnitRecord } from '@thidua/shared/obligation/obligation.model';
import { Link } from 'react-router';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { subjectPath } from '../../platform/subject-paths.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { cellGlyphs } from './cell-glyphs.ts';
import css from './my-work.module.css';
import { useObligationWords } from './obligation.words.ts';

/** How my unit stands, beside my work. Those who follow no unit have none. */
export function UnitRecordSide() {
  const can = useCan();
  const { data } = useAsk(obligationApi.unit, {}, { enabled: can('obligation.read') });
  const words = useObligationWords().page.side;
  if (!data) return null;
  return (
    <aside aria-label={words.unit}>
      <dl className={css.side}>
        <div className={css.fact}>
          <dt>{words.unit}</dt>
          <dd className={css.unit}>{data.unit.name}</dd>
        </div>
        <ReportMarks record={data} />
        {data.tasks.total > 0 ? <TaskShare tasks={data.tasks} /> : null}
      </dl>
    </aside>
  );
}

const counted = ['onTime', 'late', 'returned', 'missing', 'exempt'] as const;

function ReportMarks({ record }: { record: UnitRecord }) {
  const { page, cell } = useObligationWords();
  const kernel = useKernelWords();
  const format = useFormat();
  const words = page.side;
  const first = record.reports[0];
  if (!first) return null;
  const n = (mark: CellState) => record.reports.filter((one) => one.mark === mark).length;
  const counts = {
    onTime: n('onTime') + n('waiting'),
    late: n('late'),
    returned: n('returned'),
    missing: n('missing'),
    exempt: n('exempt'),
  };
  return (
    <div className={css.fact}>
      <dt>{words.reports(record.reports.length, kernel.periodKind[periodKindOf(first.periodKey)])}</dt>
      <dd className={css.marks}>
        {record.reports.map((one) => (
          <Link
            key={one.id}
            className={css.mark}
            to={subjectPath('report', one.subjectId) ?? ''}
            title={`${format.period(one.periodKey)}: ${cell[one.mark].text}`}
          >
            <Glyph
              k={one.mark === 'onTime' ? 'ok' : cellGlyphs[one.mark]}
              label={`${format.period(one.periodKey)}: ${cell[one.mark].text}`}
            />
          </Link>
        ))}
      </dd>
      <dd>
        {counted
          .filter((mark) => counts[mark] > 0)
          .map((mark) => words.marks[mark](counts[mark]))
          .join(', ')}
      </dd>
    </div>
  );
}

function TaskShare({ tasks }: { tasks: UnitRecord['tasks'] }) {
  const words = useObligationWords().page.side;
  return (
    <div className={css.fact}>
      <dt>{words.tasks}</dt>
      <dd className={css.progress}>
        <ProgressBar done={tasks.done} overdue={tasks.overdue} total={tasks.total} />
        <span>
          <b>{tasks.done}</b>/{tasks.total}
        </span>
      </dd>
      {tasks.overdue > 0 ? (
        <dd>
          <StateText k="over" tight>
            {words.tasksOverdue(tasks.overdue)}
          </StateText>
        </dd>
      ) : null}
    </div>
  );
}
