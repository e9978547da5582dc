import { type FormValidateInput, useForm } from '@mantine/form';
import type { Problem } from '@thidua/shared/contract/problem';
import { useFieldFaults } from '../../platform/field-faults.ts';
import { useMe } from '../../platform/session.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useUnitWords } from './unit.words.ts';

interface Dated {
  from: string | null;
  reason: string;
}

/** A form that changes the tree from a day on, today unless another is chosen. */
export function useChangeForm<V extends object>(values: V, rules: FormValidateInput<V & Dated>) {
  const words = useUnitWords().form;
  const { today } = useMe();
  const faultsOf = useFieldFaults();
  const tell = useTell();
  const form = useForm<V & Dated>({
    initialValues: { ...values, from: today, reason: '' },
    validate: { ...rules, from: (day: string | null) => (day ? null : words.needDay) } as never,
  });
  return {
    form,
    today,
    /** What the acts of all four forms do when they are done or refused. */
    outcome: (said: string, onClose: () => void) => ({
      onSuccess: () => {
        tell(said);
        onClose();
      },
      onError: (problem: Problem) => form.setErrors(faultsOf(problem) as never),
    }),
  };
}
