import { Button, Checkbox, Group, MultiSelect, SegmentedControl, Stack } from '@mantine/core';
import type { DebtorRule } from '@thidua/shared/form/regime.model';
import { addedUnitKinds } from '@thidua/shared/unit/unit.model';
import { useId, useState } from 'react';
import { useUnits } from '../unit/unit.parts.tsx';
import { useUnitWords } from '../unit/unit.words.ts';
import { useRegimeWords } from './regime.words.ts';

interface DebtorFieldsProps {
  value: DebtorRule;
  onChange: (debtors: DebtorRule) => void;
  error?: string | undefined;
}

/** Who reports: every unit of some kinds, or units chosen by name. */
export function DebtorFields({ value, onChange, error }: DebtorFieldsProps) {
  const words = useRegimeWords().form;
  const [by, setBy] = useState(value.unitIds.length > 0 ? 'name' : 'kind');
  const label = useId();
  const choose = (next: string) => {
    setBy(next);
    onChange({ unitKinds: [], unitIds: [] });
  };
  return (
    <Stack gap={8}>
      <Group justify="space-between" gap={8}>
        <b id={label}>{words.who}</b>
        <SegmentedControl
          size="xs"
          aria-labelledby={label}
          value={by}
          onChange={choose}
          data={[
            { value: 'kind', label: words.byKind },
            { value: 'name', label: words.byName },
          ]}
        />
      </Group>
      {by === 'kind' ? (
        <Kinds value={value} onChange={onChange} error={error} />
      ) : (
        <Names value={value} onChange={onChange} error={error} />
      )}
    </Stack>
  );
}

/** Kinds of which the agency has a unit, with how many. */
function Kinds({ value, onChange, error }: DebtorFieldsProps) {
  const words = useRegimeWords();
  const { kinds } = useUnitWords();
  const { units } = useUnits();
  const counted = addedUnitKinds
    .map((kind) => ({ kind, n: units.filter((unit) => unit.kind === kind).length }))
    .filter(({ n }) => n > 0);
  return (
    <Checkbox.Group
      aria-label={words.form.who}
      value={value.unitKinds}
      onChange={(unitKinds) => onChange({ unitKinds: unitKinds as DebtorRule['unitKinds'], unitIds: [] })}
      error={error}
    >
      <Group gap={16} mt={2} mb={4}>
        {counted.map(({ kind, n }) => (
          <Checkbox key={kind} value={kind} label={`${kinds[kind]} (${n})`} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function Names({ value, onChange, error }: DebtorFieldsProps) {
  const words = useRegimeWords().form;
  const { units } = useUnits();
  const free = units.filter((unit) => unit.kind !== 'agency' && unit.kind !== 'committee');
  const take = (unitIds: string[]) => onChange({ unitKinds: [], unitIds });
  return (
    <Stack gap={4} align="flex-start">
      <MultiSelect
        w="100%"
        aria-label={words.byName}
        searchable
        clearable
        value={value.unitIds}
        onChange={take}
        data={free.map((unit) => ({ value: unit.id, label: unit.name }))}
        error={error}
      />
      <Button size="compact-sm" variant="subtle" onClick={() => take(free.map((unit) => unit.id))}>
        {words.allUnits}
      </Button>
    </Stack>
  );
}
