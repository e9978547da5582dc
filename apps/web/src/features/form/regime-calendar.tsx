import type { CalendarLine, Regime } from '@thidua/shared/form/regime.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useCan } from '../../platform/session.tsx';
import { Chip } from '../../ui/chip.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { namePeriod } from './name-period.ts';
import css from './regime.module.css';
import { useRegimeWords } from './regime.words.ts';

/** The last periods and those to come, with their due times and how they stand. */
export function RegimeCalendar({ regime }: { regime: Regime }) {
  const { calendar: words } = useRegimeWords();
  const { columns } = words;
  const cells: Column<CalendarLine>[] = [
    { key: 'period', head: columns.period, naming: true, cell: (row) => <Name regime={regime} line={row} /> },
    { key: 'data', head: columns.data, width: '26%', quiet: true, cell: (row) => <Days line={row} /> },
    { key: 'due', head: columns.due, width: '28%', cell: (row) => <Due line={row} /> },
    { key: 'sent', head: columns.sent, width: '20%', cell: (row) => <Sent line={row} /> },
  ];
  return (
    <section className={css.part}>
      <header className={css.partHead}>
        <h2>{words.title}</h2>
        {regime.single ? null : <span>{words.note}</span>}
      </header>
      <DataTable
        caption={words.title}
        density="compact"
        columns={cells}
        rows={regime.calendar}
        rowKey={(row) => row.key}
        state={{ kind: 'ready', empty: <EmptyState title={words.empty} /> }}
        phone={(row) => (
          <div className={css.card}>
            <Name regime={regime} line={row} />
            <span className={css.cardFoot}>
              <span className="sec">
                <Days line={row} />
              </span>
              <Sent line={row} />
            </span>
            <span>
              <span className="sec">{columns.due}</span> <Due line={row} />
            </span>
          </div>
        )}
      />
    </section>
  );
}

interface LineProps {
  line: CalendarLine;
}

/** A period that is open leads to its reports. */
function Name({ regime, line }: LineProps & { regime: Regime }) {
  const words = useRegimeWords();
  const format = useFormat();
  const can = useCan();
  const name = regime.single ? words.often.thematic : namePeriod(line.key, format);
  const isOpen = line.owed !== null && (regime.single !== null || line.firstDay <= format.today);
  const mark =
    line.isTransitional && !line.key.startsWith('T-') ? (
      <Chip tone="w">{words.calendar.transitional}</Chip>
    ) : null;
  return (
    <span className={css.name}>
      {isOpen && can('report.review') ? (
        <Link to={`${paths.reportPeriod(line.key)}?che-do=${regime.id}`}>{name}</Link>
      ) : (
        name
      )}
      {mark}
    </span>
  );
}

function Days({ line }: LineProps) {
  const words = useRegimeWords().calendar;
  const format = useFormat();
  return <>{words.span(format.dayShort(line.firstDay), format.day(line.lastDay))}</>;
}

function Due({ line }: LineProps) {
  const format = useFormat();
  return <>{format.whenFull(line.dueAt)}</>;
}

function Sent({ line }: LineProps) {
  const words = useRegimeWords().calendar;
  if (line.owed === null) return <span className="sec">{words.notOpen}</span>;
  const more = [
    line.late > 0 ? words.late(line.late) : '',
    line.exempt > 0 ? words.exempt(line.exempt) : '',
  ].filter(Boolean);
  return (
    <span>
      {words.sent(line.done, line.owed)}
      {more.length > 0 ? <span className="sec">, {more.join(', ')}</span> : null}
    </span>
  );
}
