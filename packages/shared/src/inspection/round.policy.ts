import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { move } from '../kernel/workflow.ts';
import { type RoundAction, type RoundState, roundActions, roundWorkflow } from './round.workflow.ts';

export interface RoundFacts {
  agencyId: string;
  state: RoundState;
  /** Visits and self-inspections that are planned or under way. */
  unfinished: number;
}

/** May this actor do this to this round? */
export function judgeRound(actor: Actor, action: RoundAction, round: RoundFacts): Verdict {
  const { agencyId, state, unfinished } = round;
  if (!allows(actor, 'inspection.plan', { agencyId, unitId: null })) return no('notYoursToPlan');
  if (!move(roundWorkflow, state, action)) return no('roundState', { state, action });
  return action === 'close' && unfinished > 0 ? no('roundUnfinished', { visits: unfinished }) : yes;
}

export function judgeRoundAll(actor: Actor, round: RoundFacts): Record<RoundAction, Verdict> {
  return Object.fromEntries(
    roundActions.map((action) => [action, judgeRound(actor, action, round)]),
  ) as Record<RoundAction, Verdict>;
}
