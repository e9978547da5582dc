import { VisuallyHidden } from '@mantine/core';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { GridRow, Overview } from '@thidua/shared/overview/overview.model';
import { useId } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';
import css from './grid.module.css';
import { GridCellBox } from './grid-cell.tsx';
import { useOverviewWords } from './overview.words.ts';
import { shortPeriod } from './period-name.ts';
import type { useChoice } from './use-choice.ts';

interface PeriodGridProps {
  periods: Overview['grid']['periods'];
  rows: readonly GridRow[];
  choice: ReturnType<typeof useChoice> | null;
}

/** Units down, periods across: a real table, one stop of the Tab key, arrows within, the space bar chooses. */
export function PeriodGrid({ periods, rows, choice }: PeriodGridProps) {
  const words = useOverviewWords().grid;
  const format = useFormat();
  const hint = useId();
  const { gridProps, cellProps } = useRovingGrid(rows.length, periods.length);
  const last = periods.length - 1;
  return (
    <div className={css.frame}>
      <VisuallyHidden id={hint}>{words.howTo}</VisuallyHidden>
      <table
        {...gridProps}
        className={css.grid}
        aria-describedby={hint}
        {...(choice ? { 'aria-multiselectable': true } : {})}
      >
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {periods.map((period, at) => (
              <th key={period.key} scope="col" data-last={at === last || undefined} data-num>
                <PeriodHead
                  label={`${format.period(period.key, true)}, ${words.dueOn(format.when(period.dueAt))}`}
                  name={shortPeriod(period.key)}
                  day={format.dayShort(dayOf(period.dueAt))}
                  onChoose={choice ? () => choice.toggleColumn(at) : undefined}
                />
              </th>
            ))}
            <th scope="col" data-rate>
              {words.onTime}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, down) => (
            <tr key={row.unit.id}>
              <th scope="row">{row.unit.name}</th>
              {row.cells.map((cell, at) => (
                <GridCellBox
                  key={periods[at]?.key}
                  cell={cell}
                  period={periods[at]?.key ?? ''}
                  unit={row.unit.name}
                  isLast={at === last}
                  isChosen={cell !== null && (choice?.ids.has(cell.id) ?? false)}
                  onToggle={choice?.toggle}
                  roving={cellProps(down, at)}
                />
              ))}
              <td data-rate>
                <Rate n={row.onTime.n} of={row.onTime.of} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PeriodHeadProps {
  label: string;
  name: string;
  day: string;
  onChoose: (() => void) | undefined;
}

function PeriodHead({ label, name, day, onChoose }: PeriodHeadProps) {
  const inner = (
    <>
      <b aria-hidden>{name}</b>
      <span aria-hidden className={css.headDay}>
        {day}
      </span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
  return onChoose ? (
    <button type="button" className={css.head} title={label} onClick={onChoose}>
      {inner}
    </button>
  ) : (
    <span className={css.head} title={label}>
      {inner}
    </span>
  );
}

function Rate({ n, of }: { n: number; of: number }) {
  const format = useFormat();
  if (of === 0) return <span className="sec">–</span>;
  const [value, sign] = format.percentOf(n, of).split('\u00a0');
  return (
    <>
      <b>{value}</b> <span className="sec">{sign}</span>
    </>
  );
}
