import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeople, compareText, givenNameKey, sortByText } from './collate.ts';

const people = fc
  .array(fc.constantFrom('Nguyễn', 'Lê', 'Thị', 'Văn', 'Hoa', 'Hoà', 'Ánh', 'Đức', 'Dũng'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));

describe('order', () => {
  it('of the alphabet and of numbers', () => {
    const sorted = ['Đà Nẵng', 'Điều 10', 'Dân vận', 'Ăn', 'Điều 9', 'Ấn', 'An', 'Ôn', 'On', 'Ơn'].sort(
      compareText,
    );
    expect(sorted).toEqual(['An', 'Ăn', 'Ấn', 'Dân vận', 'Đà Nẵng', 'Điều 9', 'Điều 10', 'On', 'Ôn', 'Ơn']);
  });

  it('keeps the entries and leaves the list alone', () => {
    const units = [{ name: 'Văn phòng' }, { name: 'Thanh tra' }];
    expect(sortByText(units, (unit) => unit.name).map((unit) => unit.name)).toEqual([
      'Thanh tra',
      'Văn phòng',
    ]);
    expect(units[0]?.name).toBe('Văn phòng');
  });

  it.each([
    ['Nguyễn Thị Hoa', ['Hoa', 'Thị', 'Nguyễn']],
    ['  Lê   Văn  Đức Anh ', ['Anh', 'Văn Đức', 'Lê']],
    ['Trần Dũng', ['Dũng', '', 'Trần']],
    ['Hoa', ['Hoa', '', '']],
    ['', ['', '', '']],
  ])('%s is sorted by %j', (name, key) => expect(givenNameKey(name)).toEqual(key));

  it('of people is by given name, then middle, then family', () => {
    const names = [
      'Trần Văn Đức',
      'Nguyễn Thị Hoà',
      'Lê Thị Hoa',
      'An Văn Dũng',
      'Nguyễn An Hoa',
      'Đỗ Thị Hoa',
      'Vũ Ánh',
    ];
    expect(names.sort(comparePeople)).toEqual([
      'Vũ Ánh',
      'An Văn Dũng',
      'Trần Văn Đức',
      'Nguyễn An Hoa',
      'Đỗ Thị Hoa',
      'Lê Thị Hoa',
      'Nguyễn Thị Hoà',
    ]);
  });

  it('of people is an order', () => {
    fc.assert(
      fc.property(people, people, people, (a, b, c) => {
        expect(Math.sign(comparePeople(a, b))).toBe(-Math.sign(comparePeople(b, a)) + 0);
        if (comparePeople(a, b) <= 0 && comparePeople(b, c) <= 0)
          expect(comparePeople(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
