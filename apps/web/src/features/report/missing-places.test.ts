import { compileChecker } from '@thidua/shared/report/check-figures';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { expect, test } from 'vitest';
import { codesOf, formState, inFormOrder, partsOf } from './form-model.ts';
import { countMissing, placesOf } from './missing-places.ts';
import { currentContents, previousContents, sampleRemarks } from './samples/report.sample.ts';
import { sampleBody } from './samples/template.sample.ts';

const checker = compileChecker(sampleBody);
const parts = partsOf(sampleBody, 'Số liệu');
const remarks = inFormOrder(sampleRemarks, codesOf(sampleBody));

function stateOf(values: Record<string, FieldValue>, unread: string[] = []) {
  return formState({
    checker,
    values,
    previous: { ...previousContents },
    remarks: [],
    conflicts: [],
    unread: new Set(unread),
  });
}

const full = { ...currentContents.figures, ...currentContents.texts } as Record<string, FieldValue>;

test('parts are numbered as on the paper, a section with one part is the part', () => {
  expect(parts.map((part) => part.number)).toEqual(['', 'I.1', 'I.2', 'I.3', 'I.4', 'II', 'III', 'IV']);
  expect(parts[1]).toMatchObject({
    heading: 'I. Kết quả thực hiện',
    label: '1. Chỉ đạo, điều hành',
    isInner: true,
  });
  expect(parts.at(-1)).toMatchObject({ label: 'IV. Phương hướng kỳ tới', isInner: false });
});

test('an optional field left empty does not keep its part from being complete', () => {
  const values = {
    ...full,
    'reason:declared': { why: 'demand', text: '' } as FieldValue,
    'reason:contributed': null,
  };
  const figures = parts[0];
  expect(figures && stateOf(values).isDone(figures)).toBe(true);
});

test('what is missing is gathered by place and counted', () => {
  const { missing } = formState({
    checker,
    values: { ...full, isolated: null, camera_works: null, n_plan: null },
    previous: { ...previousContents },
    remarks,
    conflicts: [{ field: 'zone' }],
    unread: new Set(),
  });
  const places = placesOf(missing, parts, remarks);
  expect(places.map(({ kind, n, target }) => [kind, n, target])).toEqual([
    ['remark', 1, 'gop-y-1'],
    ['figures', 2, 'chi-tieu-isolated'],
    ['part', 1, 'muc-n_plan'],
    ['reasons', 3, 'chi-tieu-declared'],
    ['conflicts', 1, 'chi-tieu-zone'],
  ]);
  expect(countMissing(places)).toBe(8);
});

test('a text that is no number stands between the form and its submission, and asks for no reason', () => {
  const state = stateOf(full, ['declared']);
  expect(state.faultOf('declared')?.code).toBe('unreadable');
  expect(state.missing.filter((one) => one.code === 'declared')).toEqual([
    { code: 'declared', kind: 'fault' },
  ]);
});
