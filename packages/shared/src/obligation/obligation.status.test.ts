import { describe, expect, test } from 'vitest';
import { cellStateOf, type ObligationFacts } from './obligation.status.ts';

const now = '2021-08-20T02:00:00.000Z';
const owed: ObligationFacts = {
  state: 'owed',
  stage: 'none',
  opensAt: '2021-08-13T00:00:00.000Z',
  dueAt: '2021-08-25T10:00:00.000Z',
  isLate: false,
};

describe('the mark of an obligation', () => {
  test.each([
    ['far away and not begun', {}, 'notYet'],
    ['due within two days', { dueAt: '2021-08-22T01:00:00.000Z' }, 'dueSoon'],
    [
      'due soon but not yet open',
      { dueAt: '2021-08-21T10:00:00.000Z', opensAt: '2021-08-21T00:00:00.000Z' },
      'notYet',
    ],
    ['being written', { stage: 'draft' }, 'draft'],
    ['with the leader', { stage: 'presented' }, 'draft'],
    ['past due, nothing received', { dueAt: '2021-08-20T01:59:59.000Z' }, 'missing'],
    ['past due, still a draft', { dueAt: '2021-08-20T01:59:59.000Z', stage: 'draft' }, 'missing'],
    [
      'returned, and past the new due time',
      { dueAt: '2021-08-20T01:00:00.000Z', stage: 'returned' },
      'returned',
    ],
    ['submitted in time', { state: 'done', stage: 'submitted' }, 'waiting'],
    ['accepted in time', { state: 'done', stage: 'accepted' }, 'onTime'],
    ['submitted late', { state: 'done', stage: 'submitted', isLate: true }, 'late'],
    ['accepted, but it was late', { state: 'done', stage: 'accepted', isLate: true }, 'late'],
    ['exempt', { state: 'exempt' }, 'exempt'],
    ['cancelled', { state: 'cancelled' }, undefined],
  ] as const)('%s', (_name, change, mark) => {
    expect(cellStateOf({ ...owed, ...change }, now)).toBe(mark);
  });

  test('at the due minute it is not late yet', () => {
    expect(cellStateOf({ ...owed, dueAt: now }, now)).toBe('dueSoon');
  });
});
