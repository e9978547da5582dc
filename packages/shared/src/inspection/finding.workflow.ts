import { workflow } from '../kernel/workflow.ts';

export const findingStates = ['open', 'proposed', 'closed', 'cancelled'] as const;
export type FindingState = (typeof findingStates)[number];

export const findingActions = [
  'propose',
  'takeBack',
  'verify',
  'sendBack',
  'reopen',
  'extend',
  'assign',
  'cancel',
] as const;
export type FindingAction = (typeof findingActions)[number];

/** From a finding to its corrective action: who owns it proposes to close with evidence, a second person verifies or sends back. */
export const findingWorkflow = workflow<FindingState, FindingAction>({
  states: findingStates,
  start: 'open',
  moves: {
    propose: { from: ['open'], to: 'proposed' },
    takeBack: { from: ['proposed'], to: 'open' },
    verify: { from: ['proposed'], to: 'closed' },
    sendBack: { from: ['proposed'], to: 'open' },
    reopen: { from: ['closed'], to: 'open' },
    extend: { from: ['open'], to: 'open' },
    assign: { from: ['open'], to: 'open' },
    cancel: { from: ['open'], to: 'cancelled' },
  },
});
