import { Button } from '@mantine/core';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import type { FindingLine } from '@thidua/shared/inspection/finding.model';
import { findingCode } from '@thidua/shared/inspection/finding-mark';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { useCursorPages } from '../../ui/use-cursor-pages.ts';
import { FindingCard, Repeated } from './finding-card.tsx';
import { FindingDue } from './finding-due.tsx';
import { FindingStep } from './finding-step-text.tsx';
import css from './findings.module.css';
import { useFindingScreensWords } from './inspection.words.ts';
import { countQuery, type FindingSearch, listQuery } from './use-finding-search.ts';

const size = 50;

interface FindingsTableProps {
  search: FindingSearch;
  /** How many the look holds, from the figures above. */
  total: number | undefined;
}

/** What is open first, by due time. */
export function FindingsTable({ search, total }: FindingsTableProps) {
  const words = useFindingScreensWords();
  const say = useProblemWords();
  const query = listQuery(search);
  const pages = useCursorPages(JSON.stringify(query), size);
  const cursor = pages.cursor;
  const asked = useAsk(
    findingApi.list,
    { query: { ...query, limit: size, ...(cursor ? { cursor } : {}) } },
    { keep: true },
  );
  const rows = asked.data?.items ?? [];
  const columns = useColumns();
  return (
    <>
      <DataTable
        caption={words.list.caption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        state={tableState(asked, (fault) => say(fault as never), <Nothing search={search} />)}
        phone={(row) => <FindingCard finding={row} />}
      />
      {rows.length > 0 ? (
        <Pager {...pages.pager(rows.length, asked.data?.nextCursor, total)} busy={asked.isPlaceholderData} />
      ) : null}
    </>
  );
}

function useColumns(): Column<FindingLine>[] {
  const { list } = useFindingScreensWords();
  const { columns } = list;
  return [
    {
      key: 'number',
      head: columns.number,
      width: 74,
      cell: (row) => <span className={css.number}>{findingCode(row.number)}</span>,
    },
    {
      key: 'finding',
      head: columns.finding,
      naming: true,
      cell: (row) => (
        <>
          <Link to={paths.finding(row.id)} className={css.title}>
            {row.quote}
          </Link>
          <Repeated times={row.timesRepeated} />
        </>
      ),
    },
    {
      key: 'unit',
      head: columns.unit,
      width: 270,
      cell: (row) => (
        <>
          {row.unit.name}
          <span className={css.owner}>{row.owner.name}</span>
        </>
      ),
    },
    { key: 'due', head: columns.due, width: 172, cell: (row) => <FindingDue finding={row} /> },
    {
      key: 'evidence',
      head: columns.evidence,
      width: 118,
      quiet: true,
      cell: (row) => (row.evidenceCount > 0 ? list.evidence(row.evidenceCount) : list.noEvidence),
    },
    { key: 'step', head: columns.step, width: 176, cell: (row) => <FindingStep finding={row} /> },
  ];
}

function Nothing({ search }: { search: FindingSearch }) {
  const words = useFindingScreensWords();
  const isNarrowed = Object.keys(countQuery(search)).length > 0 || search.look !== 'open';
  return isNarrowed ? (
    <EmptyState
      title={words.list.nothing}
      action={<Button onClick={search.clear}>{words.filter.clear}</Button>}
    >
      {words.list.nothingBody}
    </EmptyState>
  ) : (
    <EmptyState title={words.list.empty}>{words.list.emptyBody}</EmptyState>
  );
}
