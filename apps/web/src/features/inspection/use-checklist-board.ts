import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import type { Checklist, ChecklistBody } from '@thidua/shared/inspection/checklist.model';
import { useAct } from '../../platform/query.ts';
import { staleOf } from '../../platform/stale-of.ts';
import { useDrawing } from '../../ui/use-drawing.ts';

export interface Drawn {
  name: string;
  about: string;
  body: ChecklistBody;
}

export const drawnOf = ({ name, about, draft, body }: Checklist): Drawn => ({
  name,
  about,
  body: draft?.body ?? body ?? { groups: [] },
});

/** A checklist on the drawing board. */
export function useChecklistBoard(checklist: Checklist) {
  const { now, kept, take, ...drawing } = useDrawing(drawnOf(checklist), checklist.rev);
  const save = useAct(checklistApi.save);

  /** Saves upon the rev that was read, or upon a newer one that one has decided to write over. */
  const saveNow = async (rev = drawing.rev): Promise<Checklist> => {
    const saved = await save.mutateAsync({ params: { id: checklist.id }, body: { rev, ...now } });
    kept(now, saved.rev);
    return saved;
  };

  return {
    ...now,
    ...drawing,
    ...staleOf<Checklist>(save.error),
    put: (body: ChecklistBody) => drawing.edit((drawn) => ({ ...drawn, body })),
    saveNow,
    isSaving: save.isPending,
    take: (newer: Checklist) => {
      save.reset();
      take(drawnOf(newer), newer.rev);
    },
  };
}

export type ChecklistBoardState = ReturnType<typeof useChecklistBoard>;
