import { workflow } from '../kernel/workflow.ts';

export const reportStates = ['draft', 'presented', 'submitted', 'accepted'] as const;
export type ReportState = (typeof reportStates)[number];

export const reportActions = [
  'save',
  'present',
  'sendBack',
  'submit',
  'return',
  'accept',
  'correct',
  'discard',
  'enter',
] as const;
export type ReportAction = (typeof reportActions)[number];

/**
 * From the reporter's draft over the leader's signature to the office's acceptance (plan 1096, III.2). `sendBack` is the leader's and
 * is not counted; `return` is the office's and is. `correct` opens the next version while the submitted one stands, `discard` drops
 * that next version: the report is again what it was, accepted where it had been accepted. `enter` lets the
 * office type what a unit handed in on paper.
 */
export const reportWorkflow = workflow<ReportState, ReportAction>({
  states: reportStates,
  start: 'draft',
  moves: {
    save: { from: ['draft'], to: 'draft' },
    present: { from: ['draft'], to: 'presented' },
    sendBack: { from: ['presented'], to: 'draft' },
    submit: { from: ['draft', 'presented'], to: 'submitted' },
    return: { from: ['submitted'], to: 'draft' },
    accept: { from: ['submitted'], to: 'accepted' },
    correct: { from: ['submitted', 'accepted'], to: 'draft' },
    enter: { from: ['draft'], to: 'draft' },
    discard: { from: ['draft'], to: 'submitted' },
  },
});
