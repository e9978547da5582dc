import { Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { personFields } from '@thidua/shared/account/account.model';
import { UnitSelect } from '../unit/unit.parts.tsx';
import { useAccountWords } from './account.words.ts';

export interface PersonValues {
  name: string;
  post: string;
  unitId: string | null;
  email: string;
  phone: string;
}

/** An empty box is no address. */
export const personBody = ({ name, post, unitId, email, phone }: PersonValues) => ({
  name: name.trim(),
  post: post.trim(),
  unitId: unitId ?? '',
  email: email.trim() || null,
  phone: phone.trim() || null,
});

/** The rules the server holds the fields to, said before they are sent. */
export function usePersonRules() {
  const words = useAccountWords().people.form;
  return {
    name: (value: string) => (value.trim().length < 2 ? words.needName : null),
    unitId: (value: string | null) => (value ? null : words.needUnit),
    email: (value: string) =>
      personFields.email.safeParse(value.trim() || null).success ? null : words.emailFault,
    phone: (value: string) =>
      personFields.phone.safeParse(value.trim() || null).success ? null : words.phoneFault,
  };
}

export function PersonFields<V extends PersonValues>({ form }: { form: UseFormReturnType<V> }) {
  const words = useAccountWords().people.form;
  const field = form.getInputProps;
  return (
    <Stack gap={16}>
      <TextInput label={words.name} required data-autofocus maxLength={120} {...field('name')} />
      <TextInput label={words.post} maxLength={160} {...field('post')} />
      <UnitSelect label={words.unit} required {...field('unitId')} />
      <TextInput label={words.email} type="email" maxLength={200} {...field('email')} />
      <TextInput label={words.phone} type="tel" maxLength={20} {...field('phone')} />
    </Stack>
  );
}
