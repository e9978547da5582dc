import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { passwordFault } from '@thidua/shared/account/password';
import { sessionApi } from '@thidua/shared/account/session.api';
import type { Me } from '@thidua/shared/account/session.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { keyOf, useAct } from '../../platform/query.ts';
import { Notice } from '../../ui/notice.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useAccountWords } from './account.words.ts';
import css from './entrance.module.css';

interface ChangePasswordFormProps {
  me: Me;
  onChanged?: () => void;
}

/** Present password, new one, and the new one again; what is wrong with the new one is said before it is sent. */
export function ChangePasswordForm({ me, onChanged }: ChangePasswordFormProps) {
  const words = useAccountWords().entrance.change;
  const say = useProblemWords();
  const tell = useTell();
  const client = useQueryClient();
  const form = useForm({
    initialValues: { current: '', next: '', again: '' },
    validateInputOnBlur: ['next', 'again'],
    validate: {
      current: (value) => (value ? null : words.needed),
      next: (value, { current }) => {
        const fault = passwordFault(value, me.account.username, current);
        return fault ? words.fault[fault] : null;
      },
      again: (value, { next }) => (value === next ? null : words.differs),
    },
  });
  const change = useAct(sessionApi.changePassword, {
    onSuccess: (changed) => {
      client.setQueryData(keyOf(sessionApi.me, {}), changed);
      form.reset();
      tell(words.done);
      onChanged?.();
    },
  });
  const field = form.getInputProps;
  return (
    <form
      className={css.fields}
      noValidate
      onSubmit={form.onSubmit(({ current, next }) => change.mutate({ body: { current, next } }))}
    >
      <input type="text" autoComplete="username" value={me.account.username} readOnly hidden />
      <PasswordField
        size="lg"
        label={me.mustChangePassword ? words.issued : words.current}
        autoComplete="current-password"
        data-autofocus
        {...field('current')}
      />
      <PasswordField
        size="lg"
        label={words.next}
        description={words.rule}
        autoComplete="new-password"
        {...field('next')}
      />
      <PasswordField size="lg" label={words.again} autoComplete="new-password" {...field('again')} />
      {change.error ? (
        <Notice tone="danger" live>
          {say(change.error)}
        </Notice>
      ) : null}
      <Button type="submit" size="lg" variant="filled" loading={change.isPending}>
        {words.act}
      </Button>
    </form>
  );
}
