import { describe, expect, test } from 'vitest';
import { levelOf, missedInRow, standingOf } from './verdict.ts';

describe('missing in a row', () => {
  test.each([
    ['nothing expected yet', [], 0],
    ['the last one', ['onTime', 'missing'], 1],
    ['the last two', ['onTime', 'missing', 'missing'], 2],
    ['two, and the present one is only being written', ['missing', 'missing', 'draft'], 2],
    ['two around one that was exempt', ['missing', 'exempt', 'missing'], 2],
    ['two around one that was not expected', ['missing', null, 'missing'], 2],
    ['made up for since', ['missing', 'missing', 'late'], 0],
    ['a return is something received', ['missing', 'missing', 'returned'], 0],
  ] as const)('%s', (_name, marks, missed) => expect(missedInRow(marks)).toBe(missed));
});

describe('how a unit stands', () => {
  test.each([
    ['all in time', { marks: ['onTime', 'waiting', 'dueSoon'], overdueTasks: 0 }, 'safe'],
    ['late once, but received', { marks: ['late', 'onTime'], overdueTasks: 0 }, 'safe'],
    ['one missing', { marks: ['onTime', 'missing'], overdueTasks: 0 }, 'late'],
    ['one returned', { marks: ['onTime', 'returned'], overdueTasks: 0 }, 'late'],
    ['a task overdue', { marks: ['onTime'], overdueTasks: 1 }, 'late'],
    ['two missing in a row', { marks: ['missing', 'missing'], overdueTasks: 0 }, 'watch'],
    ['two missing, but not in a row', { marks: ['missing', 'onTime', 'missing'], overdueTasks: 0 }, 'late'],
  ] as const)('%s', (_name, facts, standing) => expect(standingOf(facts)).toBe(standing));
});

test.each([
  [0, 0, 'safe'],
  [9, 11, 'safe'],
  [8, 10, 'safe'],
  [8, 11, 'watch'],
  [5, 10, 'watch'],
  [5, 11, 'danger'],
  [0, 1, 'danger'],
] as const)('%i safe of %i units: %s', (safe, units, level) => expect(levelOf(safe, units)).toBe(level));
