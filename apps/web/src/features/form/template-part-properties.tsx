import { Checkbox, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { NarrativePart } from '@thidua/shared/form/template.model';
import { useDesignWords } from './form.words.ts';
import type { Place } from './template-edits.ts';
import { useMeasures } from './use-measures.ts';

interface PartPropertiesProps {
  part: NarrativePart;
  place: Place;
  onChange: (place: Place, change: Partial<NarrativePart>) => void;
}

/** A part of the narrative outline. */
export function PartProperties({ part, place, onChange }: PartPropertiesProps) {
  const words = useDesignWords().properties;
  const measures = useMeasures();
  const set = (change: Partial<NarrativePart>) => onChange(place, change);
  return (
    <Stack gap={14}>
      <TextInput
        label={words.partTitle}
        maxLength={200}
        value={part.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Checkbox
        label={words.required}
        checked={part.required}
        onChange={(event) => set({ required: event.currentTarget.checked })}
      />
      <Checkbox
        label={words.allowNothing}
        checked={part.allowNothing}
        onChange={(event) => set({ allowNothing: event.currentTarget.checked })}
      />
      <Select
        label={words.prefillText}
        placeholder={words.prefillNone}
        clearable
        data={measures}
        value={part.prefill}
        onChange={(prefill) => set({ prefill })}
      />
      <Textarea
        label={words.partGuidance}
        autosize
        minRows={2}
        maxLength={1000}
        value={part.guidance}
        onChange={(event) => set({ guidance: event.currentTarget.value })}
      />
    </Stack>
  );
}
