import { Modal, Stack, TextInput } from '@mantine/core';
import { accountApi } from '@thidua/shared/account/account.api';
import type { Account } from '@thidua/shared/account/account.model';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useAccountWords } from './account.words.ts';

interface DisableAccountProps {
  account: Account;
  opened: boolean;
  onClose: () => void;
}

export function DisableAccount(props: DisableAccountProps) {
  const words = useAccountWords().people.person;
  const { close } = useShellWords();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words.disableTitle(props.account.name)}
      size={480}
      closeButtonProps={{ 'aria-label': close }}
    >
      <DisableForm {...props} />
    </Modal>
  );
}

function DisableForm({ account, onClose }: DisableAccountProps) {
  const words = useAccountWords().people.person;
  const say = useProblemWords();
  const tell = useTell();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const fault = reason.trim().length < 3 ? words.needReason : undefined;
  const disable = useAct(accountApi.disable, {
    onSuccess: () => {
      tell(words.disabledDone);
      onClose();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault)
      disable.mutate({ params: { id: account.id }, body: { rev: account.rev, reason: reason.trim() } });
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <Notice tone="danger">{words.disableLost}</Notice>
        <TextInput
          label={words.reason}
          placeholder={words.reasonHint}
          required
          maxLength={500}
          data-autofocus
          value={reason}
          error={tried ? fault : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFoot
          act={words.disable}
          busy={disable.isPending}
          problem={disable.error ? say(disable.error) : undefined}
          danger
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
