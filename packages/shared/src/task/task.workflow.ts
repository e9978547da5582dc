import { workflow } from '../kernel/workflow.ts';
import type { ObligationStage, ObligationState } from '../obligation/obligation.model.ts';

export const taskStates = [
  'assigned',
  'doing',
  'done',
  'verified',
  'returned',
  'exempt',
  'cancelled',
] as const;
export type TaskState = (typeof taskStates)[number];

export const taskActions = ['update', 'finish', 'takeBack', 'verify', 'return', 'cancel'] as const;
export type TaskAction = (typeof taskActions)[number];

/**
 * A unit's part of a duty (plan 1096, II and III), and each occurrence of it. The unit updates, finishes, and takes back what nobody has
 * looked at yet; the office verifies or returns, and may return later what turned out wrong.
 */
export const taskWorkflow = workflow<TaskState, TaskAction>({
  states: taskStates,
  start: 'assigned',
  moves: {
    update: { from: ['assigned', 'doing', 'returned'], to: 'doing' },
    finish: { from: ['assigned', 'doing', 'returned'], to: 'done' },
    takeBack: { from: ['done'], to: 'doing' },
    verify: { from: ['done'], to: 'verified' },
    return: { from: ['done', 'verified'], to: 'returned' },
    cancel: { from: ['assigned', 'doing', 'returned', 'exempt'], to: 'cancelled' },
  },
});

/** How far the obligation has come when its occurrence is in a state. */
export const stageOf: Readonly<Record<TaskState, ObligationStage>> = {
  assigned: 'none',
  doing: 'draft',
  done: 'submitted',
  verified: 'accepted',
  returned: 'returned',
  exempt: 'none',
  cancelled: 'none',
};

/** The state of an occurrence, read from its obligation: earlier occurrences stand there alone. */
export function stateOf(state: ObligationState, stage: ObligationStage): TaskState {
  if (state === 'exempt' || state === 'cancelled') return state;
  if (state === 'done') return stage === 'accepted' ? 'verified' : 'done';
  if (stage === 'returned') return 'returned';
  return stage === 'none' ? 'assigned' : 'doing';
}
