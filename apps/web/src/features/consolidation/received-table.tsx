import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Received } from '@thidua/shared/consolidation/consolidation.model';
import { urlOf } from '@thidua/shared/contract/call';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import type { useAsk } from '../../platform/query.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import css from './consolidation.module.css';
import { useConsolidationWords } from './consolidation.words.ts';

interface ReceivedTableProps {
  asked: ReturnType<typeof useAsk<typeof consolidationApi.received>>;
  /** Nothing found is then the filter's doing. */
  isNarrowed: boolean;
}

/** The received reports of the filter, a line each. */
export function ReceivedTable({ asked, isNarrowed }: ReceivedTableProps) {
  const words = useConsolidationWords().received;
  const say = useProblemWords();
  const empty = isNarrowed ? (
    <EmptyState title={words.nothing}>{words.nothingBody}</EmptyState>
  ) : (
    <EmptyState title={words.none}>{words.noneBody}</EmptyState>
  );
  return (
    <DataTable
      caption={words.caption}
      columns={useColumns()}
      rows={asked.data?.items ?? []}
      rowKey={(row) => row.id}
      state={tableState(asked, (fault) => say(fault as never), empty)}
      phone={(row) => <PhoneRow row={row} />}
    />
  );
}

function useColumns(): Column<Received>[] {
  const words = useConsolidationWords().received;
  return [
    { key: 'agency', head: words.agency, width: '17%', cell: (row) => row.agency.name },
    { key: 'report', head: words.report, naming: true, cell: (row) => <Report row={row} /> },
    { key: 'number', head: words.number, width: 150, cell: (row) => <PaperNumber row={row} /> },
    { key: 'approvedAt', head: words.approvedAt, width: 186, cell: (row) => <Approved row={row} /> },
    { key: 'receipt', head: words.receipt, quiet: true, width: 174, cell: (row) => row.receipt },
    { key: 'word', head: '', width: 128, cell: (row) => <Word row={row} /> },
  ];
}

interface RowProps {
  row: Received;
}

function Report({ row }: RowProps) {
  const format = useFormat();
  return (
    <>
      {sentenceCase(format.period(row.periodKey, true))} <span className="sec">{row.regimeName}</span>
    </>
  );
}

function PaperNumber({ row: { paper } }: RowProps) {
  const words = useConsolidationWords().received;
  const format = useFormat();
  return paper ? `${paper.number}, ${format.day(paper.day)}` : <span className="sec">{words.noNumber}</span>;
}

function Approved({ row }: RowProps) {
  const words = useConsolidationWords().status;
  const format = useFormat();
  return (
    <span className={css.approved}>
      <Glyph k={row.isLate ? 'late' : 'ok'} size={14} label={row.isLate ? words.late : words.onTime} />{' '}
      {format.when(row.approvedAt)}
    </span>
  );
}

function Word({ row }: RowProps) {
  const words = useConsolidationWords();
  const format = useFormat();
  return (
    <Button
      component="a"
      href={urlOf(consolidationApi.receivedWord, { params: { id: row.id } })}
      download
      size="sm"
      leftSection={<IconFileText size={16} stroke={1.7} aria-hidden />}
      aria-label={words.received.wordOf(row.agency.name, format.period(row.periodKey, true))}
    >
      {words.foot.word}
    </Button>
  );
}

function PhoneRow({ row }: RowProps) {
  return (
    <div className={css.received}>
      <b>{row.agency.name}</b>
      <span>
        <Report row={row} />
      </span>
      <span>
        <PaperNumber row={row} /> · <Approved row={row} />
      </span>
      <Word row={row} />
    </div>
  );
}
