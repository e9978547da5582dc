import { expect, test } from 'vitest';
import { answerSample, leaderId, visitSample } from './visit.sample.ts';
import { revSeen } from './visit-view.ts';

test('one ends upon what one has just sent, and not upon what others have sent meanwhile', () => {
  const before = visitSample({ rev: 3 });
  const own = visitSample({ rev: 4, answers: [answerSample('hand-gel', { accountId: leaderId })] });
  const theirs = visitSample({ rev: 4, answers: [answerSample('hand-gel')] });
  expect(revSeen(before, own, leaderId)).toBe(4);
  expect(revSeen(before, theirs, leaderId)).toBe(3);
  expect(revSeen(before, before, leaderId)).toBe(3);
});
