import type { ReactNode } from 'react';
import css from './data-table.module.css';
import { EmptyState } from './empty-state.tsx';
import { ErrorState } from './error-state.tsx';
import { LoadingRows } from './loading-rows.tsx';
import { retryOf } from './retry-of.ts';

export type TableState =
  | { kind: 'ready'; empty?: ReactNode }
  | { kind: 'loading'; rows?: number }
  /** The rows shown are of the last question; the next answer is on its way. */
  | { kind: 'updating'; empty?: ReactNode }
  | { kind: 'failed'; problem: ReactNode; onRetry?: (() => void) | undefined };

/** What stands in a table that has no rows to show. */
export function TableSlot({ state, columns }: { state: TableState; columns: number }) {
  return (
    <tr className={css.slot}>
      <td colSpan={columns}>
        {state.kind === 'loading' ? (
          <LoadingRows rows={state.rows ?? 6} />
        ) : state.kind === 'failed' ? (
          <ErrorState problem={state.problem} onRetry={state.onRetry} />
        ) : (
          (state.empty ?? <EmptyState />)
        )}
      </td>
    </tr>
  );
}

interface Asked {
  isPending: boolean;
  isError: boolean;
  isPlaceholderData?: boolean;
  error: unknown;
  refetch: () => unknown;
}

/** The state of a table out of the question that fills it. `say` puts a problem into words. */
export function tableState(asked: Asked, say: (fault: unknown) => ReactNode, empty?: ReactNode): TableState {
  if (asked.isPending) return { kind: 'loading' };
  if (asked.isError) return { kind: 'failed', problem: say(asked.error), onRetry: retryOf(asked) };
  return { kind: asked.isPlaceholderData ? 'updating' : 'ready', empty };
}
