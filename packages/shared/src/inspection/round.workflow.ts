import { workflow } from '../kernel/workflow.ts';

export const roundStates = ['draft', 'running', 'closed', 'cancelled'] as const;
export type RoundState = (typeof roundStates)[number];

export const roundActions = ['edit', 'start', 'close', 'cancel'] as const;
export type RoundAction = (typeof roundActions)[number];

/** An inspection round (plan 1096, II.4 and III.3): its visits are planned in it, and from its start units owe their self-inspection. */
export const roundWorkflow = workflow<RoundState, RoundAction>({
  states: roundStates,
  start: 'draft',
  moves: {
    edit: { from: ['draft', 'running'], to: 'draft' },
    start: { from: ['draft'], to: 'running' },
    close: { from: ['running'], to: 'closed' },
    cancel: { from: ['draft', 'running'], to: 'cancelled' },
  },
});
