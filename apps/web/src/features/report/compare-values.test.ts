import { figuresOf } from '@thidua/shared/form/template.model';
import { expect, test } from 'vitest';
import { showAverage, showBrief } from './compare-values.ts';
import { sampleBody } from './samples/template.sample.ts';
import { sayChange } from './show-change.ts';
import { showFigure } from './show-figure.ts';

const indicator = (code: string) => {
  const found = figuresOf(sampleBody).find((field) => field.code === code)?.indicator;
  if (!found) throw new Error(code);
  return found;
};
const yesNo = { yes: 'Có', no: 'Không', rows: (n: number) => `${n} dòng` };
const words = { same: 'không đổi', points: (value: string) => `${value} điểm %` };

test('a mean has one place more than its figure, money keeps its own', () => {
  expect(showAverage(indicator('declared'), 370.84, 'vi')).toBe('370,8');
  expect(showAverage(indicator('declared'), 12, 'vi')).toBe('12');
  expect(showAverage(indicator('contributed'), 2_250_000.4, 'vi')).toBe('2.250');
  expect(showAverage(indicator('documents_read'), { n: 25.5, d: 27.25 }, 'vi')).toBe('93,6');
  expect(showAverage(indicator('documents_read'), { n: 0, d: 0 }, 'vi')).toBe('–');
  expect(showAverage(indicator('zone'), null, 'vi')).toBe('–');
});

test('figures of every kind are written the way of the reader', () => {
  expect(showFigure(indicator('contributed'), 4_500_000, 'vi', yesNo)).toBe('4.500');
  expect(showFigure(indicator('contributed'), 4_500_500, 'vi', yesNo)).toBe('4.500,5');
  expect(showFigure(indicator('documents_read'), { n: 27, d: 28 }, 'vi', yesNo)).toBe('27/28');
  expect(showBrief(indicator('documents_read'), { n: 27, d: 28 }, 'vi', yesNo)).toBe('96,4');
  expect(showFigure(indicator('camera_works'), false, 'vi', yesNo)).toBe('Không');
  expect(showFigure(indicator('zone'), 'yellow', 'vi', yesNo)).toBe('Vùng vàng');
  expect(showFigure(indicator('sprayed_on'), '2021-08-19', 'vi', yesNo)).toBe('19/08/2021');
  expect(showFigure(indicator('declared'), 0, 'vi', yesNo)).toBe('0');
  expect(showFigure(indicator('declared'), undefined, 'vi', yesNo)).toBe('–');
});

test('a change is signed in the figure’s own unit, of shares in points', () => {
  expect(sayChange(indicator('contributed'), 4_500_000, 2_000_000, 'vi', words).text).toBe('+2.500');
  expect(sayChange(indicator('declared'), 3, 5, 'vi', words).text).toBe('−2');
  expect(sayChange(indicator('declared'), 5, 5, 'vi', words)).toEqual({ text: 'không đổi', isQuiet: true });
  expect(sayChange(indicator('documents_read'), { n: 27, d: 28 }, { n: 26, d: 28 }, 'vi', words).text).toBe(
    '+3,5 điểm %',
  );
  expect(sayChange(indicator('camera_works'), true, false, 'vi', words)).toEqual({
    text: '–',
    isQuiet: true,
  });
});
