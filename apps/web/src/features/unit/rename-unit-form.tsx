import { Stack } from '@mantine/core';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { useFormat } from '../../platform/format.tsx';
import { useAct } from '../../platform/query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChangeFoot } from './change-foot.tsx';
import { NameFields, useNameRules } from './name-fields.tsx';
import { useUnitWords } from './unit.words.ts';
import type { UnitFormProps } from './unit-drawer.tsx';
import { useChangeForm } from './use-change-form.ts';

export function RenameUnitForm({ unit, onClose }: UnitFormProps) {
  const words = useUnitWords().form;
  const format = useFormat();
  const { form, today, outcome } = useChangeForm(
    { name: unit.name, shortName: unit.shortName, abbreviation: unit.abbreviation },
    useNameRules(),
  );
  const { name, shortName, abbreviation, from, reason } = form.values;
  const rename = useAct(unitApi.rename, outcome(words.renamed, onClose));
  const onSubmit = form.onSubmit(() => {
    if (!from) return;
    const body = { rev: unit.rev, name, shortName, abbreviation, from, reason };
    rename.mutate({ params: { id: unit.id }, body });
  });
  const isNew = name.trim() !== '' && name.trim() !== unit.name;
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
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
          says={isNew && from ? words.renameSays(unit.name, name.trim(), format.day(from)) : null}
          act={words.renameAct}
          busy={rename.isPending}
          problem={rename.error}
          reason={form.getInputProps('reason')}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
