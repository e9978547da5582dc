import { expect, test } from 'vitest';
import { stepOfFinding } from './finding-step.ts';

test.each([
  ['open', 0, 1],
  ['open', 2, 2],
  ['proposed', 0, 3],
  ['proposed', 1, 3],
  ['closed', 1, 4],
  ['cancelled', 0, 0],
] as const)('%s, sent back %i times, has come to step %i', (state, timesSentBack, step) =>
  expect(stepOfFinding({ state, timesSentBack })).toBe(step),
);
