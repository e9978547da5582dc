import { useCallback, useState } from 'react';

interface Board<D> {
  now: D;
  past: readonly D[];
  future: readonly D[];
  /** As the server has it. */
  clean: D;
  rev: number;
}

const mostSteps = 100;
const begun = <D>(drawn: D, rev: number): Board<D> => ({
  ...{ now: drawn, past: [], future: [], clean: drawn, rev },
});

const isSame = <D extends object>(one: D, two: D) =>
  (Object.keys(one) as (keyof D)[]).every((key) => one[key] === two[key]);

/** Something on a drawing board: every change can be undone until the page is left, and is kept when it is saved upon its rev. */
export function useDrawing<D extends object>(drawn: D, rev: number) {
  const [board, setBoard] = useState(() => begun(drawn, rev));

  const edit = useCallback((change: (drawn: D) => D) => {
    setBoard((last) => {
      const now = change(last.now);
      if (isSame(now, last.now)) return last;
      return { ...last, now, past: [...last.past, last.now].slice(-mostSteps), future: [] };
    });
  }, []);

  const undo = useCallback(() => {
    setBoard((last) => {
      const now = last.past.at(-1);
      if (!now) return last;
      return { ...last, now, past: last.past.slice(0, -1), future: [last.now, ...last.future] };
    });
  }, []);

  const redo = useCallback(() => {
    setBoard((last) => {
      const [now, ...future] = last.future;
      return now ? { ...last, now, past: [...last.past, last.now], future } : last;
    });
  }, []);

  return {
    ...{ now: board.now, rev: board.rev, edit, undo, redo },
    canUndo: board.past.length > 0,
    canRedo: board.future.length > 0,
    isDirty: !isSame(board.now, board.clean),
    /** The server has kept what was sent; what was drawn since stays unsaved. */
    kept: (sent: D, newRev: number) => setBoard((last) => ({ ...last, clean: sent, rev: newRev })),
    /** Begins anew from what the server has. */
    take: (newer: D, newRev: number) => setBoard(begun(newer, newRev)),
  };
}
