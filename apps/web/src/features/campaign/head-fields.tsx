import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { DateField } from '../../ui/date-field.tsx';
import { useCampaignWords } from './campaign.words.ts';
import type { HeadFaults, HeadValues } from './head-values.ts';

interface HeadFieldsProps {
  values: HeadValues;
  onChange: (change: Partial<HeadValues>) => void;
  /** Shown once somebody has tried to save. */
  faults: HeadFaults;
}

/** The head of a plan: its paper, its days, the plan above it, what it is for and who receives it. */
export function HeadFields(props: HeadFieldsProps) {
  const words = useCampaignWords();
  const text = useText(props);
  const day = useDay(props);
  return (
    <Stack gap={16}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing={12}>
        <TextInput {...text('number')} required label={words.field.number} maxLength={60} data-autofocus />
        <DateField {...day('issuedOn')} required label={words.field.issuedOn} />
        <TextInput {...text('issuer')} required label={words.field.issuer} maxLength={300} />
      </SimpleGrid>
      <Textarea {...text('title')} required label={words.field.title} autosize minRows={2} maxLength={600} />
      <TextInput
        {...text('shortTitle')}
        required
        label={words.field.shortTitle}
        description={words.field.shortTitleHint}
        maxLength={160}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
        <DateField {...day('startsOn')} required label={words.field.startsOn} />
        <DateField {...day('endsOn')} label={words.field.endsOn} />
      </SimpleGrid>
      <ParentFields {...props} />
      <Textarea
        {...text('objectives')}
        label={words.field.objectives}
        description={words.field.objectivesHint}
        autosize
        minRows={4}
        maxRows={14}
      />
      <Textarea
        {...text('recipients')}
        label={words.field.recipients}
        description={words.field.recipientsHint}
        autosize
        minRows={3}
      />
    </Stack>
  );
}

function ParentFields(props: HeadFieldsProps) {
  const words = useCampaignWords().field;
  const text = useText(props);
  const day = useDay(props);
  return (
    <fieldset style={{ margin: 0, padding: 0, border: 0, minWidth: 0 }}>
      <legend style={{ padding: 0, font: 'var(--t-h3)', marginBottom: 8 }}>{words.parent}</legend>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing={12}>
        <TextInput {...text('parentNumber')} label={words.parentNumber} maxLength={60} />
        <DateField {...day('parentIssuedOn')} label={words.parentIssuedOn} />
        <TextInput {...text('parentIssuer')} label={words.parentIssuer} maxLength={300} />
      </SimpleGrid>
    </fieldset>
  );
}

type TextName = {
  [K in keyof HeadValues]: HeadValues[K] extends string ? K : never;
}[keyof HeadValues];
type DayName = Exclude<keyof HeadValues, TextName>;

function useText({ values, onChange, faults }: HeadFieldsProps) {
  const words = useCampaignWords().fault;
  return (name: TextName) => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
    error: faults[name] && words[faults[name]],
  });
}

function useDay({ values, onChange, faults }: HeadFieldsProps) {
  const words = useCampaignWords().fault;
  return (name: DayName) => ({
    value: values[name],
    onChange: (day: string | null) => onChange({ [name]: day }),
    error: faults[name] && words[faults[name]],
  });
}
