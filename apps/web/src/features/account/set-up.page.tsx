import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { usernameSchema } from '@thidua/shared/account/account.model';
import { passwordFault } from '@thidua/shared/account/password';
import { sessionApi } from '@thidua/shared/account/session.api';
import { setupApi } from '@thidua/shared/account/setup.api';
import { Link, useNavigate, useParams } from 'react-router';
import { useFieldFaults } from '../../platform/field-faults.ts';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { keyOf, useAct, useAsk } from '../../platform/query.ts';
import { Notice } from '../../ui/notice.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { useAccountWords } from './account.words.ts';
import css from './entrance.module.css';
import { EntranceFrame } from './entrance-frame.tsx';

/** The first page of a real agency, by a link that was printed at the console. */
export function SetUpPage() {
  const { entrance } = useAccountWords();
  const words = entrance.setUp;
  const format = useFormat();
  const { token = '' } = useParams();
  const asked = useAsk(setupApi.setupLink, { params: { token } }, { staleTime: 600_000 });
  if (asked.isPending) return <EntranceFrame title={words.title}>{null}</EntranceFrame>;
  if (asked.isError)
    return (
      <EntranceFrame title={words.gone} lead={words.goneBody}>
        <Button component={Link} to={paths.signIn} size="lg">
          {entrance.signIn.act}
        </Button>
      </EntranceFrame>
    );
  return (
    <EntranceFrame title={words.title} lead={words.lead(format.whenFull(asked.data.expiresAt))}>
      <SetUpForm token={token} />
    </EntranceFrame>
  );
}

function useSetUpForm() {
  const words = useAccountWords();
  const need = (least: number) => (value: string) =>
    value.trim().length < least ? words.entrance.setUp.need(least) : null;
  return useForm({
    initialValues: {
      agency: { name: '', shortName: '', abbreviation: '' },
      officeName: words.entrance.setUp.officeDefault,
      admin: { username: 'quantri', name: '', password: '' },
    },
    validate: {
      agency: { name: need(3), shortName: need(2), abbreviation: need(1) },
      officeName: need(3),
      admin: {
        username: (value) =>
          usernameSchema.safeParse(value).success ? null : words.people.form.usernameFault,
        name: need(2),
        password: (value, { admin }) => {
          const fault = passwordFault(value, admin.username);
          return fault ? words.entrance.change.fault[fault] : null;
        },
      },
    },
  });
}

function SetUpForm({ token }: { token: string }) {
  const all = useAccountWords();
  const words = all.entrance.setUp;
  const say = useProblemWords();
  const faultsOf = useFieldFaults();
  const go = useNavigate();
  const client = useQueryClient();
  const form = useSetUpForm();
  const found = useAct(setupApi.found, {
    refreshes: [],
    onError: (problem) => form.setErrors(faultsOf(problem)),
    onSuccess: (me) => {
      client.clear();
      client.setQueryData(keyOf(sessionApi.me, {}), me);
      void go(paths.adminUnits, { replace: true });
    },
  });
  const field = form.getInputProps;
  return (
    <form
      className={css.fields}
      noValidate
      onSubmit={form.onSubmit((body) => found.mutate({ params: { token }, body }))}
    >
      <fieldset>
        <legend>{words.agency}</legend>
        <TextInput
          size="lg"
          label={words.agencyName}
          placeholder={words.agencyNameHint}
          {...field('agency.name')}
        />
        <div className={css.pair}>
          <TextInput
            size="lg"
            label={words.shortName}
            placeholder={words.shortNameHint}
            {...field('agency.shortName')}
          />
          <TextInput
            size="lg"
            label={words.abbreviation}
            placeholder={words.abbreviationHint}
            {...field('agency.abbreviation')}
          />
        </div>
        <TextInput
          size="lg"
          label={words.officeName}
          description={words.officeHint}
          {...field('officeName')}
        />
      </fieldset>
      <fieldset>
        <legend>{words.admin}</legend>
        <TextInput size="lg" label={words.adminName} autoComplete="name" {...field('admin.name')} />
        <TextInput
          size="lg"
          label={all.people.form.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...field('admin.username')}
        />
        <PasswordField
          size="lg"
          label={all.entrance.signIn.password}
          description={all.entrance.change.rule}
          autoComplete="new-password"
          {...field('admin.password')}
        />
      </fieldset>
      {found.error ? (
        <Notice tone="danger" live>
          {say(found.error)}
        </Notice>
      ) : null}
      <Button type="submit" size="lg" variant="filled" loading={found.isPending}>
        {words.act}
      </Button>
    </form>
  );
}
