import { formApi } from '@thidua/shared/form/form.api';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import type { TemplateDesign } from '@thidua/shared/form/template-design.model';
import { useAct } from '../../platform/query.ts';
import { staleOf } from '../../platform/stale-of.ts';
import { useDrawing } from '../../ui/use-drawing.ts';

interface Drawn {
  name: string;
  draft: TemplateDraft;
}

const drawnOf = ({ name, draft }: Drawn): Drawn => ({ name, draft });

/** A template on the drawing board. */
export function useDesign(design: TemplateDesign) {
  const { now, kept, take, ...drawing } = useDrawing(drawnOf(design), design.rev);
  const save = useAct(formApi.saveDesign);

  /** Saves upon the rev that was read, or upon a newer one that one has decided to write over. */
  const saveNow = async (rev = drawing.rev): Promise<TemplateDesign> => {
    const saved = await save.mutateAsync({ params: { id: design.id }, body: { rev, ...now } });
    kept(now, saved.rev);
    return saved;
  };

  return {
    ...now,
    ...drawing,
    ...staleOf<TemplateDesign>(save.error),
    saveNow,
    isSaving: save.isPending,
    take: (newer: TemplateDesign) => {
      save.reset();
      take(drawnOf(newer), newer.rev);
    },
  };
}

export type DesignBoard = ReturnType<typeof useDesign>;
