import { Modal, Stack, Textarea } from '@mantine/core';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Campaign } from '@thidua/shared/campaign/campaign.model';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useCampaignWords } from './campaign.words.ts';
import { planChanges } from './plan-refreshes.ts';

/** Opening a closed campaign again: why is kept. */
export default function ReasonDialog({ plan, onClose }: { plan: Campaign; onClose: () => void }) {
  const words = useCampaignWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const reopen = useAct(campaignApi.reopen, {
    refreshes: planChanges,
    onSuccess: () => {
      tell(words.told.reopened);
      onClose();
    },
  });
  const isMissing = reason.trim().length < 3;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isMissing)
      reopen.mutate({ params: { id: plan.id }, body: { rev: plan.rev, reason: reason.trim() } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.ask.reopenTitle}
      size={480}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap={12}>
          <Textarea
            label={words.ask.reason}
            autosize
            minRows={2}
            maxLength={1000}
            required
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && isMissing ? words.fault.needed : undefined}
          />
          <FormFoot
            act={words.act.reopen}
            busy={reopen.isPending}
            problem={reopen.error ? say(reopen.error) : undefined}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
