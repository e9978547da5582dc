import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { addDays } from '@thidua/shared/kernel/day';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { decree09Cutoffs } from '@thidua/shared/kernel/period';
import { periodKinds, type RegularKind } from '@thidua/shared/kernel/period-key';
import type { ReactNode } from 'react';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { readTime } from '../obligation/obligation.parts.tsx';
import { DebtorFields } from './debtor-fields.tsx';
import { ReceiverField } from './receiver-field.tsx';
import { useRegimeWords } from './regime.words.ts';
import type { RegimeFaults, RegimeValues } from './regime-values.ts';
import { TemplateSelect } from './template-select.tsx';

interface RegimeFieldsProps {
  values: RegimeValues;
  onChange: (change: Partial<RegimeValues>) => void;
  faults: RegimeFaults;
  isChange: boolean;
  /** What will happen: it is passed on the way to the reason. */
  effect: ReactNode;
}

const recurring = periodKinds.filter((kind): kind is RegularKind => kind !== 'thematic');

/** What is reported, by whom, how often, until when. */
export function RegimeFields({ values, onChange, faults, isChange, effect }: RegimeFieldsProps) {
  const { form: words, often } = useRegimeWords();
  const said = (name: keyof RegimeValues) => faults[name] && words[faults[name]];
  const text = (name: 'name' | 'guidance' | 'reason') => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
    error: said(name),
  });
  return (
    <>
      <TextInput
        {...text('name')}
        label={words.name}
        placeholder={words.namePlaceholder}
        required
        maxLength={200}
        data-autofocus
      />
      <SimpleGrid cols={{ base: 1, sm: isChange ? 1 : 2 }} spacing={12} style={{ alignItems: 'end' }}>
        {isChange ? null : (
          <Select
            label={words.often}
            allowDeselect={false}
            value={values.periodKind}
            onChange={(kind) => {
              const periodKind = kind as RegularKind;
              onChange({ periodKind, cutoff: decree09Cutoffs[periodKind] });
            }}
            data={recurring.map((kind) => ({ value: kind, label: often[kind] }))}
          />
        )}
        <TemplateSelect
          value={values.templateEditionId}
          onChange={(templateEditionId) => onChange({ templateEditionId })}
          error={said('templateEditionId')}
        />
      </SimpleGrid>
      <ReceiverField value={values.creditorUnitId} onChange={onChange} isChange={isChange} />
      <DebtorFields
        key={values.creditorUnitId}
        value={values.debtors}
        onChange={(debtors) => onChange({ debtors })}
        error={said('debtors')}
      />
      <Dates values={values} onChange={onChange} said={said} isChange={isChange} />
      {effect}
      <Textarea {...text('guidance')} label={words.guidance} autosize minRows={2} maxLength={2000} />
      {isChange ? (
        <Textarea {...text('reason')} label={words.reason} autosize minRows={2} maxLength={500} required />
      ) : null}
    </>
  );
}

interface DatesProps extends Omit<RegimeFieldsProps, 'faults' | 'effect'> {
  said: (name: keyof RegimeValues) => string | undefined;
}

function Dates({ values, onChange, said, isChange }: DatesProps) {
  const { form: words } = useRegimeWords();
  const { today } = useFormat();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12} style={{ alignItems: 'end' }}>
        <CutoffField values={values} onChange={onChange} error={said('cutoff')} />
        <DateField
          label={isChange ? words.appliesFrom : words.startsOn}
          {...(isChange ? { description: words.appliesHint, min: addDays(today, 1) } : {})}
          value={values.from}
          onChange={(from) => onChange({ from })}
          required
          error={said('from')}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing={12}>
        <NumberField
          label={words.due}
          unit={words.dueUnit}
          fieldWidth={72}
          value={values.workingDays}
          onChange={(workingDays) => onChange({ workingDays })}
          error={said('workingDays')}
        />
        <TextInput
          label={words.time}
          placeholder="17:00"
          inputMode="numeric"
          value={values.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
          onBlur={() => onChange({ time: readTime(values.time) ?? values.time })}
          error={said('time')}
        />
        <NumberField
          label={words.consolidated}
          unit={words.dueUnit}
          fieldWidth={72}
          value={values.consolidatedAfter}
          onChange={(consolidatedAfter) => onChange({ consolidatedAfter })}
          error={said('consolidatedAfter')}
        />
      </SimpleGrid>
    </>
  );
}

interface CutoffFieldProps {
  values: RegimeValues;
  onChange: RegimeFieldsProps['onChange'];
  error: string | undefined;
}

/** A weekday for weeks, else a day of the month. */
function CutoffField({ values, onChange, error }: CutoffFieldProps) {
  const { form: words } = useRegimeWords();
  const { weekday } = useKernelWords();
  if (values.periodKind === 'week')
    return (
      <Select
        label={words.cutoffWeek}
        allowDeselect={false}
        value={String(values.cutoff ?? decree09Cutoffs.week)}
        onChange={(cutoff) => onChange({ cutoff: Number(cutoff) })}
        data={weekday.map((name, at) => ({ value: String(at + 1), label: sentenceCase(name) }))}
        error={error}
      />
    );
  return (
    <NumberField
      label={words.cutoff}
      description={words.cutoffHint}
      value={values.cutoff}
      onChange={(cutoff) => onChange({ cutoff })}
      error={error}
    />
  );
}
