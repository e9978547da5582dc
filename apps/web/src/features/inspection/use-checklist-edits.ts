import { confirmAct } from '../../ui/confirm-channel.ts';
import { focusAt } from '../../ui/outline-place.ts';
import { useTell } from '../../ui/tell.tsx';
import {
  addGroup,
  addItem,
  changeItem,
  codesAt,
  dependingOn,
  duplicate,
  findItem,
  groupAt,
  itemAt,
  moveTo,
  type Place,
  removeAt,
  renameGroup,
  step,
} from './checklist-edits.ts';
import { useChecklistDesignWords } from './inspection.words.ts';
import type { ChecklistBoardState } from './use-checklist-board.ts';

/** The edits of the outline, each leading the eye to what it made. */
export function useChecklistEdits(
  board: ChecklistBoardState,
  spent: readonly string[],
  choose: (place: Place | null) => void,
) {
  const { outline: words, properties } = useChecklistDesignWords();
  const tell = useTell();
  const { body, put } = board;
  const made = (result: ReturnType<typeof addGroup> | null) => {
    if (!result) return;
    put(result.body);
    choose(result.place);
  };
  const moved = (result: ReturnType<typeof step>) => {
    made(result);
    if (result) focusAt(result.place);
  };
  const nameAt = (place: Place) =>
    (itemAt(body, place)?.text ?? groupAt(body, place)?.title ?? '').trim() || words.untitled;
  const remove = async (place: Place) => {
    const name = nameAt(place);
    const inside = place.item === null ? codesAt(body, place).length : 0;
    const conditions = dependingOn(body, place).length;
    const question = { title: words.removeAsk(name), lost: words.removeLost(inside, conditions) };
    if (inside + conditions > 0 && !(await confirmAct({ ...question, act: words.removeAct, danger: true })))
      return;
    put(removeAt(body, place));
    choose(null);
    tell(words.removed(name), { onUndo: board.undo });
  };
  return {
    nameAt,
    remove: (place: Place) => void remove(place),
    step: (place: Place, by: -1 | 1) => moved(step(body, place, by)),
    moveTo: (from: Place, to: Place) => moved(moveTo(body, from, to)),
    addGroup: () => made(addGroup(body, words.newGroup)),
    addItem: (section: number) => made(addItem(body, section, words.newItem, spent)),
    duplicate: (place: Place) => made(duplicate(body, place, { spent, copyOf: properties.copyOf })),
    changeItem: (place: Place, change: Parameters<typeof changeItem>[2]) =>
      put(changeItem(body, place, change)),
    rename: (section: number, title: string) => put(renameGroup(body, section, title)),
    chooseCode: (code: string) => choose(findItem(body, code)),
  };
}

export type ChecklistEdits = ReturnType<typeof useChecklistEdits>;
