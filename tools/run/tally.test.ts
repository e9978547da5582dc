import { expect, test } from 'vitest';
import { exitCode, line, sum, withExit } from './tally.ts';

const some = { passed: 3, failed: 0, skipped: 0 };

test('the last line names skipped tests only where there are some', () => {
  expect(line(some)).toBe('3 passed, 0 failed');
  expect(line(sum([some, { passed: 0, failed: 1, skipped: 2 }]))).toBe('3 passed, 1 failed, 2 skipped');
});

test('a runner that broke down without a failed test has failed', () => {
  expect(withExit(some, 1).failed).toBe(1);
  expect(withExit({ ...some, failed: 4 }, 1).failed).toBe(4);
  expect(withExit(some, 0)).toEqual(some);
});

test('a skip fails the build server and nobody else', () => {
  const skipped = { ...some, skipped: 1 };
  expect([exitCode(skipped, false), exitCode(skipped, true), exitCode(some, true)]).toEqual([0, 1, 0]);
  expect(exitCode({ ...some, failed: 1 }, false)).toBe(1);
});
