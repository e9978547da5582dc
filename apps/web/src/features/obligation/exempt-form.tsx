import { Stack, Textarea } from '@mantine/core';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../platform/query.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ChangeFormProps } from './change-dialogs.tsx';
import { ChangeFoot, touched } from './change-foot.tsx';
import { useObligationWords } from './obligation.words.ts';

export function ExemptForm({ chosen, onClose, onChanged }: ChangeFormProps) {
  const words = useObligationWords().change;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const exempt = useAct(obligationApi.exempt, { refreshes: touched, onSuccess: onChanged });
  const fault = reason.trim().length < 3 ? words.reasonNeeded : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault) return;
    exempt.mutate({ body: { ids: chosen.map((one) => one.id), reason: reason.trim() } });
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap={12}>
        <p>{words.exemptBody}</p>
        <Notice tone="warn">{words.exemptLost}</Notice>
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          maxLength={500}
          autosize
          minRows={2}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried ? fault : undefined}
          data-autofocus
        />
        <ChangeFoot
          act={words.exemptAct(chosen.length)}
          busy={exempt.isPending}
          problem={exempt.error}
          danger
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
