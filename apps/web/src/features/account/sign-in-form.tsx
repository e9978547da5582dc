import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { Notice } from '../../ui/notice.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { useAccountWords } from './account.words.ts';
import css from './entrance.module.css';

interface SignInFormProps {
  /** Whose session ended: the name stands and cannot be changed. */
  username?: string;
  act: string;
  onSignedIn: (me: Me) => void;
}

/** Name and password; a refusal leaves the name standing and empties the password. */
export function SignInForm({ username, act, onSignedIn }: SignInFormProps) {
  const words = useAccountWords().entrance.signIn;
  const say = useProblemWords();
  const form = useForm({
    initialValues: { username: username ?? '', password: '' },
    validate: {
      username: (value) => (value.trim() ? null : words.needUsername),
      password: (value) => (value ? null : words.needPassword),
    },
  });
  const signIn = useAct(sessionApi.signIn, {
    refreshes: [],
    onSuccess: onSignedIn,
    onError: () => form.setFieldValue('password', ''),
  });
  return (
    <form className={css.fields} noValidate onSubmit={form.onSubmit((body) => signIn.mutate({ body }))}>
      {signIn.error ? (
        <Notice tone="danger" live>
          {say(signIn.error)}
        </Notice>
      ) : null}
      <TextInput
        size="lg"
        label={words.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={username !== undefined}
        autoFocus={username === undefined}
        {...form.getInputProps('username')}
      />
      <div className={css.withHelp}>
        <PasswordField
          size="lg"
          label={words.password}
          autoComplete="current-password"
          data-autofocus={username !== undefined || undefined}
          {...form.getInputProps('password')}
        />
        <Forgotten />
      </div>
      <Button type="submit" size="lg" variant="filled" loading={signIn.isPending}>
        {act}
      </Button>
    </form>
  );
}

function Forgotten() {
  const words = useAccountWords().entrance.signIn;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css.linkish} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.forgot}
      </button>
      {isOpen ? <p className={css.hint}>{words.forgotHow}</p> : null}
    </>
  );
}
