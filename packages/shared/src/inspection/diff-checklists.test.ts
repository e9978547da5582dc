import { describe, expect, it } from 'vitest';
import { type ChecklistBody, checklistItemSchema } from './checklist.model.ts';
import { diffChecklists } from './diff-checklists.ts';

const item = (code: string, more: object = {}) =>
  checklistItemSchema.parse({ code, text: `Mục ${code}`, ...more });
const before: ChecklistBody = {
  groups: [
    { title: 'Chỉ đạo', items: [item('a1'), item('a2'), item('a3')] },
    { title: 'Cơ sở vật chất', items: [item('b1')] },
  ],
};
const said = (after: ChecklistBody) =>
  diffChecklists(before, after).map(
    ({ kind, change, code, properties }) => `${kind} ${change} ${code} ${properties.join()}`,
  );

describe('the difference of two checklists', () => {
  it('is nothing between equals, and everything at the first edition', () => {
    expect(said(before)).toEqual([]);
    expect(diffChecklists(null, before)).toHaveLength(6);
  });

  it('names each property of an item, and of what follows from no change nothing', () => {
    const changed = item('a1', { text: 'Khác', kind: 'points', maxPoints: 10, passFrom: 8 });
    const [group, other] = before.groups;
    expect(
      said({ groups: [{ title: 'Chỉ đạo', items: [changed, ...(group?.items.slice(1) ?? [])] }, other!] }),
    ).toEqual(['item changed a1 text,kind,points']);
  });

  it('tells what was taken from one place to another, and only that', () => {
    const [first, second] = before.groups;
    expect(
      said({ groups: [{ title: 'Chỉ đạo', items: [item('a3'), item('a1'), item('a2')] }, second!] }),
    ).toEqual(['item changed a3 place']);
    expect(
      said({
        groups: [
          { ...first!, items: [item('a1'), item('a3')] },
          { ...second!, items: [item('b1'), item('a2')] },
        ],
      }),
    ).toEqual(['item changed a2 group']);
  });

  it('says of a group that it was moved, and not of all that is in it', () => {
    const [first, second] = before.groups;
    expect(said({ groups: [second!, first!] })).toEqual(['group changed Chỉ đạo place']);
  });

  it('knows a group by its items when it gets another title', () => {
    const [first, second] = before.groups;
    expect(said({ groups: [{ ...first!, title: 'Lãnh đạo' }, second!] })).toEqual([
      'group changed Lãnh đạo title',
    ]);
  });

  it('tells what is new and what is gone', () => {
    expect(
      said({ groups: [before.groups[0]!, { title: 'Ghi chép', items: [item('c1'), item('b1')] }] }),
    ).toEqual(['group changed Ghi chép title', 'item added c1 ']);
    expect(said({ groups: [before.groups[0]!] })).toEqual([
      'group removed Cơ sở vật chất ',
      'item removed b1 ',
    ]);
  });
});
