import { Button } from '@mantine/core';
import { isoWeekday } from '@thidua/shared/kernel/day';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { useMe } from '../../platform/session.tsx';
import { Chip } from '../../ui/chip.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { TableState } from '../../ui/table-slot.tsx';
import css from './working-days.module.css';
import { useWorkingDayWords } from './working-days.words.ts';
import type { YearRow } from './year-rows.ts';

interface WorkingDaysTableProps {
  caption: string;
  rows: readonly YearRow[];
  state: TableState;
  /** Takes the agency's word about a day back; absent for those who may only read. */
  onBack?: (day: string) => void;
}

export function WorkingDaysTable({ caption, rows, state, onBack }: WorkingDaysTableProps) {
  const words = useWorkingDayWords().page;
  const columns: Column<YearRow>[] = [
    { key: 'day', head: words.day, naming: true, width: 176, cell: (row) => <Days row={row} /> },
    { key: 'what', head: words.what, width: 104, cell: (row) => <What row={row} /> },
    { key: 'ground', head: words.ground, cell: (row) => <Ground row={row} /> },
    ...(onBack
      ? [{ key: 'back', head: '', width: 64, cell: (row: YearRow) => <Back row={row} onBack={onBack} /> }]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.from}
      density="compact"
      state={state}
      phone={(row) => (
        <div className={css.phoneRow}>
          <div>
            <Days row={row} />
            <span className={css.under}>
              <Ground row={row} />
            </span>
          </div>
          <div>
            <What row={row} />
            {onBack ? <Back row={row} onBack={onBack} /> : null}
          </div>
        </div>
      )}
    />
  );
}

function Days({ row }: { row: YearRow }) {
  const format = useFormat();
  const { weekdayShort } = useKernelWords();
  const short = (day: string) => `${weekdayShort[isoWeekday(day) - 1]} ${format.dayShort(day)}`;
  return <>{row.from === row.to ? short(row.from) : `${short(row.from)} – ${short(row.to)}`}</>;
}

function What({ row }: { row: YearRow }) {
  const words = useWorkingDayWords().page;
  if (!row.worked) return <Chip tone="d">{words.off}</Chip>;
  return <Chip tone="l">{words.worked}</Chip>;
}

function Ground({ row }: { row: YearRow }) {
  const words = useWorkingDayWords().page;
  const { holiday } = useKernelWords();
  if (row.why !== null)
    return (
      <>
        {words.own}
        <span className={css.under}>{row.why}</span>
      </>
    );
  return <>{row.code ? holiday[row.code] : words.national}</>;
}

function Back({ row, onBack }: { row: YearRow; onBack: (day: string) => void }) {
  const words = useWorkingDayWords().page;
  const format = useFormat();
  const { today } = useMe();
  if (row.why === null || row.from < today) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={`${words.back}: ${format.day(row.from)}`}
      onClick={() => onBack(row.from)}
    >
      {words.drop}
    </Button>
  );
}
