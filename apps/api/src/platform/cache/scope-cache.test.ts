import { expect, test } from 'vitest';
import { makeScopeCache } from './scope-cache.ts';

/** Makes 1, 2, 3, ... each time it is asked to. */
function counter() {
  let made = 0;
  return async () => {
    made += 1;
    return made;
  };
}

test('those who come while it is being made get the same', async () => {
  const cache = makeScopeCache(() => 0);
  const make = counter();
  expect(await Promise.all([cache.read('a', 'k', make), cache.read('a', 'k', make)])).toEqual([1, 1]);
  expect(await cache.read('a', 'k', make)).toBe(1);
});

test('another scope and another agency have their own', async () => {
  const cache = makeScopeCache(() => 0);
  const make = counter();
  expect(await cache.read('a', 'k', make)).toBe(1);
  expect(await cache.read('a', 'other', make)).toBe(2);
  expect(await cache.read('b', 'k', make)).toBe(3);
});

test('after a commit nothing made before is shown, not even what was under way', async () => {
  const cache = makeScopeCache(() => 0);
  let finish = (_: string) => {};
  const early = cache.read('a', 'k', () => new Promise<string>((resolve) => (finish = resolve)));
  cache.forget('a');
  const late = cache.read('a', 'k', async () => 'after');
  finish('before');
  expect([await early, await late]).toEqual(['before', 'after']);
  expect(await cache.read('a', 'k', async () => 'again')).toBe('after');
});

test('it lives a few seconds and no longer', async () => {
  let now = 0;
  const cache = makeScopeCache(() => now);
  const make = counter();
  await cache.read('a', 'k', make);
  now = 2999;
  expect(await cache.read('a', 'k', make)).toBe(1);
  now = 3000;
  expect(await cache.read('a', 'k', make)).toBe(2);
});

test('a fault is kept for nobody', async () => {
  const cache = makeScopeCache(() => 0);
  await expect(cache.read('a', 'k', async () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(await cache.read('a', 'k', async () => 'found')).toBe('found');
});

test('of many scopes the oldest goes', async () => {
  const cache = makeScopeCache(() => 0);
  const make = counter();
  for (let n = 0; n <= 60; n += 1) await cache.read('a', `k${n}`, make);
  expect(await cache.read('a', 'k60', make)).toBe(61);
  expect(await cache.read('a', 'k0', make)).toBe(62);
});
