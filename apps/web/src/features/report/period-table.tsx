import { dayOf } from '@thidua/shared/kernel/instant';
import type { PeriodLine } from '@thidua/shared/report/report-list.model';
import { Link } from 'react-router';
import { type Format, useFormat } from '../../platform/format.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { TableState } from '../../ui/table-slot.tsx';
import type { ChangeKind } from '../obligation/obligation.parts.tsx';
import { LineActs } from './line-acts.tsx';
import { notesOf } from './line-notes.ts';
import css from './period.module.css';
import { useReportScreensWords, useReportWords } from './report.words.ts';
import { ReportState } from './report-state.tsx';

interface PeriodTableProps {
  periodKey: string;
  /** In order of need. */
  lines: readonly PeriodLine[];
  state: TableState;
  /** The unit whose report is open beside the table. */
  open: PeriodLine | undefined;
  linkTo: (id: string) => string;
  onChange: (kind: ChangeKind, line: PeriodLine) => void;
}

/** The link that opens a unit's report. */
export const rowLinkId = (id: string) => `mo-${id}`;

/** Every unit with the state of its report; beside an open report only what tells the units apart. */
export function PeriodTable({ periodKey, lines, state, open, linkTo, onChange }: PeriodTableProps) {
  const words = useReportScreensWords().period;
  const { columns: heads } = words;
  const report = useReportWords();
  const format = useFormat();
  const notes = (line: PeriodLine) => notesOf(line, report, words.notes, format).join(', ');
  const at = (line: PeriodLine) =>
    line.submittedAt ? (
      <span className="num nowrap">{whenBriefly(line.submittedAt, format)}</span>
    ) : (
      <span className="sec">–</span>
    );

  const few: Column<PeriodLine>[] = [
    {
      key: 'unit',
      head: heads.unit,
      naming: true,
      cell: (line) => (
        <Link id={rowLinkId(line.id)} to={linkTo(line.id)} preventScrollReset className={css.unit}>
          {line.unit.name}
        </Link>
      ),
    },
    {
      key: 'state',
      head: heads.state,
      width: open ? 176 : 188,
      cell: (line) => <ReportState is={line.is} duty={line.duty} />,
    },
    { key: 'at', head: heads.receivedAt, width: open ? 128 : 114, cell: at },
  ];
  const rest: Column<PeriodLine>[] = [
    {
      key: 'returned',
      head: heads.returned,
      num: true,
      width: 60,
      cell: (line) =>
        line.duty.timesReturned > 0 ? (
          <b>{words.times(line.duty.timesReturned)}</b>
        ) : (
          <span className="sec">0</span>
        ),
    },
    { key: 'notes', head: heads.notes, width: 164, quiet: true, cell: notes },
    { key: 'signer', head: heads.signer, width: 130, quiet: true, cell: (line) => line.signer?.post ?? '–' },
    {
      key: 'act',
      head: <span className={css.said}>{heads.act}</span>,
      num: true,
      width: 140,
      cell: (line) => <LineActs line={line} to={linkTo(line.id)} onChange={onChange} />,
    },
  ];
  return (
    <DataTable
      caption={words.caption(format.period(periodKey, true))}
      columns={open ? few : [...few, ...rest]}
      rows={lines}
      rowKey={(line) => line.id}
      state={state}
      choice="period"
      {...(open ? { chosen: open.id } : { minWidth: 900 })}
      phone={(line) => (
        <div className={css.card}>
          <div className={`${css.cardLine} ${css.cardHead}`}>
            <Link id={rowLinkId(line.id)} to={linkTo(line.id)} className={css.unit}>
              {line.unit.name}
            </Link>
            <span className={css.cardAt}>
              {line.submittedAt ? whenBriefly(line.submittedAt, format) : null}
            </span>
          </div>
          <div className={css.cardLine}>
            <ReportState is={line.is} duty={line.duty} />
            <LineActs line={line} to={linkTo(line.id)} onChange={onChange} />
          </div>
          {notes(line) ? <p className={css.cardNotes}>{notes(line)}</p> : null}
        </div>
      )}
    />
  );
}

/** '09:52 hôm nay', '16:10 20/11': the weekday would take a second line. */
const whenBriefly = (at: string, format: Format) =>
  dayOf(at) === format.today ? format.when(at) : `${format.time(at)} ${format.dayShort(dayOf(at))}`;
