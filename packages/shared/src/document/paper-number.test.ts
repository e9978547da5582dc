import { expect, test } from 'vitest';
import { defaultPlace, paperNumber, seriesOf } from './paper-number.ts';

test.each([
  [1, 'BC-STP', '01/BC-STP'],
  [9, 'QĐ-HĐTĐKT', '09/QĐ-HĐTĐKT'],
  [10, 'TTr-STP', '10/TTr-STP'],
  [123, 'BB-STP', '123/BB-STP'],
])('number %i of %s is printed %s', (number, symbol, text) => {
  expect(paperNumber(number, symbol).text).toBe(text);
});

test('there is no number 0', () => expect(() => paperNumber(0, 'BC-STP')).toThrow(RangeError));

test('a series is type and signer', () => expect(seriesOf('report', 'STP')).toBe('BC-STP'));

test.each([
  [['Sở Tư pháp tỉnh Khánh Hòa'], 'Khánh Hòa'],
  [['Sở Tư pháp', 'Ủy ban nhân dân thành phố Đà Nẵng'], 'Đà Nẵng'],
  [['Sở Tư pháp', 'Ban Chỉ đạo'], '…'],
])('%j is dated from %s', (names, place) => expect(defaultPlace(...names)).toBe(place));
