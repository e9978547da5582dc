import { expect, test } from 'vitest';
import type { SessionState } from '../http/admit.ts';
import { makeSessionCache } from './session-cache.ts';

const state = (id: string) => ({ id, mustChangePassword: false }) as SessionState;

function counted(answer: (token: string, times: number) => SessionState | null) {
  let times = 0;
  const authenticate = async (token: string) => {
    times += 1;
    return answer(token, times);
  };
  return { authenticate, times: () => times };
}

test('one look-up serves the requests of two seconds', async () => {
  let now = 0;
  const who = counted((token) => state(token));
  const cache = makeSessionCache(who.authenticate, () => now);
  await Promise.all([cache.authenticate('a', ''), cache.authenticate('a', '')]);
  now = 1999;
  await cache.authenticate('a', '');
  expect(who.times()).toBe(1);
  now = 2000;
  await cache.authenticate('a', '');
  expect(who.times()).toBe(2);
});

test('after a change about people everybody is looked up anew, also one whose look-up was under way', async () => {
  const who = counted((_token, times) => (times === 1 ? state('before') : null));
  const cache = makeSessionCache(who.authenticate, () => 0);
  const early = cache.authenticate('a', '');
  cache.forget();
  expect(await early).toMatchObject({ id: 'before' });
  expect(await cache.authenticate('a', '')).toBeNull();
});

test('a stranger is not remembered as one', async () => {
  const who = counted((token, times) => (times === 1 ? null : state(token)));
  const cache = makeSessionCache(who.authenticate, () => 0);
  expect(await cache.authenticate('a', '')).toBeNull();
  expect(await cache.authenticate('a', '')).toMatchObject({ id: 'a' });
});
