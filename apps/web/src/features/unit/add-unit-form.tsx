import { Select, Stack } from '@mantine/core';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { addedUnitKinds } from '@thidua/shared/unit/unit.model';
import { useFormat } from '../../platform/format.tsx';
import { useAct } from '../../platform/query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChangeFoot } from './change-foot.tsx';
import { NameFields, useNameRules } from './name-fields.tsx';
import { useUnitWords } from './unit.words.ts';
import type { UnitFormProps } from './unit-drawer.tsx';
import { useChangeForm } from './use-change-form.ts';

export function AddUnitForm({ unit: parent, onClose }: UnitFormProps) {
  const { form: words, kinds } = useUnitWords();
  const format = useFormat();
  const { form, today, outcome } = useChangeForm(
    { name: '', shortName: '', abbreviation: '', kind: 'division' as (typeof addedUnitKinds)[number] },
    useNameRules(),
  );
  const { name, shortName, abbreviation, kind, from, reason } = form.values;
  const add = useAct(unitApi.add, outcome(words.added(name), onClose));
  const onSubmit = form.onSubmit(() => {
    if (from)
      add.mutate({
        body: { parentId: parent.id, kind, name, shortName, abbreviation, startsOn: from, reason },
      });
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <Select
          label={words.kind}
          allowDeselect={false}
          data={addedUnitKinds.map((value) => ({ value, label: kinds[value] }))}
          {...form.getInputProps('kind')}
        />
        <NameFields form={form} />
        <DateField
          label={words.from}
          value={from}
          min={today}
          required
          error={form.errors.from as string | undefined}
          onChange={(day) => form.setFieldValue('from', day as never)}
        />
        <ChangeFoot
          says={name.trim() && from ? words.addSays(name.trim(), parent.name, format.day(from)) : null}
          act={words.addAct}
          busy={add.isPending}
          problem={add.error}
          reason={form.getInputProps('reason')}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
