import { Stack } from '@mantine/core';
import { addDays } from '@thidua/shared/kernel/day';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { useFormat } from '../../platform/format.tsx';
import { useAct } from '../../platform/query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChangeFoot } from './change-foot.tsx';
import { UnitSelect } from './unit.parts.tsx';
import { useUnitWords } from './unit.words.ts';
import type { UnitFormProps } from './unit-drawer.tsx';
import { useChangeForm } from './use-change-form.ts';

export function EndUnitForm({ unit, units, onClose }: UnitFormProps) {
  const words = useUnitWords().form;
  const format = useFormat();
  const { form, today, outcome } = useChangeForm({ successorId: null as string | null }, {});
  const { successorId, from, reason } = form.values;
  const end = useAct(unitApi.end, { ...outcome(words.ended, onClose), refreshes: ['unit', 'account'] });
  const onSubmit = form.onSubmit(() => {
    if (from) end.mutate({ params: { id: unit.id }, body: { rev: unit.rev, successorId, from, reason } });
  });
  const successor = units.find((one) => one.id === successorId);
  const says = !from
    ? null
    : successor
      ? words.mergeSays(unit.name, successor.name, format.day(from), unit.people ?? 0)
      : words.endSays(unit.name, format.day(addDays(from, -1)));
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <UnitSelect
          label={words.successor}
          placeholder={words.noSuccessor}
          clearable
          data-autofocus
          except={(one) => one.id === unit.id || one.endsOn !== null}
          {...form.getInputProps('successorId')}
        />
        <DateField
          label={words.from}
          value={from}
          min={today}
          required
          error={form.errors.from as string | undefined}
          onChange={(day) => form.setFieldValue('from', day as never)}
        />
        <ChangeFoot
          says={says}
          act={successor ? words.mergeAct : words.endAct}
          busy={end.isPending}
          danger
          problem={end.error}
          reason={form.getInputProps('reason')}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
