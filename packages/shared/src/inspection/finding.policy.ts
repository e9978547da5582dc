import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { move } from '../kernel/workflow.ts';
import {
  type FindingAction,
  type FindingState,
  findingActions,
  findingWorkflow,
} from './finding.workflow.ts';
import { ownUnitsOf } from './inspection.policy.ts';

/** What the rules need to know of a finding. */
export interface FindingFacts {
  agencyId: string;
  unitId: string;
  state: FindingState;
  ownerId: string;
  /** Those of the team that found it who may verify: leader and secretary. */
  leading: readonly string[];
  /** Accounts that proposed to close it this time, or in whose name that was done. */
  hands: readonly string[];
}

/** May this actor do this to this finding? Nobody verifies what they proposed, nor what is of their own unit. */
export function judgeFinding(actor: Actor, action: FindingAction, finding: FindingFacts): Verdict {
  const right = judgeRight(actor, action, finding);
  if (!right.allowed) return right;
  if (!move(findingWorkflow, finding.state, action))
    return no('wrongState', { state: finding.state, action });
  return yes;
}

export function judgeFindingAll(actor: Actor, finding: FindingFacts): Record<FindingAction, Verdict> {
  return Object.fromEntries(
    findingActions.map((action) => [action, judgeFinding(actor, action, finding)]),
  ) as Record<FindingAction, Verdict>;
}

function judgeRight(actor: Actor, action: FindingAction, finding: FindingFacts): Verdict {
  const { agencyId, unitId, ownerId } = finding;
  switch (action) {
    case 'propose':
    case 'takeBack':
      return allows(actor, 'finding.correct', { agencyId, unitId, parties: [ownerId] })
        ? yes
        : no('notYoursToCorrect');
    case 'assign': // within the unit it is its head’s to say who mends what
      if (allows(actor, 'inspection.sign', { agencyId, unitId })) return yes;
      return judgeSecond(actor, finding);
    default:
      return judgeSecond(actor, finding);
  }
}

function judgeSecond(actor: Actor, { agencyId, unitId, leading, hands }: FindingFacts): Verdict {
  if (!allows(actor, 'finding.verify', { agencyId, unitId, parties: leading })) return no('notYoursToVerify');
  const self = [actor.accountId, ...(actor.onBehalfOf ? [actor.onBehalfOf.accountId] : [])];
  if (self.some((account) => hands.includes(account))) return no('ownWork');
  return ownUnitsOf(actor).includes(unitId) ? no('ownUnit') : yes;
}
