import { workflow } from '../kernel/workflow.ts';

export const visitStates = ['planned', 'started', 'recorded', 'signed', 'cancelled'] as const;
export type VisitState = (typeof visitStates)[number];

export const visitActions = [
  'move',
  'appoint',
  'cancel',
  'start',
  'answer',
  'choose',
  'end',
  'conclude',
  'raise',
  'sign',
  'takeBack',
  'confirm',
  'object',
  'append',
] as const;
export type VisitAction = (typeof visitActions)[number];

/**
 * A visit, or a unit's self-inspection (plan 1096, II.1 and II.4). The team records and ends it; the minutes are signed by its leader,
 * then by the head of the unit or with an objection, and are sealed: from then on only addenda follow. Appointing, answering and choosing
 * leave the state as it is.
 */
export const visitWorkflow = workflow<VisitState, VisitAction>({
  states: visitStates,
  start: 'planned',
  moves: {
    move: { from: ['planned'], to: 'planned' },
    appoint: { from: ['planned', 'started', 'recorded'], to: 'planned' },
    cancel: { from: ['planned', 'started'], to: 'cancelled' },
    start: { from: ['planned'], to: 'started' },
    answer: { from: ['started', 'recorded'], to: 'started' },
    choose: { from: ['started', 'recorded'], to: 'started' },
    end: { from: ['started'], to: 'recorded' },
    conclude: { from: ['recorded'], to: 'recorded' },
    raise: { from: ['started', 'recorded'], to: 'recorded' },
    sign: { from: ['recorded'], to: 'recorded' },
    takeBack: { from: ['recorded'], to: 'recorded' },
    confirm: { from: ['recorded'], to: 'signed' },
    object: { from: ['recorded'], to: 'signed' },
    append: { from: ['signed'], to: 'signed' },
  },
});
