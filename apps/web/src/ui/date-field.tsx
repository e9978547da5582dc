import { TextInput } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';

const DateFieldBody = lazy(() => import('./date-field-body.tsx'));

export interface DateFieldProps {
  label: string;
  /** The label stands elsewhere on the page: it is only read out here. */
  hideLabel?: boolean;
  /** 'YYYY-MM-DD' or null. */
  value: string | null;
  onChange: (day: string | null) => void;
  min?: string;
  max?: string;
  error?: ReactNode;
  description?: string;
  required?: boolean;
  disabled?: boolean;
  size?: 'sm' | 'md' | 'lg';
}

/** A day, shown and typed as dd/MM/yyyy; the calendar's code is fetched with the first field. */
export function DateField(props: DateFieldProps) {
  return (
    <Suspense
      fallback={
        <TextInput
          {...(props.hideLabel ? { 'aria-label': props.label } : { label: props.label })}
          size={props.size ?? 'md'}
          disabled
        />
      }
    >
      <DateFieldBody {...props} />
    </Suspense>
  );
}
