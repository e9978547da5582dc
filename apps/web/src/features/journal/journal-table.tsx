import type { AccountWords } from '@thidua/shared/account/account.words';
import type { JournalLine } from '@thidua/shared/journal/journal.model';
import { type Sayings, sayAct, sayDetails, saySubject } from '@thidua/shared/journal/say-journal';
import { Link } from 'react-router';
import { type Format, useFormat } from '../../platform/format.tsx';
import { subjectPath } from '../../platform/subject-paths.ts';
import { useWordsBundle, wordsOf } from '../../platform/words.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { TableState } from '../../ui/table-slot.tsx';
import css from './journal.module.css';
import { useJournalWords } from './journal.words.ts';

const useAccountWords = wordsOf<AccountWords>('account');

interface PageSayings extends Sayings {
  format: Format;
}

function useSayings(): PageSayings {
  const words = useJournalWords();
  const bundle = useWordsBundle();
  const format = useFormat();
  const { roles } = useAccountWords();
  return { words, bundle: bundle as unknown as Record<string, unknown>, roles, format };
}

interface JournalTableProps {
  rows: readonly JournalLine[];
  state: TableState;
}

export function JournalTable({ rows, state }: JournalTableProps) {
  const sayings = useSayings();
  const words = sayings.words.page;
  const columns: Column<JournalLine>[] = [
    {
      key: 'at',
      head: words.at,
      width: 148,
      quiet: true,
      cell: (row) => <When row={row} sayings={sayings} />,
    },
    { key: 'who', head: words.who, width: '20%', cell: (row) => <Who row={row} sayings={sayings} /> },
    { key: 'what', head: words.what, naming: true, cell: (row) => <What row={row} sayings={sayings} /> },
    { key: 'unit', head: words.unit, width: '20%', cell: (row) => row.unit?.name ?? '' },
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      density="compact"
      state={state}
      choice="journal"
      phone={(row) => <PhoneRow row={row} sayings={sayings} />}
    />
  );
}

interface PartProps {
  row: JournalLine;
  sayings: PageSayings;
}

function When({ row, sayings: { format } }: PartProps) {
  return (
    <time dateTime={row.at} title={format.whenFull(row.at)}>
      {format.when(row.at)}
    </time>
  );
}

function Who({ row, sayings: { words } }: PartProps) {
  return (
    <>
      {row.actor?.name ?? words.page.system}
      {row.onBehalfOf ? <span className={css.under}>{words.page.onBehalf(row.onBehalfOf.name)}</span> : null}
    </>
  );
}

function What({ row, sayings }: PartProps) {
  const { words, format } = sayings;
  const subject = saySubject(row, format);
  const { kind, id, isOpen } = row.subject;
  const path = subjectPath(kind, id);
  const details = [...sayDetails(row, sayings), ...(row.reason ? [words.page.reason(row.reason)] : [])];
  return (
    <div className={css.what}>
      <b>{sayAct(row.event, sayings)}</b>
      {path && !isOpen ? <span className={css.closed}>{words.page.closed}</span> : null}
      {subject && path ? (
        <Link to={path} className={css.subject}>
          {subject}
        </Link>
      ) : subject ? (
        <span className={css.subject}>{subject}</span>
      ) : null}
      {details.length > 0 ? <span className={css.under}>{details.join(' · ')}</span> : null}
    </div>
  );
}

function PhoneRow({ row, sayings }: PartProps) {
  return (
    <div>
      <What row={row} sayings={sayings} />
      <span className={css.under}>
        <When row={row} sayings={sayings} /> · {row.actor?.name ?? sayings.words.page.system}
        {row.onBehalfOf ? `, ${sayings.words.page.onBehalf(row.onBehalfOf.name)}` : ''}
        {row.unit ? ` · ${row.unit.name}` : ''}
      </span>
    </div>
  );
}
