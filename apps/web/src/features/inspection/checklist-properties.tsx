import { Stack, Textarea, TextInput } from '@mantine/core';
import { Duplicate } from './checklist-duplicate.tsx';
import { groupAt, itemAt, type Place } from './checklist-edits.ts';
import { useFaults } from './checklist-faults.ts';
import { ItemProperties } from './checklist-item-properties.tsx';
import { useChecklistDesignWords } from './inspection.words.ts';
import type { ChecklistBoardState } from './use-checklist-board.ts';
import type { ChecklistEdits } from './use-checklist-edits.ts';

interface ChecklistPropertiesProps {
  board: ChecklistBoardState;
  chosen: Place | null;
  edits: ChecklistEdits;
}

/** What may be said about the chosen line of the outline. */
export function ChecklistProperties({ board, chosen, edits }: ChecklistPropertiesProps) {
  if (!chosen) return <WholeProperties board={board} />;
  const item = itemAt(board.body, chosen);
  if (item)
    return <ItemProperties key={item.code} body={board.body} item={item} place={chosen} edits={edits} />;
  const group = groupAt(board.body, chosen);
  return group ? <GroupProperties key={chosen.section} board={board} place={chosen} edits={edits} /> : null;
}

function WholeProperties({ board }: { board: ChecklistBoardState }) {
  const words = useChecklistDesignWords();
  const { name, about, edit } = board;
  return (
    <Stack gap={14}>
      <TextInput
        label={words.properties.name}
        required
        maxLength={200}
        value={name}
        onChange={({ currentTarget: { value } }) => edit((drawn) => ({ ...drawn, name: value }))}
        error={name.trim().length < 3 ? words.list.new.short : undefined}
      />
      <Textarea
        label={words.properties.about}
        autosize
        minRows={2}
        maxLength={1000}
        value={about}
        onChange={({ currentTarget: { value } }) => edit((drawn) => ({ ...drawn, about: value }))}
      />
    </Stack>
  );
}

function GroupProperties({
  board,
  place,
  edits,
}: Pick<ChecklistPropertiesProps, 'board' | 'edits'> & { place: Place }) {
  const words = useChecklistDesignWords().properties;
  const { ofGroup } = useFaults(board.body);
  return (
    <Stack gap={14} align="flex-start">
      <TextInput
        w="100%"
        label={words.groupTitle}
        required
        maxLength={200}
        value={groupAt(board.body, place)?.title ?? ''}
        onChange={(event) => edits.rename(place.section, event.currentTarget.value)}
        error={ofGroup(place.section)}
      />
      <Duplicate onClick={() => edits.duplicate(place)} />
    </Stack>
  );
}
