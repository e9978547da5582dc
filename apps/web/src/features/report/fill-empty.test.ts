import { figuresOf } from '@thidua/shared/form/template.model';
import { expect, test } from 'vitest';
import { carriedFor, knownFor, zerosFor } from './fill-empty.ts';
import { previousContents } from './samples/report.sample.ts';
import { sampleBody } from './samples/template.sample.ts';

const figures = figuresOf(sampleBody);

test('zero goes into empty counts only: not over a value, not into a share, a choice or a day', () => {
  expect(
    zerosFor(figures, { documents_known: 4, isolated: 0, contributed: null }).map((one) => one.code),
  ).toEqual(['contributed', 'declared', 'tasks_done']);
});

test('zero is not offered where the template forbids it', () => {
  const [first] = figures;
  expect(first && zerosFor([{ ...first, min: 1 }], {})).toEqual([]);
});

test('what carries on is taken from the previous period, where there is one', () => {
  expect(carriedFor(figures, { documents_known: 4 }, null)).toEqual([]);
  const carried = carriedFor(figures, { documents_known: 4, sprayed_on: null }, previousContents);
  expect(carried.find((one) => one.code === 'documents_known')).toBeUndefined();
  expect(carried.find((one) => one.code === 'sprayed_on')).toBeUndefined();
  expect(carried.find((one) => one.code === 'zone')?.value).toBe('yellow');
});

test('a flow of one period does not carry on', () => {
  const flows = figures.map((field) => ({
    ...field,
    indicator: { ...field.indicator, acrossTime: 'sum' as const },
  }));
  expect(carriedFor(flows, {}, previousContents)).toEqual([]);
});

test('what the system knows is offered where something else stands, or nothing', () => {
  const known = new Map([
    ['documents_known', { value: 4 }],
    ['isolated', { value: 2 }],
    ['declared', { value: { n: 1, d: 2 } }],
    ['not_in_the_form', { value: 1 }],
  ]);
  expect(knownFor(figures, { documents_known: 4, isolated: 0, declared: { d: 2, n: 1 } }, known)).toEqual([
    { code: 'isolated', value: 2 },
  ]);
  expect(knownFor(figures, {}, known)).toHaveLength(3);
});
