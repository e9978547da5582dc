import { Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { delegationApi } from '@thidua/shared/account/delegation.api';
import { type Lendable, longestDelegation } from '@thidua/shared/account/delegation.model';
import { addDays } from '@thidua/shared/kernel/day';
import { type ReactNode, useState } from 'react';
import { useFieldFaults } from '../../platform/field-faults.ts';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './account.module.css';
import { useAccountWords } from './account.words.ts';

interface DelegateDrawerProps {
  opened: boolean;
  lendable: readonly Lendable[];
  onClose: () => void;
}

export function DelegateDrawer(props: DelegateDrawerProps) {
  const words = useAccountWords().own.delegation;
  return (
    <SideDrawer opened={props.opened} onClose={props.onClose} title={words.giveTitle}>
      {props.opened ? <DelegateForm {...props} /> : null}
    </SideDrawer>
  );
}

function useDelegateForm(lendable: readonly Lendable[]) {
  const words = useAccountWords().own.delegation;
  const { today } = useMe();
  return useForm({
    initialValues: {
      grantId: lendable.length === 1 ? (lendable[0]?.grantId ?? null) : (null as string | null),
      toAccountId: null as string | null,
      startsOn: today as string | null,
      endsOn: addDays(today, 6) as string | null,
      reason: '',
    },
    validate: {
      grantId: (value) => (value ? null : words.needRole),
      toAccountId: (value) => (value ? null : words.needPerson),
      startsOn: (value) => (value ? null : words.needDays),
      endsOn: (value) => (value ? null : words.needDays),
    },
  });
}

function DelegateForm({ lendable, onClose }: DelegateDrawerProps) {
  const all = useAccountWords();
  const words = all.own.delegation;
  const { today } = useMe();
  const format = useFormat();
  const say = useProblemWords();
  const faultsOf = useFieldFaults();
  const tell = useTell();
  const form = useDelegateForm(lendable);
  const [name, setName] = useState('');
  const { grantId, toAccountId, startsOn, endsOn, reason } = form.values;
  const give = useAct(delegationApi.delegate, {
    onSuccess: (given) => {
      tell(words.done(given.to.name));
      onClose();
    },
    onError: (problem) => form.setErrors(faultsOf(problem)),
  });
  const role = lendable.find((one) => one.grantId === grantId);
  const onSubmit = form.onSubmit(() => {
    if (grantId && toAccountId && startsOn && endsOn)
      give.mutate({ body: { grantId, toAccountId, startsOn, endsOn, reason } });
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <Select
          label={words.role}
          data={lendable.map((one) => ({
            value: one.grantId,
            label: words.roleAt(all.roles[one.role], one.unit.shortName),
          }))}
          allowDeselect={false}
          {...form.getInputProps('grantId')}
        />
        <Colleague
          grantId={grantId}
          value={toAccountId}
          error={form.errors.toAccountId}
          onChange={(id, label) => {
            form.setFieldValue('toAccountId', id);
            setName(label);
          }}
        />
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
            label={words.until}
            value={endsOn}
            min={startsOn ?? today}
            max={addDays(startsOn ?? today, longestDelegation - 1)}
            required
            error={form.errors.endsOn as string | undefined}
            onChange={(day) => form.setFieldValue('endsOn', day)}
          />
        </Group>
        <TextInput
          label={words.reason}
          placeholder={words.reasonHint}
          maxLength={300}
          {...form.getInputProps('reason')}
        />
        {role && name && startsOn && endsOn ? (
          <p className={css.says}>
            {words.preview(name, all.roles[role.role], format.day(startsOn), format.day(endsOn))}
          </p>
        ) : null}
        <FormFoot
          act={words.act}
          busy={give.isPending}
          problem={give.error && !give.error.fields ? say(give.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}

interface ColleagueProps {
  grantId: string | null;
  value: string | null;
  error: ReactNode;
  onChange: (id: string | null, name: string) => void;
}

/** People of the place where the role is held, sought on the server. */
function Colleague({ grantId, value, error, onChange }: ColleagueProps) {
  const words = useAccountWords().own.delegation;
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text, 250);
  const query = { grantId: grantId ?? '', ...(sought && !value ? { text: sought } : {}) };
  const asked = useAsk(delegationApi.colleagues, { query }, { enabled: grantId !== null, keep: true });
  const people = asked.data?.items ?? [];
  return (
    <Select
      label={words.to}
      placeholder={words.toHint}
      searchable
      disabled={grantId === null}
      data={people.map((one) => ({ value: one.id, label: one.name }))}
      // The server has sought already, without marks and in the post as well.
      filter={({ options }) => options}
      nothingFoundMessage={asked.isFetching ? null : words.toNobody}
      searchValue={text}
      onSearchChange={setText}
      value={value}
      error={error}
      onChange={(id, option) => onChange(id, option?.label ?? '')}
    />
  );
}
