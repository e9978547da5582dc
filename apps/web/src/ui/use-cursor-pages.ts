import { useState } from 'react';

/**
 * The way through a list that is paged by key: the server knows only "what comes after", so the cursors
 * of the pages already seen are kept here for the way back. `start(key)` of another filter begins anew.
 */
export function useCursorPages(filter: string, size: number) {
  const [held, hold] = useState<{ filter: string; cursors: string[] }>({ filter, cursors: [] });
  const cursors = held.filter === filter ? held.cursors : [];
  const go = (next: string[]) => hold({ filter, cursors: next });
  return {
    cursor: cursors.at(-1),
    /** Props of `<Pager>` for a page of `shown` rows that is followed by `nextCursor`. */
    pager: (shown: number, nextCursor: string | null | undefined, total?: number) => ({
      from: shown === 0 ? 0 : cursors.length * size + 1,
      to: cursors.length * size + shown,
      ...(total === undefined ? {} : { total }),
      onPrevious: cursors.length > 0 ? () => go(cursors.slice(0, -1)) : undefined,
      onNext: nextCursor ? () => go([...cursors, nextCursor]) : undefined,
    }),
  };
}
