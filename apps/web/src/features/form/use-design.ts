import { doorProblem } from '@thidua/shared/contract/door.problems';
import { formApi } from '@thidua/shared/form/form.api';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import type { TemplateDesign } from '@thidua/shared/form/template-design.model';
import { useCallback, useState } from 'react';
import { useAct } from '../../platform/query.ts';

interface Drawn {
  name: string;
  draft: TemplateDraft;
}

interface Board extends Drawn {
  past: readonly Drawn[];
  future: readonly Drawn[];
  /** As the server has it. */
  clean: Drawn;
  rev: number;
}

const mostSteps = 100;
const drawnOf = ({ name, draft }: Drawn): Drawn => ({ name, draft });
const boardOf = (design: TemplateDesign): Board => ({
  ...drawnOf(design),
  ...{ past: [], future: [], clean: drawnOf(design), rev: design.rev },
});

/** A template on the drawing board: every change can be undone until the page is left, and is kept when it is saved. */
export function useDesign(design: TemplateDesign) {
  const [board, setBoard] = useState(() => boardOf(design));
  const save = useAct(formApi.saveDesign);

  const edit = useCallback((change: (drawn: Drawn) => Drawn) => {
    setBoard((last) => {
      const next = change(drawnOf(last));
      if (next.draft === last.draft && next.name === last.name) return last;
      return { ...last, ...next, past: [...last.past, drawnOf(last)].slice(-mostSteps), future: [] };
    });
  }, []);

  const undo = useCallback(() => {
    setBoard((last) => {
      const before = last.past.at(-1);
      if (!before) return last;
      return { ...last, ...before, past: last.past.slice(0, -1), future: [drawnOf(last), ...last.future] };
    });
  }, []);

  const redo = useCallback(() => {
    setBoard((last) => {
      const [next, ...future] = last.future;
      return next ? { ...last, ...next, past: [...last.past, drawnOf(last)], future } : last;
    });
  }, []);

  /** Saves upon the rev that was read, or upon a newer one that one has decided to write over. */
  const saveNow = async (rev = board.rev): Promise<TemplateDesign> => {
    const sent = drawnOf(board);
    const saved = await save.mutateAsync({ params: { id: design.id }, body: { rev, ...sent } });
    setBoard((last) => ({ ...last, clean: sent, rev: saved.rev }));
    return saved;
  };

  const { problem, theirs } = staleOf(save.error);
  return {
    ...{ name: board.name, draft: board.draft, rev: board.rev, edit, undo, redo, saveNow },
    canUndo: board.past.length > 0,
    canRedo: board.future.length > 0,
    isDirty: board.draft !== board.clean.draft || board.name !== board.clean.name,
    isSaving: save.isPending,
    problem,
    /** Somebody else's newer state, where saving has met one. */
    theirs,
    take: (newer: TemplateDesign) => {
      save.reset();
      setBoard(boardOf(newer));
    },
  };
}

export type DesignBoard = ReturnType<typeof useDesign>;

type Refused = ReturnType<typeof useAct<typeof formApi.saveDesign>>['error'];

function staleOf(refused: Refused): { problem: Refused; theirs: TemplateDesign | null } {
  if (refused?.code !== doorProblem.changedMeanwhile.code) return { problem: refused, theirs: null };
  return { problem: null, theirs: (refused.facts?.current as TemplateDesign | undefined) ?? null };
}
