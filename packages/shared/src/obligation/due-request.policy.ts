import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { type DueRequestAction, type DueRequestState, dueRequestActions } from './due-request.model.ts';

export interface DueRequestFacts {
  agencyId: string;
  unitId: string;
  state: DueRequestState;
  askedById: string;
}

/** Answered by the office or the director, never by the person who asked; withdrawn by the unit; either only while it waits. */
export function judgeDueRequest(actor: Actor, action: DueRequestAction, facts: DueRequestFacts): Verdict {
  const { agencyId, unitId, state, askedById } = facts;
  const permission = action === 'answer' ? 'obligation.extend' : 'obligation.ask';
  if (!allows(actor, permission, { agencyId, unitId })) return no('notYours');
  if (state !== 'asked') return no('wrongState', { state });
  const self = [actor.accountId, actor.onBehalfOf?.accountId];
  if (action === 'answer' && self.includes(askedById)) return no('ownRequest');
  return yes;
}

export const judgeDueRequestAll = (actor: Actor, facts: DueRequestFacts): Record<DueRequestAction, Verdict> =>
  Object.fromEntries(
    dueRequestActions.map((action) => [action, judgeDueRequest(actor, action, facts)]),
  ) as Record<DueRequestAction, Verdict>;
