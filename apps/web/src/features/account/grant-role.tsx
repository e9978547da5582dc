import { Group, Modal, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Role, roles } from '@thidua/shared/access/role';
import { accountApi } from '@thidua/shared/account/account.api';
import type { Account } from '@thidua/shared/account/account.model';
import { useFieldFaults } from '../../platform/field-faults.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useTell } from '../../ui/tell.tsx';
import { UnitSelect } from '../unit/unit.parts.tsx';
import { useAccountWords } from './account.words.ts';

interface GrantRoleProps {
  account: Account;
  opened: boolean;
  onClose: () => void;
}

export function GrantRole(props: GrantRoleProps) {
  const words = useAccountWords().people.person;
  const { close } = useShellWords();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words.grantTitle(props.account.name)}
      size={480}
      closeButtonProps={{ 'aria-label': close }}
    >
      <GrantForm {...props} />
    </Modal>
  );
}

function GrantForm({ account, onClose }: GrantRoleProps) {
  const { people, roles: roleWords } = useAccountWords();
  const words = people.person;
  const { today } = useMe();
  const say = useProblemWords();
  const faultsOf = useFieldFaults();
  const tell = useTell();
  const form = useForm({
    initialValues: {
      role: null as Role | null,
      unitId: account.unit.id as string | null,
      startsOn: today as string | null,
      endsOn: null as string | null,
    },
    validate: {
      role: (value) => (value ? null : words.needRole),
      unitId: (value) => (value ? null : people.form.needUnit),
      startsOn: (value) => (value ? null : words.needDay),
    },
  });
  const grant = useAct(accountApi.grantRole, {
    onSuccess: () => {
      tell(words.granted);
      onClose();
    },
    onError: (problem) => form.setErrors(faultsOf(problem)),
  });
  const onSubmit = form.onSubmit(({ role, unitId, startsOn, endsOn }) => {
    if (!role || !unitId || !startsOn) return;
    grant.mutate({ params: { id: account.id }, body: { rev: account.rev, role, unitId, startsOn, endsOn } });
  });
  const { startsOn, endsOn } = form.values;
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <Select
          label={words.chooseRole}
          required
          data={roles.map((value) => ({ value, label: roleWords[value] }))}
          data-autofocus
          {...form.getInputProps('role')}
        />
        <UnitSelect label={words.atUnit} required {...form.getInputProps('unitId')} />
        <Group grow align="flex-start" gap={12}>
          <DateField
            label={words.from}
            value={startsOn}
            min={today}
            required
            error={form.errors.startsOn as string | undefined}
            onChange={(day) => form.setFieldValue('startsOn', day)}
          />
          <DateField
            label={words.to}
            value={endsOn}
            min={startsOn ?? today}
            onChange={(day) => form.setFieldValue('endsOn', day)}
          />
        </Group>
        <FormFoot
          act={words.grant}
          busy={grant.isPending}
          problem={grant.error && !grant.error.fields ? say(grant.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
