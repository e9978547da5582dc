import { formatDecimal } from '@thidua/shared/kernel/decimal';
import { describe, expect, it } from 'vitest';
import { readNumber } from './number-text.ts';

const read = (text: string, scale: number, style: 'vi' | 'en' = 'vi') => {
  const got = readNumber(text, scale, style);
  return got.ok ? got.value : got.fault;
};

describe('readNumber', () => {
  it.each([
    ['', 0, null],
    ['  ', 2, null],
    ['0', 0, 0],
    ['1.234', 0, 1234],
    ['1.234', 2, 123400],
    ['1.234,5', 1, 12345],
    ['1 234,5', 1, 12345],
    ['1\u00a0234', 0, 1234],
    ['1.234.567', 0, 1234567],
    ['1,234,567', 0, 1234567],
    ['1,234.5', 1, 12345],
    ['1,234', 0, 1234],
    ['1,234', 3, 1234],
    ['1,000', 0, 1000],
    ['96.4', 1, 964],
    ['96,4 %', 1, 964],
    [',5', 1, 5],
    ['5,', 1, 50],
    ['-3', 0, -3],
    ['−3', 0, -3],
    ['-0', 0, 0],
    ['4.500.000 đ', 0, 4500000],
    ['1234567', 0, 1234567],
  ])('reads %j at scale %i', (text, scale, value) => expect(read(text, scale)).toBe(value));

  it.each([
    ['abc', 0, 'notNumber'],
    ['1.23.4', 0, 'notNumber'],
    [',', 1, 'notNumber'],
    ['1..2', 1, 'notNumber'],
    ['12,5', 0, 'tooFine'],
    ['12,50', 1, 'tooFine'],
    ['0,123', 2, 'ambiguous'],
    ['1,234', 2, 'ambiguous'],
    ['1,2345', 3, 'tooFine'],
    ['9007199254740993', 0, 'tooLarge'],
  ])('refuses %j at scale %i', (text, scale, fault) => expect(read(text, scale)).toBe(fault));

  it('reads the English way first for an English reader', () => {
    expect(read('1,234.5', 1, 'en')).toBe(12345);
    expect(read('1.234', 2, 'en')).toBe('ambiguous');
  });

  it('reads back whatever is written in either style', () => {
    for (const style of ['vi', 'en'] as const)
      for (const scale of [0, 1, 2, 3])
        for (const value of [0, 7, 10, 999, 1000, 123456, -98765432])
          expect(read(formatDecimal(value, scale, style), scale, style)).toBe(value);
  });
});
