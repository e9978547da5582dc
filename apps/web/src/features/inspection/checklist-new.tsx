import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import type { ChecklistLine } from '@thidua/shared/inspection/checklist.model';
import { useNavigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { BeginDialog } from '../../ui/begin-dialog.tsx';
import { useChecklistDesignWords } from './inspection.words.ts';

interface ChecklistNewProps {
  sources: readonly Pick<ChecklistLine, 'id' | 'name'>[];
  /** The one to duplicate, where one was chosen. */
  copyOf?: Pick<ChecklistLine, 'id' | 'name'>;
  onClose: () => void;
}

/** A new checklist, empty or as a copy of another; it opens on the drawing board. */
export default function ChecklistNew({ sources, copyOf, onClose }: ChecklistNewProps) {
  const words = useChecklistDesignWords().list.new;
  const say = useProblemWords();
  const go = useNavigate();
  const add = useAct(checklistApi.add, { onSuccess: (made) => void go(paths.checklistBoard(made.id)) });
  return (
    <BeginDialog
      words={copyOf ? { ...words, title: words.copyTitle } : words}
      sources={sources}
      {...(copyOf ? { start: { name: words.copyOf(copyOf.name), copyOf: copyOf.id } } : {})}
      busy={add.isPending}
      problem={add.error ? say(add.error) : undefined}
      onBegin={({ name, copyOf: from }) => add.mutate({ body: { name, ...(from ? { copyOf: from } : {}) } })}
      onClose={onClose}
    />
  );
}
