import { describe, expect, it } from 'vitest';
import { pointLetter, sectionNumeral } from './lettering.ts';

const firstTo = (count: number, write: (position: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n + 1)).join(' ');

describe('lettering', () => {
  it('letters the points as Vietnamese documents do', () => {
    expect(firstTo(25, pointLetter)).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa ab');
  });

  it('numbers the sections', () => {
    expect(firstTo(12, sectionNumeral)).toBe('I II III IV V VI VII VIII IX X XI XII');
    expect([40, 90, 400, 1994, 3999].map(sectionNumeral)).toEqual(['XL', 'XC', 'CD', 'MCMXCIV', 'MMMCMXCIX']);
  });

  it('gives every place a mark of its own', () => {
    const places = Array.from({ length: 3999 }, (_, n) => n + 1);
    expect(new Set(places.map(pointLetter)).size).toBe(3999);
    expect(new Set(places.map(sectionNumeral)).size).toBe(3999);
  });

  it.each([0, -1, 1.5, 10_000])('refuses %d', (position) => {
    expect(() => pointLetter(position)).toThrow(RangeError);
    expect(() => sectionNumeral(position)).toThrow(RangeError);
  });
});
