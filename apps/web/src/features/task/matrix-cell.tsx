import { Popover } from '@mantine/core';
import type { DutyRef, Matrix, Task, TaskUnit } from '@thidua/shared/task/task.model';
import { type KeyboardEvent, useRef } from 'react';
import { Glyph } from '../../ui/glyph.tsx';
import type { ChangeKind } from '../obligation/obligation.parts.tsx';
import { markGlyphs } from './mark-glyphs.ts';
import css from './matrix.module.css';
import { CellPopover } from './matrix-popover.tsx';
import { useTaskWords } from './task.words.ts';

export type Cell = Matrix['cells'][number];

interface MatrixCellProps {
  cell: Cell | undefined;
  duty: DutyRef;
  unit: TaskUnit;
  roving: { 'data-cell': string; tabIndex: number; onFocus: () => void };
  isOpen: boolean;
  onOpen: (taskId: string | null) => void;
  onChange: (kind: ChangeKind, task: Task) => void;
}

/** One task: a sign, or the percentage while it is being done. Click, Enter and space open what stands behind it. */
export function MatrixCell({ cell, duty, unit, roving, isOpen, onOpen, onChange }: MatrixCellProps) {
  const words = useTaskWords();
  const self = useRef<HTMLTableCellElement>(null);
  if (!cell?.mark)
    return (
      <td data-unit>
        <span className={css.nothing}>{words.matrix.notAssigned}</span>
      </td>
    );
  const state = cell.mark === 'doing' ? words.percent(cell.progress) : words.mark[cell.mark];
  const close = () => {
    onOpen(null);
    self.current?.focus({ preventScroll: true });
  };
  const toggle = () => onOpen(isOpen ? null : cell.taskId);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) close();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  const box = (
    <span className={css.box} data-mark={cell.mark} data-open={isOpen || undefined}>
      {cell.mark === 'doing' ? (
        cell.progress
      ) : (
        <Glyph k={cell.mark === 'done' ? 'dot' : markGlyphs[cell.mark]} />
      )}
    </span>
  );
  return (
    <td
      {...roving}
      ref={self}
      data-unit
      className={css.cell}
      aria-label={words.matrix.cell(`${duty.code} ${duty.shortTitle}`, unit.name, state)}
      aria-haspopup="dialog"
      onClick={toggle}
      onKeyDown={onKeyDown}
    >
      {isOpen ? (
        <Popover
          opened
          onChange={(opened) => !opened && close()}
          width={344}
          position="bottom"
          withRoles={false}
        >
          <Popover.Target>{box}</Popover.Target>
          <Popover.Dropdown
            className={css.popover}
            role="dialog"
            aria-label={`${duty.code}, ${unit.name}`}
            onClick={(event) => event.stopPropagation()}
            // Tab is left to what keeps it within the window.
            onKeyDown={(event) => event.key !== 'Tab' && event.stopPropagation()}
          >
            <CellPopover
              taskId={cell.taskId}
              onClose={() => onOpen(null)}
              onChange={(kind, task) => {
                onOpen(null);
                onChange(kind, task);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      ) : (
        box
      )}
    </td>
  );
}
