import { Modal, Stack, Textarea } from '@mantine/core';
import { regimeApi } from '@thidua/shared/form/regime.api';
import type { Regime } from '@thidua/shared/form/regime.model';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useRegimeWords } from './regime.words.ts';
import { regimeChanges } from './regime-refreshes.ts';

export type Ending = 'end' | 'goOn' | 'withdraw';

interface EndDialogProps {
  regime: Regime;
  ending: Ending;
  onClose: () => void;
}

/** A regime ends with a day, goes on after all, or a request is withdrawn; why is kept. */
export default function EndDialog({ regime, ending, onClose }: EndDialogProps) {
  const { end: words, form } = useRegimeWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const { today } = useFormat();
  const [day, setDay] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const said = {
    end: { title: words.title(regime.name), body: words.body, act: words.act, told: words.ended },
    goOn: { title: words.backTitle, body: words.backBody, act: words.back, told: words.goesOn },
    withdraw: {
      ...{ title: words.withdrawTitle, body: words.withdrawBody },
      ...{ act: words.withdraw, told: words.withdrawn },
    },
  }[ending];
  const save = useEnding(ending, said.told, onClose);
  const isMissing = reason.trim().length < 3;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isMissing && (ending !== 'end' || day))
      save.send(regime, ending === 'end' ? day : null, reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={said.title}
      size={480}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap={12}>
          <p>{said.body}</p>
          {ending === 'end' ? (
            <DateField
              label={words.on}
              value={day}
              onChange={setDay}
              min={today}
              required
              error={isTried && !day ? form.needDay : undefined}
            />
          ) : null}
          <Textarea
            label={form.reason}
            autosize
            minRows={2}
            maxLength={500}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && isMissing ? form.needReason : undefined}
          />
          <FormFoot
            act={said.act}
            busy={save.isPending}
            problem={save.error ? say(save.error) : undefined}
            danger={ending !== 'goOn'}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function useEnding(ending: Ending, told: string, onClose: () => void) {
  const tell = useTell();
  const options = {
    refreshes: regimeChanges,
    onSuccess: () => {
      tell(told);
      onClose();
    },
  };
  const end = useAct(regimeApi.end, options);
  const withdraw = useAct(regimeApi.withdraw, options);
  return {
    isPending: end.isPending || withdraw.isPending,
    error: end.error ?? withdraw.error,
    send: ({ id, rev }: Regime, endsOn: string | null, reason: string) =>
      ending === 'withdraw'
        ? withdraw.mutate({ params: { id }, body: { rev, reason } })
        : end.mutate({ params: { id }, body: { rev, endsOn, reason } }),
  };
}
