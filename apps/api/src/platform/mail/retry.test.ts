import { millisBetween } from '@thidua/shared/kernel/instant';
import { expect, test } from 'vitest';
import { faultOf, nextAttempt } from './retry.ts';

test('attempts grow further apart and end within a day', () => {
  const start = '2021-08-20T00:00:00.000Z';
  let now = start;
  let last = 0;
  let attempts = 1;
  for (let next = nextAttempt(attempts, now); next; next = nextAttempt(attempts, now)) {
    const wait = millisBetween(now, next);
    expect(wait).toBeGreaterThanOrEqual(last);
    [last, now, attempts] = [wait, next, attempts + 1];
  }
  expect(millisBetween(start, now)).toBeLessThan(24 * 3_600_000);
  expect(millisBetween(start, now)).toBeGreaterThan(12 * 3_600_000);
});

test('of a fault only its code is kept; a refused address is final, a busy or closed server is not', () => {
  const refused = Object.assign(new Error('ai-do@example.vn unknown'), {
    code: 'EENVELOPE',
    responseCode: 550,
    command: 'RCPT TO',
  });
  expect(faultOf(refused)).toEqual({ reason: '550', isFinal: true });
  expect(faultOf({ responseCode: 451, command: 'RCPT TO' })).toEqual({ reason: '451', isFinal: false });
  expect(faultOf({ responseCode: 535, command: 'AUTH PLAIN' })).toEqual({ reason: '535', isFinal: false });
  expect(faultOf(Object.assign(new Error('127.0.0.1'), { code: 'ECONNREFUSED' })).reason).toBe(
    'ECONNREFUSED',
  );
  expect(faultOf(undefined)).toEqual({ reason: 'unknown', isFinal: false });
});
