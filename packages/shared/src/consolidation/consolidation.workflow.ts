import { workflow } from '../kernel/workflow.ts';

export const consolidationStates = ['draft', 'presented', 'approved'] as const;
export type ConsolidationState = (typeof consolidationStates)[number];

export const consolidationActions = [
  'save',
  'gather',
  'keep',
  'adjust',
  'present',
  'sendBack',
  'approve',
  'correct',
  'issue',
] as const;
export type ConsolidationAction = (typeof consolidationActions)[number];

/**
 * From the office's draft over the director to the agency's own report (plan 1096, III.3: the office consolidates and advises the
 * director). An approved version never changes; `correct` opens the next one while it stands, `issue` enters it in the register.
 */
export const consolidationWorkflow = workflow<ConsolidationState, ConsolidationAction>({
  states: consolidationStates,
  start: 'draft',
  moves: {
    save: { from: ['draft'], to: 'draft' },
    gather: { from: ['draft'], to: 'draft' },
    keep: { from: ['draft'], to: 'draft' },
    adjust: { from: ['draft'], to: 'draft' },
    present: { from: ['draft'], to: 'presented' },
    sendBack: { from: ['presented'], to: 'draft' },
    approve: { from: ['presented'], to: 'approved' },
    correct: { from: ['approved'], to: 'draft' },
    issue: { from: ['approved'], to: 'approved' },
  },
});
