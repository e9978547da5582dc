import { expect, test } from 'vitest';
import { readTime } from './read-time.ts';

test.each([
  ['17:00', '17:00'],
  [' 8:05 ', '08:05'],
  ['17h', '17:00'],
  ['17h30', '17:30'],
  ['8.15', '08:15'],
  ['1730', '17:30'],
  ['17', '17:00'],
  ['00:00', '00:00'],
  ['24:00', undefined],
  ['17:60', undefined],
  ['chiều', undefined],
  ['', undefined],
])('%j is %s', (text, time) => expect(readTime(text)).toBe(time));
