import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { move } from '../kernel/workflow.ts';
import {
  type ConsolidationAction,
  type ConsolidationState,
  consolidationActions,
  consolidationWorkflow,
} from './consolidation.workflow.ts';

/** What the rules need to know of a consolidation. */
export interface ConsolidationFacts {
  agencyId: string;
  /** The node of the tree at which it is made. */
  unitId: string;
  state: ConsolidationState;
  isGathered: boolean;
  presentedBy: string | null;
  /** Accounts that gathered, adjusted, wrote or presented it. */
  hands: readonly string[];
}

/** May this actor do this to this consolidation? The server obeys it, the web explains by it. */
export function judge(actor: Actor, action: ConsolidationAction, facts: ConsolidationFacts): Verdict {
  const right = judgeRight(actor, action, facts);
  if (!right.allowed) return right;
  if (!move(consolidationWorkflow, facts.state, action))
    return no('wrongState', { state: facts.state, action });
  if (action === 'approve' && isOwnWork(actor, facts)) return no('ownWork');
  const needsFigures = action === 'adjust' || action === 'keep' || action === 'present';
  return needsFigures && !facts.isGathered ? no('notGathered') : yes;
}

/** Every verdict of a view. */
export function judgeAll(actor: Actor, facts: ConsolidationFacts): Record<ConsolidationAction, Verdict> {
  return Object.fromEntries(
    consolidationActions.map((action) => [action, judge(actor, action, facts)]),
  ) as Record<ConsolidationAction, Verdict>;
}

function judgeRight(actor: Actor, action: ConsolidationAction, facts: ConsolidationFacts): Verdict {
  const { agencyId, unitId, presentedBy } = facts;
  const may = (permission: 'consolidation.write' | 'consolidation.present' | 'consolidation.approve') =>
    allows(actor, permission, { agencyId, unitId });
  switch (action) {
    case 'approve':
      return may('consolidation.approve') ? yes : no('notYoursToApprove');
    case 'sendBack': // the approver's; or the presenter takes back what nobody has approved yet
      if (may('consolidation.approve')) return yes;
      return may('consolidation.present') && presentedBy === actor.accountId ? yes : no('notYoursToApprove');
    case 'present':
      return may('consolidation.present') ? yes : no('notYoursToWrite');
    case 'issue': // the register of numbers is the agency's
      return unitId === agencyId && may('consolidation.write') ? yes : no('notYoursToWrite');
    default:
      return may('consolidation.write') ? yes : no('notYoursToWrite');
  }
}

/** Nobody approves what they prepared, in their own name or in another's. */
function isOwnWork(actor: Actor, { hands }: ConsolidationFacts): boolean {
  const self = [actor.accountId, ...(actor.onBehalfOf ? [actor.onBehalfOf.accountId] : [])];
  return self.some((account) => hands.includes(account));
}
