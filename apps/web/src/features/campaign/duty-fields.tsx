import { Button, Checkbox, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type Campaign, type Recurrence, recurrences } from '@thidua/shared/campaign/campaign.model';
import { DateField } from '../../ui/date-field.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useCampaignWords } from './campaign.words.ts';
import type { DutyFaults, DutyValues } from './duty-values.ts';

interface DutyFieldsProps {
  plan: Campaign;
  values: DutyValues;
  onChange: (change: Partial<DutyValues>) => void;
  faults: DutyFaults;
  isNew: boolean;
  isFrozen: boolean;
}

/** What must be done, in the plan's words and in few, how often and by whom. */
export function DutyFields(props: DutyFieldsProps) {
  const { plan, values, onChange, faults, isNew, isFrozen } = props;
  const words = useCampaignWords();
  const sections = plan.sections.filter(
    (one) => one.ownerUnitId === null && !plan.sections.some((inner) => inner.parentId === one.id),
  );
  const said = (name: keyof DutyValues) => faults[name] && words.fault[faults[name]];
  const text = (name: 'title' | 'shortTitle' | 'text' | 'citation') => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
    error: said(name),
  });
  return (
    <>
      {isNew ? (
        <Select
          label={words.field.section}
          required
          searchable
          allowDeselect={false}
          value={values.sectionId}
          onChange={(sectionId) => onChange({ sectionId })}
          data={sections.map((one) => ({ value: one.id, label: `${one.code} ${one.title}` }))}
          error={said('sectionId')}
        />
      ) : null}
      <TextInput {...text('title')} label={words.field.dutyTitle} required maxLength={300} data-autofocus />
      <TextInput {...text('shortTitle')} label={words.field.dutyShortTitle} required maxLength={80} />
      <Textarea
        {...text('text')}
        label={words.field.dutyText}
        required
        autosize
        minRows={4}
        maxLength={6000}
      />
      <TextInput
        {...text('citation')}
        label={words.field.citation}
        description={words.field.citationHint}
        maxLength={200}
      />
      {isFrozen ? null : <WhenAndWho {...props} />}
    </>
  );
}

function WhenAndWho({ plan, values, onChange, faults }: DutyFieldsProps) {
  const words = useCampaignWords();
  const { units } = useUnits();
  const free = units.filter((unit) => unit.parentId !== null && unit.kind !== 'agency');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
        <Select
          label={words.field.recurrence}
          allowDeselect={false}
          value={values.recurrence}
          onChange={(value) => onChange({ recurrence: value as Recurrence })}
          data={recurrences.map((value) => ({ value, label: words.recurrence[value] }))}
        />
        {values.recurrence === 'once' ? (
          <DateField
            label={words.field.dueOn}
            value={values.dueOn}
            onChange={(dueOn) => onChange({ dueOn })}
            min={plan.startsOn}
            required
            error={faults.dueOn && words.fault[faults.dueOn]}
          />
        ) : null}
      </SimpleGrid>
      <Checkbox.Group
        label={words.field.units}
        value={values.unitIds}
        onChange={(unitIds) => onChange({ unitIds })}
        error={faults.unitIds && words.fault[faults.unitIds]}
      >
        <Group mt={4} mb={8}>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onChange({ unitIds: free.map((unit) => unit.id) })}
          >
            {words.field.allUnits}
          </Button>
        </Group>
        <Stack gap={10}>
          {free.map((unit) => (
            <Checkbox key={unit.id} value={unit.id} label={unit.name} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  );
}
