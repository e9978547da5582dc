import { TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';

const DateFieldBody = lazy(() => import('./date-field-body.tsx'));

export interface DateFieldProps {
  label: string;
  /** 'YYYY-MM-DD' or null. */
  value: string | null;
  onChange: (day: string | null) => void;
  min?: string;
  max?: string;
  error?: string | undefined;
  description?: string;
  required?: boolean;
  disabled?: boolean;
  size?: 'sm' | 'md' | 'lg';
}

/** A day, shown and typed as dd/MM/yyyy; the calendar's code is fetched with the first field. */
export function DateField(props: DateFieldProps) {
  return (
    <Suspense fallback={<TextInput label={props.label} size={props.size ?? 'md'} disabled />}>
      <DateFieldBody {...props} />
    </Suspense>
  );
}
