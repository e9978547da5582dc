import { Stack } from '@mantine/core';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { useFormat } from '../../platform/format.tsx';
import { useAct } from '../../platform/query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChangeFoot } from './change-foot.tsx';
import { subtreeIds } from './order-tree.ts';
import { UnitSelect } from './unit.parts.tsx';
import { useUnitWords } from './unit.words.ts';
import type { UnitFormProps } from './unit-drawer.tsx';
import { useChangeForm } from './use-change-form.ts';

export function MoveUnitForm({ unit, units, onClose }: UnitFormProps) {
  const words = useUnitWords().form;
  const format = useFormat();
  const { form, today, outcome } = useChangeForm({ parentId: null as string | null }, {
    parentId: (id: string | null) => (id ? null : words.needParent),
  } as never);
  const { parentId, from, reason } = form.values;
  const move = useAct(unitApi.move, outcome(words.moved, onClose));
  const onSubmit = form.onSubmit(() => {
    if (parentId && from)
      move.mutate({ params: { id: unit.id }, body: { rev: unit.rev, parentId, from, reason } });
  });
  const own = subtreeIds(units, unit.id);
  const parent = units.find((one) => one.id === parentId);
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <UnitSelect
          label={words.parent}
          required
          data-autofocus
          except={(one) => own.has(one.id) || one.id === unit.parentId || one.endsOn !== null}
          {...form.getInputProps('parentId')}
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
          says={
            parent && from ? words.moveSays(unit.name, parent.name, format.day(from), own.size - 1) : null
          }
          act={words.moveAct}
          busy={move.isPending}
          problem={move.error}
          reason={form.getInputProps('reason')}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
