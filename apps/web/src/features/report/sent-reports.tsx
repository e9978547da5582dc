import { SegmentedControl } from '@mantine/core';
import type { Problem } from '@thidua/shared/contract/problem';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { reportApi } from '@thidua/shared/report/report.api';
import type { ReportLine, ReportMark } from '@thidua/shared/report/report-list.model';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useCursorPages } from '../../ui/use-cursor-pages.ts';
import { useReportScreensWords } from './report.words.ts';
import { ReportState } from './report-state.tsx';
import css from './unit-reports.module.css';

type Shown = 'all' | 'waiting' | 'accepted' | 'late';

const slugs: Record<Shown, string | null> = {
  all: null,
  waiting: 'cho-tiep-nhan',
  accepted: 'da-tiep-nhan',
  late: 'nop-tre',
};
const sent: ReportMark[] = ['submitted', 'accepted', 'exempt'];
const marks: Record<Shown, ReportMark[]> = {
  all: sent,
  waiting: ['submitted'],
  accepted: ['accepted'],
  late: sent,
};
const size = 15;

/** What was sent, newest period first, with its receipt. */
export function SentReports({ withUnit }: { withUnit: boolean }) {
  const words = useReportScreensWords().list;
  const say = useProblemWords();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const slug = search.get('loc');
  const shown = (Object.keys(slugs) as Shown[]).find((one) => slugs[one] === slug) ?? 'all';
  const pages = useCursorPages(shown, size);
  const list = useAsk(
    reportApi.list,
    {
      query: {
        is: marks[shown],
        ...(shown === 'late' ? { late: 'true' } : {}),
        limit: size,
        ...(pages.cursor ? { cursor: pages.cursor } : {}),
      },
    },
    { keep: true },
  );
  const items = list.data?.items ?? [];
  const pager = pages.pager(items.length, list.data?.nextCursor, list.data?.total);
  const columns = useColumns(withUnit);
  return (
    <section className={css.sent} aria-label={words.sent}>
      <Toolbar label={words.show}>
        <h2>{words.sent}</h2>
        <SegmentedControl
          size="sm"
          aria-label={words.show}
          value={shown}
          onChange={(next) => {
            const to = slugs[next as Shown];
            setSearch(to ? { loc: to } : {}, { preventScrollReset: true });
          }}
          data={(Object.keys(slugs) as Shown[]).map((value) => ({ value, label: words.filters[value] }))}
        />
      </Toolbar>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={items}
        rowKey={(line) => line.id}
        minWidth={720}
        state={tableState(
          list,
          (fault) => say(fault as Problem),
          <EmptyState title={words.nothingSent}>{words.nothingSentBody}</EmptyState>,
        )}
        phone={(line) => (
          <Link to={paths.reportPaper(line.id)} className={css.card}>
            <b>{sentenceCase(format.period(line.period.key, true, line.regime.name))}</b>
            <ReportState is={line.is} duty={line.duty} />
            <span className="sec">
              {[
                withUnit && line.unit.name,
                line.submittedAt && format.when(line.submittedAt),
                line.duty.isLate && words.late,
                line.receipt,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Link>
        )}
      />
      {pager.onNext || pager.onPrevious ? <Pager {...pager} busy={list.isPlaceholderData} /> : null}
    </section>
  );
}

function useColumns(withUnit: boolean): Column<ReportLine>[] {
  const words = useReportScreensWords().list;
  const format = useFormat();
  const { columns: heads } = words;
  const unit: Column<ReportLine> = { key: 'unit', head: heads.unit, cell: (line) => line.unit.name };
  return [
    {
      key: 'period',
      head: heads.period,
      naming: true,
      cell: (line) => (
        <Link to={paths.reportPaper(line.id)}>
          {sentenceCase(format.period(line.period.key, true, line.regime.name))}
        </Link>
      ),
    },
    ...(withUnit ? [unit] : []),
    {
      key: 'state',
      head: heads.state,
      width: 190,
      cell: (line) => <ReportState is={line.is} duty={line.duty} />,
    },
    {
      key: 'at',
      head: heads.sentAt,
      width: 230,
      cell: (line) =>
        line.submittedAt ? (
          <span className="num">
            {format.when(line.submittedAt)}
            <span className="sec">, {line.duty.isLate ? words.late : words.onTime}</span>
          </span>
        ) : (
          '–'
        ),
    },
    {
      key: 'due',
      head: heads.due,
      width: 150,
      quiet: true,
      cell: (line) => format.when(line.duty.dueAt),
    },
    { key: 'receipt', head: heads.receipt, width: 190, quiet: true, cell: (line) => line.receipt ?? '–' },
  ];
}
