import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { personFields } from '@thidua/shared/account/account.model';
import { sessionApi } from '@thidua/shared/account/session.api';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { keyOf, useAct } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useAccountWords } from './account.words.ts';

/** Where one's own mails go, changed by whoever knows the password. */
export function ChangeEmail() {
  const words = useAccountWords().own.changeEmail;
  const { close } = useShellWords();
  const [isOpen, setOpen] = useState(false);
  const onClose = () => setOpen(false);
  return (
    <>
      <Button size="compact-sm" variant="subtle" px={0} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Modal
        opened={isOpen}
        onClose={onClose}
        title={words.title}
        size={440}
        closeButtonProps={{ 'aria-label': close }}
      >
        <EmailForm onClose={onClose} />
      </Modal>
    </>
  );
}

function EmailForm({ onClose }: { onClose: () => void }) {
  const words = useAccountWords().own.changeEmail;
  const { account } = useMe();
  const say = useProblemWords();
  const tell = useTell();
  const client = useQueryClient();
  const form = useForm({
    initialValues: { email: account.email ?? '', current: '' },
    validate: {
      email: (value) => (personFields.email.safeParse(value.trim() || null).success ? null : words.fault),
      current: (value) => (value ? null : words.needed),
    },
  });
  const change = useAct(sessionApi.changeEmail, {
    refreshes: ['notice'],
    onSuccess: (me) => {
      client.setQueryData(keyOf(sessionApi.me, {}), me);
      tell(words.done);
      onClose();
    },
  });
  const onSubmit = form.onSubmit(({ email, current }) =>
    change.mutate({ body: { current, email: email.trim() || null } }),
  );
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <TextInput
          label={words.email}
          description={words.hint}
          type="email"
          autoComplete="email"
          maxLength={200}
          data-autofocus
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={words.current}
          autoComplete="current-password"
          {...form.getInputProps('current')}
        />
        <FormFoot
          act={words.act}
          busy={change.isPending}
          problem={change.error ? say(change.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
