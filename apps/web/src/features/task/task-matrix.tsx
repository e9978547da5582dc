import { VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { foldIncludes } from '@thidua/shared/kernel/text';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Matrix, Outline, Task } from '@thidua/shared/task/task.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useRovingGrid } from '../../ui/use-roving-grid.ts';
import { ChangeDialogs, type ChangeKind } from '../obligation/obligation.parts.tsx';
import css from './matrix.module.css';
import { type Cell, MatrixCell } from './matrix-cell.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { CellTally } from './matrix-tally.tsx';
import { useTaskWords } from './task.words.ts';
import { isWanted, type TaskSearch } from './use-task-search.ts';

/** Duties down, units across: who has come how far, at one glance. */
export function TaskMatrix({ search, outline }: { search: TaskSearch; outline: Outline }) {
  const say = useProblemWords();
  const words = useTaskWords().outline;
  const asked = useAsk(taskApi.matrix, { query: { campaignId: outline.campaign.id } }, { keep: true });
  if (asked.isPending) return <LoadingRows rows={12} />;
  if (asked.isError) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  const shown = narrow(asked.data, search);
  if (shown.duties.length === 0) return <EmptyState title={words.nothing} />;
  return <MatrixTable matrix={shown} />;
}

/** The rows and columns that the filter leaves. */
function narrow(matrix: Matrix, { mark, q, unitId }: TaskSearch): Matrix {
  const cells = matrix.cells.filter((cell) => !unitId || cell.unitId === unitId);
  const duties = matrix.duties.filter(
    (duty) =>
      (q === '' || foldIncludes(`${duty.code} ${duty.title} ${duty.shortTitle}`, q)) &&
      cells.some((cell) => cell.dutyId === duty.id && isWanted(mark, cell.mark)),
  );
  return { ...matrix, cells, duties, units: matrix.units.filter((unit) => !unitId || unit.id === unitId) };
}

/** So many columns fit beside the names; more of them scroll in a frame of their own. */
const mostUnits = 13;

function MatrixTable({ matrix }: { matrix: Matrix }) {
  const words = useTaskWords().matrix;
  const { duties, units, cells } = matrix;
  const scrolls = useNarrow() || units.length > mostUnits;
  const { gridProps, cellProps } = useRovingGrid(duties.length, units.length);
  const [openId, setOpenId] = useState<string | null>(null);
  const change = useChange();
  const at = new Map<string, Cell>(cells.map((cell) => [`${cell.dutyId} ${cell.unitId}`, cell]));
  const sectionOf = (code: string) => code.slice(0, code.lastIndexOf('.'));
  return (
    <>
      <section className={css.frame} aria-label={words.caption} data-scroll={scrolls || undefined}>
        <table {...gridProps} className={css.matrix}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.duties}</th>
              {units.map((unit) => (
                <th key={unit.id} scope="col" data-unit title={unit.name}>
                  <span aria-hidden>{unit.abbreviation}</span>
                  <VisuallyHidden>{unit.name}</VisuallyHidden>
                </th>
              ))}
              <th scope="col" data-sum>
                {words.done}
              </th>
            </tr>
          </thead>
          <tbody>
            {duties.map((duty, row) => (
              <tr
                key={duty.id}
                data-last={sectionOf(duty.code) !== sectionOf(duties[row + 1]?.code ?? '') || undefined}
              >
                <th scope="row" title={duty.title}>
                  <span className={css.name}>
                    <span className={css.code}>{duty.code}</span>
                    {duty.shortTitle}
                  </span>
                </th>
                {units.map((unit, column) => (
                  <MatrixCell
                    key={unit.id}
                    cell={at.get(`${duty.id} ${unit.id}`)}
                    duty={duty}
                    unit={unit}
                    roving={cellProps(row, column)}
                    isOpen={openId !== null && openId === at.get(`${duty.id} ${unit.id}`)?.taskId}
                    onOpen={setOpenId}
                    onChange={change.start}
                  />
                ))}
                <td data-sum>
                  <CellTally cells={cells.filter((cell) => cell.dutyId === duty.id)} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.unitsDone}</th>
              {units.map((unit) => (
                <td key={unit.id} data-unit>
                  <CellTally cells={cells.filter((cell) => cell.unitId === unit.id)} />
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
      <MatrixLegend hasExempt={cells.some((cell) => cell.mark === 'exempt')} />
      <ChangeDialogs
        change={change.kind}
        chosen={change.chosen}
        onClose={change.close}
        onDone={change.close}
      />
    </>
  );
}

/** The window that urges or extends, over the task whose cell asked for it. */
function useChange() {
  const [isOpen, { open, close }] = useDisclosure(false);
  const [held, hold] = useState<{ kind: ChangeKind; task: Task } | null>(null);
  const current = held?.task.occurrences.find((one) => one.periodKey === held.task.periodKey);
  const chosen =
    held && current
      ? [
          {
            id: current.obligationId,
            unitId: held.task.unit.id,
            dueAt: current.dueAt,
            timesUrged: current.timesUrged,
            lastUrgedAt: current.lastUrgedAt,
          },
        ]
      : [];
  return {
    kind: isOpen && held ? held.kind : null,
    chosen,
    close,
    start: (kind: ChangeKind, task: Task) => {
      hold({ kind, task });
      open();
    },
  };
}
