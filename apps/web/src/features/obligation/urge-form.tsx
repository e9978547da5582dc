import { Stack, Textarea } from '@mantine/core';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useAct } from '../../platform/query.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ChangeFormProps } from './change-dialogs.tsx';
import { ChangeFoot, touched } from './change-foot.tsx';
import { useObligationWords } from './obligation.words.ts';

export function UrgeForm({ chosen, onClose, onChanged }: ChangeFormProps) {
  const words = useObligationWords().change;
  const format = useFormat();
  const [message, setMessage] = useState('');
  const urge = useAct(obligationApi.urge, { refreshes: touched, onSuccess: onChanged });
  const units = new Set(chosen.map((one) => one.unitId)).size;
  const urged = chosen.filter((one) => one.timesUrged > 0);
  const last = urged
    .map((one) => one.lastUrgedAt ?? '')
    .toSorted()
    .at(-1);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    urge.mutate({ body: { ids: chosen.map((one) => one.id), message: message.trim() } });
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack gap={12}>
        <p>{words.urgeBody}</p>
        {last ? <Notice tone="warn">{words.urgedBefore(urged.length, format.when(last))}</Notice> : null}
        <Textarea
          label={words.message}
          placeholder={words.messageHint}
          maxLength={500}
          autosize
          minRows={3}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
          data-autofocus
        />
        <ChangeFoot act={words.urgeAct(units)} busy={urge.isPending} problem={urge.error} onClose={onClose} />
      </Stack>
    </form>
  );
}
