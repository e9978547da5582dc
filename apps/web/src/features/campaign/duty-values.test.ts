import { expect, test } from 'vitest';
import { dutyFaults, dutyValues } from './duty-values.ts';

const draft = { state: 'draft', startsOn: '2021-08-20' };
const filled = {
  ...dutyValues(null, 'mục'),
  title: 'Treo áp phích',
  shortTitle: 'Áp phích',
  text: 'Treo áp phích tại trụ sở.',
  dueOn: '2021-09-10',
};

test('a duty that is filled in has no fault; a draft may leave its units open', () => {
  expect(dutyFaults(filled, draft)).toEqual({});
  expect(dutyFaults(filled, { ...draft, state: 'running' })).toEqual({ unitIds: 'unitsNeeded' });
});

test('what is owed once has a day within the campaign, what recurs has none to miss', () => {
  expect(dutyFaults({ ...filled, dueOn: null }, draft)).toEqual({ dueOn: 'dueNeeded' });
  expect(dutyFaults({ ...filled, dueOn: '2021-08-01' }, draft)).toEqual({ dueOn: 'dueBeforeStart' });
  expect(dutyFaults({ ...filled, dueOn: null, recurrence: 'weekly' }, draft)).toEqual({});
});
