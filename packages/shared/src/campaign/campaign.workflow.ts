import { workflow } from '../kernel/workflow.ts';

export const campaignStates = ['draft', 'running', 'closed'] as const;
export type CampaignState = (typeof campaignStates)[number];

export const campaignActions = ['edit', 'extendPlan', 'start', 'close', 'reopen', 'discard'] as const;
export type CampaignAction = (typeof campaignActions)[number];

/** Moves between states. Editing stays in its state and is judged beside them. */
export const campaignWorkflow = workflow<CampaignState, 'start' | 'close' | 'reopen'>({
  states: campaignStates,
  start: 'draft',
  moves: {
    start: { from: ['draft'], to: 'running' },
    close: { from: ['running'], to: 'closed' },
    reopen: { from: ['closed'], to: 'running' },
  },
});
