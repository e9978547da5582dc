import type { Indicator } from '@thidua/shared/form/indicator.model';
import { expect, test } from 'vitest';
import { figureFormat, figureValue } from './figure-value.ts';

const indicator = (more: Partial<Indicator>): Indicator => ({
  code: 'x',
  name: 'X',
  measuredIn: '',
  kind: 'integer',
  scale: 0,
  acrossUnits: 'sum',
  acrossTime: 'sum',
  shownPer: 1,
  guidance: '',
  choices: [],
  ...more,
});

test('a day is a day, money stands in the unit shown, a share is a percentage, a choice has its name', () => {
  const day = indicator({ kind: 'date' });
  expect(figureValue(day, '2021-08-18', 'có')).toEqual(new Date('2021-08-18T00:00:00Z'));
  expect(figureFormat(day)).toBe('dd/mm/yyyy');
  const money = indicator({ kind: 'money', shownPer: 1000 });
  expect([figureValue(money, 1_234_500, 'có'), figureFormat(money)]).toEqual([1234.5, '#,##0.###']);
  const ratio = indicator({ kind: 'ratio' });
  expect([figureValue(ratio, { n: 1, d: 4 }, 'có'), figureFormat(ratio)]).toEqual([0.25, '0.0%']);
  const choice = indicator({ kind: 'choice', choices: [{ code: 'well', name: 'Tốt' }] });
  expect(figureValue(choice, 'well', 'có')).toBe('Tốt');
  expect([figureValue(indicator({}), 0, 'có'), figureValue(indicator({}), undefined, 'có')]).toEqual([
    0,
    null,
  ]);
});
