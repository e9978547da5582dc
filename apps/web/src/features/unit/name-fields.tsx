import { Group, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useUnitWords } from './unit.words.ts';

export interface NameValues {
  name: string;
  shortName: string;
  abbreviation: string;
}

export function useNameRules() {
  const words = useUnitWords().form;
  const need = (value: string) => (value.trim() ? null : words.needText);
  return {
    name: (value: string) => (value.trim().length < 2 ? words.needName : null),
    shortName: need,
    abbreviation: need,
  };
}

/** In full, short, and the register's abbreviation. */
export function NameFields<V extends NameValues>({ form }: { form: UseFormReturnType<V> }) {
  const words = useUnitWords().form;
  const field = form.getInputProps;
  return (
    <>
      <TextInput label={words.name} required maxLength={160} data-autofocus {...field('name')} />
      <Group grow align="flex-start" gap={12}>
        <TextInput
          label={words.shortName}
          description={words.shortNameHint}
          required
          maxLength={60}
          {...field('shortName')}
        />
        <TextInput
          label={words.abbreviation}
          description={words.abbreviationHint}
          required
          maxLength={12}
          {...field('abbreviation')}
        />
      </Group>
    </>
  );
}
