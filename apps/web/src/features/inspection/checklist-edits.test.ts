import { type ChecklistBody, checklistItemSchema } from '@thidua/shared/inspection/checklist.model';
import { describe, expect, it } from 'vitest';
import {
  addGroup,
  addItem,
  dependingOn,
  duplicate,
  moveTo,
  placeOf,
  removeAt,
  step,
} from './checklist-edits.ts';

const item = (code: string, on?: string) =>
  checklistItemSchema.parse({ code, text: `Mục ${code}`, condition: on ? { item: on, is: 'fail' } : null });
const body: ChecklistBody = {
  groups: [
    { title: 'Một', items: [item('a1'), item('a2', 'a1')] },
    { title: 'Hai', items: [item('b1', 'a1')] },
  ],
};
const codes = ({ groups }: ChecklistBody) => groups.map(({ items }) => items.map(({ code }) => code).join());
const copyOf = (text: string) => `${text}*`;

describe('edits of a checklist', () => {
  it('gives a new item a code that was never published', () => {
    const made = addItem(body, 0, 'Mới', ['a3', 'a4']);
    expect(codes(made.body)).toEqual(['a1,a2,a5', 'b1']);
    expect(made.place).toEqual(placeOf(0, 2));
  });

  it('tells groups apart by their titles', () => {
    const once = addGroup(body, 'Hai').body;
    expect(addGroup(once, 'Hai').body.groups.map(({ title }) => title)).toEqual([
      'Một',
      'Hai',
      'Hai 2',
      'Hai 3',
    ]);
  });

  it('takes the conditions away together with what they speak of', () => {
    expect(dependingOn(body, placeOf(0, 0)).map(({ code }) => code)).toEqual(['a2', 'b1']);
    expect(dependingOn(body, placeOf(0)).map(({ code }) => code)).toEqual(['b1']);
    const left = removeAt(body, placeOf(0, 0));
    expect(codes(left)).toEqual(['a2', 'b1']);
    expect(left.groups.flatMap(({ items }) => items.map(({ condition }) => condition))).toEqual([null, null]);
  });

  it('duplicates an item behind it, and a group with conditions among its copies', () => {
    expect(codes(duplicate(body, placeOf(0, 0), { spent: [], copyOf }).body)).toEqual(['a1,a3,a2', 'b1']);
    const { body: twice, place } = duplicate(body, placeOf(0), { spent: [], copyOf });
    expect(place).toEqual(placeOf(1));
    expect(twice.groups[1]?.title).toBe('Một*');
    expect(codes(twice)).toEqual(['a1,a2', 'b2,b3', 'b1']);
    expect(twice.groups[1]?.items[1]?.condition?.item).toBe('b2');
  });

  it('moves an item over the border of its group, and a whole group', () => {
    expect(codes(step(body, placeOf(0, 1), 1)?.body ?? body)).toEqual(['a1', 'a2,b1']);
    expect(step(body, placeOf(0, 0), -1)).toBeNull();
    expect(codes(step(body, placeOf(1), -1)?.body ?? body)).toEqual(['b1', 'a1,a2']);
    expect(codes(moveTo(body, placeOf(0, 0), placeOf(0, 1)).body)).toEqual(codes(body));
  });
});
