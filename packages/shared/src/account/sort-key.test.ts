import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePeople } from '../kernel/collate.ts';
import { sortKey } from './sort-key.ts';

const byKey = (names: readonly string[]) =>
  names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));

test('people stand by given name, then middle, then family name, in the order of the alphabet', () => {
  const rightly = [
    'Lê An',
    'Nguyễn Văn An',
    'Trần Văn An',
    'Lê Ánh',
    'Lê Ăn',
    'Lê Ân',
    'Phạm Thị Dung',
    'Phạm Thị Dũng',
    'Phạm Thị Đào',
    'Bùi Hòa',
    'Bùi Hóa',
    'Bùi Hoa Ông',
    'Bùi Ơn',
    'Viên chức 2',
    'Viên chức 10',
  ].toSorted(comparePeople);
  expect(byKey(rightly.toReversed())).toEqual(rightly);
});

test('composed or not, capital or not, the key is the same', () => {
  expect(sortKey('NGUYỄN VĂN ẤN'.normalize('NFD'))).toBe(sortKey('Nguyễn Văn Ấn'));
});

test('the key is plain ASCII whatever the name holds', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => /^[\d .-]*$/.test(sortKey(name))));
});
