import { taskApi } from '@thidua/shared/task/task.api';
import type { Task } from '@thidua/shared/task/task.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { useTaskWords } from './task.words.ts';
import { useTaskAct } from './use-task-act.ts';

/** The task is taken from the unit: why is kept with it. */
export default function CancelDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const words = useTaskWords();
  const { needed } = useCampaignWords().fault;
  const say = useProblemWords();
  const cancel = useTaskAct(taskApi.cancel, words.told.cancelled, onClose);
  return (
    <ReasonDialog
      title={words.cancel.title}
      body={words.cancel.body(task.unit.name)}
      label={words.cancel.reason}
      act={words.act.cancel}
      danger
      tooShort={needed}
      busy={cancel.isPending}
      problem={cancel.error && say(cancel.error)}
      onAct={(reason) => cancel.mutate({ params: { id: task.id }, body: { rev: task.rev, reason } })}
      onClose={onClose}
    />
  );
}
