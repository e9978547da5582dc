import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Role, roles } from '@thidua/shared/access/role';
import { accountApi } from '@thidua/shared/account/account.api';
import { type Account, usernameSchema } from '@thidua/shared/account/account.model';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFieldFaults } from '../../platform/field-faults.ts';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useAccountWords } from './account.words.ts';
import { IssuedPassword } from './issued-password.tsx';
import { PersonFields, personBody, usePersonRules } from './person-fields.tsx';

interface AddPersonProps {
  opened: boolean;
  onClose: () => void;
}

/** A new person, and then the password to hand over. */
export function AddPerson({ opened, onClose }: AddPersonProps) {
  const words = useAccountWords().people;
  const [added, setAdded] = useState<Account | null>(null);
  const close = () => {
    setAdded(null);
    onClose();
  };
  return (
    <SideDrawer opened={opened} onClose={close} title={added ? words.issued.title : words.form.addTitle}>
      {added ? (
        <IssuedPassword name={added.name} password={added.issuedPassword}>
          <Group gap={8}>
            <Button onClick={() => setAdded(null)}>{words.issued.another}</Button>
            <Button component={Link} to={paths.adminPerson(added.id)} variant="filled">
              {words.issued.open}
            </Button>
          </Group>
        </IssuedPassword>
      ) : opened ? (
        <AddForm onAdded={setAdded} onClose={close} />
      ) : null}
    </SideDrawer>
  );
}

function useAddForm() {
  const words = useAccountWords().people.form;
  return useForm({
    initialValues: {
      username: '',
      name: '',
      post: '',
      unitId: null as string | null,
      email: '',
      phone: '',
      role: 'staff' as Role | null,
    },
    validate: {
      ...usePersonRules(),
      username: (value) => (usernameSchema.safeParse(value).success ? null : words.usernameFault),
    },
  });
}

function AddForm({ onAdded, onClose }: { onAdded: (account: Account) => void; onClose: () => void }) {
  const { people, roles: roleWords } = useAccountWords();
  const words = people.form;
  const say = useProblemWords();
  const faultsOf = useFieldFaults();
  const form = useAddForm();
  const add = useAct(accountApi.add, {
    onSuccess: onAdded,
    onError: (problem) => {
      form.setErrors(faultsOf(problem));
      if (problem.code === 'account.usernameTaken') form.setFieldError('username', say(problem));
    },
  });
  const onSubmit = form.onSubmit(({ role, username, ...person }) => {
    const body = personBody(person);
    add.mutate({ body: { ...body, username, roles: role ? [{ role, unitId: body.unitId }] : [] } });
  });
  const isToldAtField = add.error?.fields !== undefined || add.error?.code === 'account.usernameTaken';
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <PersonFields form={form} />
        <TextInput
          label={words.username}
          description={words.usernameHint}
          required
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          {...form.getInputProps('username')}
        />
        <Select
          label={words.role}
          description={words.roleHint}
          clearable
          data={roles.map((value) => ({ value, label: roleWords[value] }))}
          {...form.getInputProps('role')}
        />
        <FormFoot
          act={words.addAct}
          busy={add.isPending}
          problem={add.error && !isToldAtField ? say(add.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
