import { defaultRungs } from '@thidua/shared/notice/default-ladder';
import { expect, it } from 'vitest';
import { draftOf, faultsOf, type RungDraft, readTime, rungsOfDrafts } from './rung-draft.ts';

const drafts = defaultRungs('report').map(draftOf);
const changed = (change: Partial<RungDraft>) =>
  drafts.map((one, at) => (at === 0 ? { ...one, ...change } : one));

it('what is typed is what was settled', () => expect(rungsOfDrafts(drafts)).toEqual(defaultRungs('report')));

it('a step at fault says what, and nothing is sent', () => {
  for (const [change, fault] of [
    [{ count: null }, { days: 'needDays' }],
    [{ count: 16 }, { days: 'needDays' }],
    [{ side: 'after', count: 2 }, { days: 'twice' }],
    [{ side: 'on' }, { days: 'twice' }],
    [{ time: '25:00' }, { time: true }],
    [{ to: [] }, { to: true }],
  ] as const) {
    const all = changed(change as Partial<RungDraft>);
    expect(faultsOf(all[0] as RungDraft, all)).toEqual(fault);
    expect(rungsOfDrafts(all)).toBeNull();
  }
});

it('an hour may be typed short', () => {
  expect(readTime('8:00')).toBe('08:00');
  expect(readTime('8h')).toBeNull();
});
