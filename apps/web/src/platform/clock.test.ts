import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { asServerTells, learnServerTime, useNow } from './clock.ts';

test('on a computer whose clock is wrong the page follows the server from its first answer on', () => {
  const { result } = renderHook(useNow);
  const told = 'Fri, 20 Aug 2021 07:00:00 GMT';
  act(() => learnServerTime(told));
  expect(result.current.slice(0, 16)).toBe('2021-08-20T07:00');
  expect(asServerTells(Date.now()).slice(0, 16)).toBe('2021-08-20T07:00');
  act(() => learnServerTime(null));
  expect(result.current.slice(0, 16)).toBe('2021-08-20T07:00');
});
