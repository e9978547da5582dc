import type { GridCell } from '@thidua/shared/overview/overview.model';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { subjectPath } from '../../platform/subject-paths.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { cellGlyphs } from '../obligation/obligation.parts.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import css from './grid.module.css';
import { useOverviewWords } from './overview.words.ts';

interface GridCellBoxProps {
  cell: GridCell | null;
  period: string;
  unit: string;
  isLast: boolean;
  isChosen: boolean;
  onToggle: ((id: string) => void) | undefined;
  roving: { 'data-cell': string; tabIndex: number; onFocus: () => void };
}

/** One mark. Click and space choose it, Enter and a double click open the report. */
export function GridCellBox({ cell, period, unit, isLast, isChosen, onToggle, roving }: GridCellBoxProps) {
  const go = useNavigate();
  const said = useSaid(cell, period);
  const none = useOverviewWords().grid.notExpected;
  if (!cell)
    return (
      <td data-last={isLast || undefined} title={none}>
        <span className={css.nothing}>{none}</span>
      </td>
    );
  const open = () => go(subjectPath('report', cell.reportId) ?? '');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open();
    else if (event.key === ' ' && onToggle) onToggle(cell.id);
    else return;
    event.preventDefault();
  };
  return (
    <td
      data-cell={roving['data-cell']}
      tabIndex={roving.tabIndex}
      onFocus={roving.onFocus}
      className={css.cell}
      data-mark={cell.mark}
      data-last={isLast || undefined}
      {...(onToggle ? { 'aria-selected': isChosen } : {})}
      aria-label={`${unit}, ${said}`}
      title={said}
      onClick={() => (onToggle ? onToggle(cell.id) : open())}
      onDoubleClick={open}
      onKeyDown={onKeyDown}
    >
      <span className={css.box}>
        <Glyph k={cellGlyphs[cell.mark]} />
      </span>
    </td>
  );
}

function useSaid(cell: GridCell | null, key: string): string {
  const marks = useObligationWords().cell;
  const words = useOverviewWords().grid;
  const format = useFormat();
  if (!cell) return '';
  return [
    `${format.period(key)}: ${marks[cell.mark].text}`,
    cell.doneAt ? words.doneOn(format.when(cell.doneAt)) : words.dueOn(format.when(cell.dueAt)),
    cell.timesReturned > 0 ? words.returnedTimes(cell.timesReturned) : '',
    cell.timesUrged > 0 ? words.urgedTimes(cell.timesUrged) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
