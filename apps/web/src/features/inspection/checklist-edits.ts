import {
  type ChecklistBody,
  type ChecklistItem,
  checklistItemSchema,
  itemsOf,
} from '@thidua/shared/inspection/checklist.model';
import { movedTo, type OutlinePlace, replaced, stepFrom } from '../../ui/outline-place.ts';

/** A group, or an item in it. */
export type Place = OutlinePlace<'groups'>;
export const placeOf = (section: number, item: number | null = null): Place => ({
  of: 'groups',
  section,
  item,
});

type Group = ChecklistBody['groups'][number];

export const groupAt = (body: ChecklistBody, { section }: Place): Group | undefined => body.groups[section];
export const itemAt = (body: ChecklistBody, { section, item }: Place): ChecklistItem | undefined =>
  item === null ? undefined : body.groups[section]?.items[item];

export const findItem = (body: ChecklistBody, code: string): Place | null =>
  body.groups
    .flatMap(({ items }, section) =>
      items.map((one, item) => ({ code: one.code, place: placeOf(section, item) })),
    )
    .find((one) => one.code === code)?.place ?? null;

export function changeItem(body: ChecklistBody, { section, item }: Place, change: Partial<ChecklistItem>) {
  if (item === null) return body;
  return inGroup(body, section, (items) => replaced(items, item, (one) => ({ ...one, ...change })));
}

export const renameGroup = (body: ChecklistBody, section: number, title: string): ChecklistBody => ({
  groups: replaced(body.groups, section, (group) => ({ ...group, title })),
});

const inGroup = (
  body: ChecklistBody,
  section: number,
  change: (items: readonly ChecklistItem[]) => ChecklistItem[],
): ChecklistBody => ({
  groups: replaced(body.groups, section, (group) => ({ ...group, items: change(group.items) })),
});

/** 'a1', 'a2' in the first group, 'b1' in the second; a code that was ever published is given to no other item. */
function codeIn(body: ChecklistBody, section: number, spent: readonly string[]): string {
  const taken = new Set([...spent, ...itemsOf(body).map(({ code }) => code)]);
  const letter = section < 26 ? String.fromCharCode(97 + section) : `n${section + 1}-`;
  let n = 1;
  while (taken.has(`${letter}${n}`)) n += 1;
  return `${letter}${n}`;
}

interface Made {
  body: ChecklistBody;
  place: Place;
}

export function addGroup(body: ChecklistBody, title: string): Made {
  const groups = [...body.groups, { title: freeTitle(body, title), items: [] }];
  return { body: { groups }, place: placeOf(body.groups.length) };
}

/** Groups are told apart by their titles. */
function freeTitle({ groups }: ChecklistBody, wanted: string): string {
  const taken = new Set(groups.map(({ title }) => title));
  let title = wanted;
  for (let n = 2; taken.has(title); n += 1) title = `${wanted} ${n}`;
  return title;
}

/** A new item at the end of a group, asked as most are: passed or failed. */
export function addItem(body: ChecklistBody, section: number, text: string, spent: readonly string[]): Made {
  const made = checklistItemSchema.parse({ code: codeIn(body, section, spent), text });
  return {
    body: inGroup(body, section, (items) => [...items, made]),
    place: placeOf(section, body.groups[section]?.items.length ?? 0),
  };
}

/** The same once more behind it, under codes of its own; within a group's copy conditions follow the copies. */
export function duplicate(
  body: ChecklistBody,
  place: Place,
  { spent, copyOf }: { spent: readonly string[]; copyOf: (text: string) => string },
): Made {
  const { section, item } = place;
  const group = groupAt(body, place);
  if (!group) return { body, place };
  if (item !== null) {
    const one = group.items[item];
    if (!one) return { body, place };
    const copy = { ...one, code: codeIn(body, section, spent), text: copyOf(one.text) };
    return {
      body: inGroup(body, section, (items) => items.toSpliced(item + 1, 0, copy)),
      place: placeOf(section, item + 1),
    };
  }
  const begun = {
    groups: body.groups.toSpliced(section + 1, 0, { title: freeTitle(body, copyOf(group.title)), items: [] }),
  };
  const codes = new Map<string, string>();
  let made: ChecklistBody = begun;
  for (const one of group.items) {
    const code = codeIn(made, section + 1, spent);
    codes.set(one.code, code);
    made = inGroup(made, section + 1, (items) => [...items, { ...one, code }]);
  }
  const follow = (one: ChecklistItem): ChecklistItem => ({
    ...one,
    condition: one.condition && {
      ...one.condition,
      item: codes.get(one.condition.item) ?? one.condition.item,
    },
  });
  return { body: inGroup(made, section + 1, (items) => items.map(follow)), place: placeOf(section + 1) };
}

/** The codes at a place: one, or those of the whole group. */
export function codesAt(body: ChecklistBody, place: Place): string[] {
  const items = groupAt(body, place)?.items ?? [];
  return (place.item === null ? items : items.slice(place.item, place.item + 1)).map(({ code }) => code);
}

/** Items elsewhere that are asked depending on what stands at a place. */
export function dependingOn(body: ChecklistBody, place: Place): ChecklistItem[] {
  const codes = new Set(codesAt(body, place));
  return itemsOf(body).filter(
    ({ code, condition }) => condition !== null && codes.has(condition.item) && !codes.has(code),
  );
}

/** Takes away what stands at a place, and the conditions that speak of it. */
export function removeAt(body: ChecklistBody, place: Place): ChecklistBody {
  const freed = new Set(dependingOn(body, place).map(({ code }) => code));
  const free = (one: ChecklistItem) => (freed.has(one.code) ? { ...one, condition: null } : one);
  const { section, item } = place;
  const groups = body.groups.map((group) => ({ ...group, items: group.items.map(free) }));
  if (item === null) return { groups: groups.toSpliced(section, 1) };
  return inGroup({ groups }, section, (items) => items.toSpliced(item, 1));
}

export function moveTo(body: ChecklistBody, from: Place, to: Place): Made {
  const { groups, place } = movedTo<ChecklistItem, Group, Place>(body.groups, from, to);
  return { body: { groups }, place };
}

export function step(body: ChecklistBody, place: Place, by: -1 | 1): Made | null {
  const target = stepFrom(body.groups, place, by);
  return target && moveTo(body, place, target);
}
