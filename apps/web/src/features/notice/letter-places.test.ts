import { letterPlaces, placeOfRecord } from '@thidua/shared/notice/places';
import { expect, it } from 'vitest';
import { paths } from '../../platform/paths.ts';
import { subjectPath } from '../../platform/subject-paths.ts';

it('a letter leads where the browser finds the page', () => {
  expect(letterPlaces).toEqual({ myWork: paths.myWork, mailChoices: paths.mailChoices });
  for (const kind of ['report', 'task', 'consolidation', 'inspection', 'finding'])
    expect(placeOfRecord({ kind, id: 'x1' })).toBe(subjectPath(kind, 'x1'));
});
