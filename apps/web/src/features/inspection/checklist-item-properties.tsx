import { Checkbox, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import {
  type ChecklistBody,
  type ChecklistItem,
  type ItemKind,
  itemKinds,
} from '@thidua/shared/inspection/checklist.model';
import { NumberField } from '../../ui/number-field.tsx';
import { ConditionField } from './checklist-condition.tsx';
import { Duplicate } from './checklist-duplicate.tsx';
import type { Place } from './checklist-edits.ts';
import { useFaults } from './checklist-faults.ts';
import { useChecklistDesignWords, useChecklistWords } from './inspection.words.ts';
import type { ChecklistEdits } from './use-checklist-edits.ts';

interface ItemPropertiesProps {
  body: ChecklistBody;
  item: ChecklistItem;
  place: Place;
  edits: ChecklistEdits;
}

/** What an item asks, how it is answered, and when it is asked at all. */
export function ItemProperties({ body, item, place, edits }: ItemPropertiesProps) {
  const words = useChecklistDesignWords().properties;
  const faults = useFaults(body).ofItem(item);
  const set = (change: Partial<ChecklistItem>) => edits.changeItem(place, change);
  return (
    <Stack gap={14} align="stretch">
      <Textarea
        label={words.text}
        required
        autosize
        minRows={2}
        maxLength={500}
        value={item.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        error={faults.text}
      />
      <KindField item={item} set={set} error={faults.points} />
      <Checkbox
        label={words.evidence}
        checked={item.evidenceOnFail}
        onChange={(event) => set({ evidenceOnFail: event.currentTarget.checked })}
      />
      <Checkbox
        label={words.notApplicable}
        checked={item.allowsNotApplicable}
        onChange={(event) => set({ allowsNotApplicable: event.currentTarget.checked })}
      />
      <ConditionField
        body={body}
        item={item}
        onChange={(condition) => set({ condition })}
        error={faults.condition}
      />
      <Textarea
        label={words.guidance}
        autosize
        minRows={2}
        maxLength={2000}
        value={item.guidance}
        onChange={(event) => set({ guidance: event.currentTarget.value })}
      />
      <TextInput
        label={words.citation}
        placeholder={words.citationHint}
        maxLength={300}
        value={item.citation}
        onChange={(event) => set({ citation: event.currentTarget.value })}
      />
      <div>
        <Duplicate onClick={() => edits.duplicate(place)} />
      </div>
      <p className="sec">{words.code(item.code)}</p>
    </Stack>
  );
}

interface KindFieldProps {
  item: ChecklistItem;
  set: (change: Partial<ChecklistItem>) => void;
  error: string | undefined;
}

/** Points begin with ten, of which eight pass: what the number means can be seen and changed. */
const usualPoints = { maxPoints: 10, passFrom: 8 };

function KindField({ item, set, error }: KindFieldProps) {
  const words = useChecklistDesignWords().properties;
  const { itemKind } = useChecklistWords();
  const choose = (kind: ItemKind) =>
    set({ kind, ...(kind === 'points' ? usualPoints : { maxPoints: null, passFrom: null }) });
  return (
    <>
      <Radio.Group label={words.kind} value={item.kind} onChange={(kind) => choose(kind as ItemKind)}>
        <Stack gap={6} mt={4}>
          {itemKinds.map((kind) => (
            <Radio key={kind} value={kind} label={itemKind[kind]} />
          ))}
        </Stack>
      </Radio.Group>
      {item.kind === 'points' ? (
        <SimpleGrid cols={2} spacing={12}>
          <NumberField
            label={words.maxPoints}
            value={item.maxPoints}
            onChange={(maxPoints) => set({ maxPoints })}
          />
          <NumberField
            label={words.passFrom}
            value={item.passFrom}
            onChange={(passFrom) => set({ passFrom })}
            error={error}
          />
        </SimpleGrid>
      ) : null}
    </>
  );
}
