import { expect, test } from 'vitest';
import { usernameSchema } from './account.model.ts';
import { suggestUsername } from './suggest-username.ts';

const free = () => false;

test.each([
  ['Nguyễn Văn An', null, 'nvan'],
  ['Trần Thị Đào', null, 'ttdao'],
  ['Trưởng phòng Công chứng số 1', null, 'tpccs1'],
  ['Nguyễn Văn An', 'an.nguyen@khanhhoa.gov.vn', 'an.nguyen'],
  ['Nguyễn Văn An', 'x@khanhhoa.gov.vn', 'nvan'],
  ['An', null, 'an'],
  ['Ý', null, 'nguoiy'],
  ['…', null, 'nguoi'],
])('%s, %s: %s', (name, email, wanted) => {
  const suggested = suggestUsername(name, email, free);
  expect(suggested).toBe(wanted);
  expect(usernameSchema.safeParse(suggested).success).toBe(true);
});

test('a name that somebody has gets the first number that nobody has', () => {
  const taken = new Set(['nvan', 'nvan2']);
  expect(suggestUsername('Nguyễn Văn An', null, (name) => taken.has(name))).toBe('nvan3');
});
