import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { VisitLine } from '@thidua/shared/inspection/inspection.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { useCursorPages } from '../../ui/use-cursor-pages.ts';
import css from './findings.module.css';
import { useInspectionWords, useVisitListWords } from './inspection.words.ts';
import { type VisitSearch, visitQuery } from './use-visit-search.ts';
import { VisitStatus } from './visit-status.tsx';

const size = 50;

/** The visits of the filter, a line each. */
export function VisitsTable({ search, mayPlan }: { search: VisitSearch; mayPlan: boolean }) {
  const words = useVisitListWords();
  const say = useProblemWords();
  const query = visitQuery(search);
  const pages = useCursorPages(JSON.stringify(query), size);
  const { cursor } = pages;
  const asked = useAsk(
    inspectionApi.list,
    { query: { ...query, limit: size, ...(cursor ? { cursor } : {}) } },
    { keep: true },
  );
  const rows = asked.data?.items ?? [];
  const nothing = <EmptyState title={words.empty}>{mayPlan ? words.emptyBody : words.emptyUnit}</EmptyState>;
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={useColumns()}
        rows={rows}
        rowKey={(row) => row.id}
        state={tableState(asked, (fault) => say(fault as never), nothing)}
        phone={(row) => <VisitCard visit={row} />}
      />
      {rows.length > 0 ? (
        <Pager {...pages.pager(rows.length, asked.data?.nextCursor)} busy={asked.isPlaceholderData} />
      ) : null}
    </>
  );
}

/** What a visit says of itself in a list. */
function useSayVisit() {
  const words = useVisitListWords();
  const { kind } = useInspectionWords();
  const format = useFormat();
  return {
    what: (visit: VisitLine) =>
      [
        visit.kind === 'self' ? kind.self : visit.number ? words.number(visit.number) : words.noNumber,
        visit.round?.name,
      ]
        .filter(Boolean)
        .join(' · '),
    day: (visit: VisitLine) => format.day(dayOf(visit.kind === 'self' ? visit.endsAt : visit.startsAt)),
    hours: (visit: VisitLine) =>
      visit.kind === 'self' ? '' : `${format.time(visit.startsAt)}–${format.time(visit.endsAt)}`,
    result: ({ result }: VisitLine) => (result ? words.result(result.passed, result.failed) : words.noResult),
  };
}

function useColumns(): Column<VisitLine>[] {
  const { columns } = useVisitListWords();
  const say = useSayVisit();
  return [
    {
      key: 'unit',
      head: columns.unit,
      naming: true,
      cell: (row) => (
        <>
          <Link to={paths.inspection(row.id)} className={css.title}>
            {row.unit.name}
          </Link>
          <span className={css.owner}>{say.what(row)}</span>
          {row.isVeiled ? <Veiled /> : null}
        </>
      ),
    },
    {
      key: 'when',
      head: columns.when,
      width: 116,
      cell: (row) => (
        <>
          {say.day(row)}
          <span className={css.owner}>{say.hours(row)}</span>
        </>
      ),
    },
    { key: 'leader', head: columns.leader, width: 176, cell: (row) => row.leader?.name ?? '–' },
    { key: 'result', head: columns.result, width: 158, quiet: true, cell: say.result },
    { key: 'findings', head: columns.findings, width: 96, num: true, cell: (row) => row.openFindings },
    { key: 'state', head: columns.state, width: 172, cell: (row) => <VisitStatus visit={row} /> },
  ];
}

function Veiled() {
  const { unannounced } = useInspectionWords();
  return (
    <span className={css.repeated}>
      <StateText k="hidden">{unannounced}</StateText>
    </span>
  );
}

function VisitCard({ visit }: { visit: VisitLine }) {
  const say = useSayVisit();
  return (
    <Link to={paths.inspection(visit.id)} className={css.card}>
      <span className={css.title}>{visit.unit.name}</span>
      <span className="sec">{say.what(visit)}</span>
      {visit.isVeiled ? <Veiled /> : null}
      <span className={css.cardFoot}>
        <span>{[say.day(visit), say.hours(visit)].filter(Boolean).join(', ')}</span>
        <VisitStatus visit={visit} />
      </span>
    </Link>
  );
}
