import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { accountApi } from '@thidua/shared/account/account.api';
import type { Account } from '@thidua/shared/account/account.model';
import { useFieldFaults } from '../../platform/field-faults.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useAccountWords } from './account.words.ts';
import { PersonFields, personBody, usePersonRules } from './person-fields.tsx';

interface EditPersonProps {
  account: Account;
  opened: boolean;
  onClose: () => void;
}

export function EditPerson(props: EditPersonProps) {
  const words = useAccountWords().people.form;
  return (
    <SideDrawer opened={props.opened} onClose={props.onClose} title={words.editTitle}>
      {props.opened ? <EditForm {...props} /> : null}
    </SideDrawer>
  );
}

function EditForm({ account, onClose }: EditPersonProps) {
  const words = useAccountWords().people.form;
  const say = useProblemWords();
  const faultsOf = useFieldFaults();
  const tell = useTell();
  const form = useForm({
    initialValues: {
      name: account.name,
      post: account.post,
      unitId: account.unit.id as string | null,
      email: account.email ?? '',
      phone: account.phone ?? '',
    },
    validate: usePersonRules(),
  });
  const edit = useAct(accountApi.edit, {
    onSuccess: () => {
      tell(words.saved);
      onClose();
    },
    onError: (problem) => form.setErrors(faultsOf(problem)),
  });
  const onSubmit = form.onSubmit((person) =>
    edit.mutate({ params: { id: account.id }, body: { rev: account.rev, ...personBody(person) } }),
  );
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <PersonFields form={form} />
        <FormFoot
          act={words.editAct}
          busy={edit.isPending}
          problem={edit.error && !edit.error.fields ? say(edit.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
