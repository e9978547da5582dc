import { Modal, Stack, Textarea } from '@mantine/core';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Task } from '@thidua/shared/task/task.model';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { useTaskWords } from './task.words.ts';
import { useTaskAct } from './use-task-act.ts';

/** The task is taken from the unit: why is kept with it. */
export default function CancelDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const words = useTaskWords();
  const needed = useCampaignWords().fault.needed;
  const shell = useShellWords();
  const say = useProblemWords();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const cancel = useTaskAct(taskApi.cancel, words.told.cancelled, onClose);
  const fault = reason.trim().length < 3 ? needed : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault) cancel.mutate({ params: { id: task.id }, body: { rev: task.rev, reason: reason.trim() } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.cancel.title}
      size={480}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap={12}>
          <p>{words.cancel.body(task.unit.name)}</p>
          <Textarea
            label={words.cancel.reason}
            autosize
            minRows={2}
            maxLength={1000}
            required
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried ? fault : undefined}
          />
          <FormFoot
            act={words.act.cancel}
            busy={cancel.isPending}
            problem={cancel.error ? say(cancel.error) : undefined}
            danger
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
