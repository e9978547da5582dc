import { expect, test } from 'vitest';
import { hashPassword, issuePassword, passwordMatches } from './hash-password.ts';

test('a password opens its own hash and no other', async () => {
  const hash = await hashPassword('chiều nay trời lại mưa');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$=]{22}\$[^$=]{43}$/);
  expect(await passwordMatches('chiều nay trời lại mưa', hash)).toBe(true);
  expect(await passwordMatches('chiều nay trời lại mưa'.normalize('NFD'), hash)).toBe(true);
  expect(await passwordMatches('chieu nay troi lai mua', hash)).toBe(false);
});

test('the same password is never hashed the same', async () => {
  expect(await hashPassword('kx7m-w2pd-9rtf')).not.toBe(await hashPassword('kx7m-w2pd-9rtf'));
});

test('no hash and a hash that is none are opened by nothing', async () => {
  expect(await passwordMatches('kx7m-w2pd-9rtf', null)).toBe(false);
  expect(await passwordMatches('kx7m-w2pd-9rtf', 'kx7m-w2pd-9rtf')).toBe(false);
});

test('a hash made at another cost still opens', async () => {
  const known = '$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$';
  expect(await passwordMatches('x', `${known}AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`)).toBe(false);
});

test('issued passwords are readable and differ', () => {
  const some = Array.from({ length: 200 }, issuePassword);
  expect(new Set(some).size).toBe(200);
  for (const one of some) expect(one).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
});
