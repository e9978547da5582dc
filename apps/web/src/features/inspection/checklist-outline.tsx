import { Outline, OutlineAdd, OutlineSection } from '../../ui/outline.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { itemAt, type Place, placeOf } from './checklist-edits.ts';
import { useFaults } from './checklist-faults.ts';
import { useChecklistDesignWords } from './inspection.words.ts';
import type { ChecklistBoardState } from './use-checklist-board.ts';
import type { ChecklistEdits } from './use-checklist-edits.ts';

interface ChecklistOutlineProps {
  board: ChecklistBoardState;
  chosen: Place | null;
  choose: (place: Place | null) => void;
  edits: ChecklistEdits;
}

/** Groups and their items, in their order; where something is wrong, it says so. */
export function ChecklistOutline({ board, chosen, choose, edits }: ChecklistOutlineProps) {
  const words = useChecklistDesignWords().outline;
  const { ofItem, ofGroup } = useFaults(board.body);
  const { groups } = board.body;
  const markAt = (place: Place) => {
    const item = itemAt(board.body, place);
    const isWrong = item ? Object.keys(ofItem(item)).length > 0 : ofGroup(place.section) !== undefined;
    return isWrong ? <StateText k="warn">{words.wrong}</StateText> : null;
  };
  const acts = { ...edits, words, chosen, choose, markAt };
  return (
    <Outline name={board.name || words.untitled} acts={acts}>
      {groups.map((group, section) => (
        <OutlineSection
          // biome-ignore lint/suspicious/noArrayIndexKey: while it is being renamed a group is known by its place alone
          key={section}
          place={placeOf(section)}
          keys={group.items.map(({ code }) => code)}
          acts={acts}
        >
          <OutlineAdd onClick={() => edits.addItem(section)}>{words.addItem}</OutlineAdd>
        </OutlineSection>
      ))}
      <OutlineAdd onClick={edits.addGroup}>{words.addGroup}</OutlineAdd>
    </Outline>
  );
}
