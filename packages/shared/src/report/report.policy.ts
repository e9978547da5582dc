import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { move } from '../kernel/workflow.ts';
import type { ObligationState } from '../obligation/obligation.model.ts';
import { type ReportAction, type ReportState, reportActions, reportWorkflow } from './report.workflow.ts';

/** What the rules need to know of a report. */
export interface ReportFacts {
  agencyId: string;
  unitId: string;
  state: ReportState;
  opensAt: string;
  dutyState: ObligationState;
  presentedBy: string | null;
  /** The office has taken it upon itself to type this draft for the unit. */
  isEntered: boolean;
  /** The unit to which it is sent where that is not the office. */
  receiverId: string | null;
  /** Accounts that wrote a field of the last submitted version, signed it, or in whose name it was signed. */
  hands: readonly string[];
}

/** May this actor do this to this report, at `now`? The server obeys it, the web explains by it. */
export function judge(actor: Actor, action: ReportAction, facts: ReportFacts, now: string): Verdict {
  const mine = judgeRight(actor, action, facts);
  if (!mine.allowed) return mine;
  if (facts.dutyState === 'exempt' || facts.dutyState === 'cancelled')
    return no('notExpected', { state: facts.dutyState });
  if (facts.opensAt > now) return no('periodNotOpen', { opensAt: facts.opensAt });
  if (!move(reportWorkflow, facts.state, action)) return no('wrongState', { state: facts.state, action });
  // A duty that is done has a submitted version behind its draft; one returned is owed, and is answered, not dropped.
  if (action === 'discard' && facts.dutyState !== 'done') return no('notCorrecting');
  if (action === 'enter' && facts.isEntered) return no('alreadyEntered');
  if (action === 'accept' && isOwnWork(actor, facts)) return no('ownWork');
  return yes;
}

/** Every verdict of a view. */
export function judgeAll(actor: Actor, facts: ReportFacts, now: string): Record<ReportAction, Verdict> {
  return Object.fromEntries(
    reportActions.map((action) => [action, judge(actor, action, facts, now)]),
  ) as Record<ReportAction, Verdict>;
}

type ReportPermission = 'report.write' | 'report.present' | 'report.submit' | 'report.enter';

function judgeRight(actor: Actor, action: ReportAction, facts: ReportFacts): Verdict {
  const { agencyId, unitId } = facts;
  const may = (permission: ReportPermission) => allows(actor, permission, { agencyId, unitId });
  const mayFor = (permission: ReportPermission) =>
    may(permission) || (facts.isEntered && may('report.enter'));
  switch (action) {
    case 'save':
      return mayFor('report.write') ? yes : no('notYoursToWrite', { unitId });
    case 'correct':
    case 'discard':
      return may('report.write') ? yes : no('notYoursToWrite', { unitId });
    case 'present':
      return mayFor('report.present') ? yes : no('notYoursToWrite', { unitId });
    case 'enter': // who writes it anyway does not need to
      return may('report.enter') && !may('report.write') ? yes : no('notYoursToEnter', { unitId });
    case 'sendBack': // the leader's; or the presenter takes back what nobody has signed yet
      if (may('report.submit')) return yes;
      return mayFor('report.present') && facts.presentedBy === actor.accountId
        ? yes
        : no('notYoursToSign', { unitId });
    case 'submit':
      return may('report.submit') ? yes : no('notYoursToSign', { unitId });
    case 'return':
    case 'accept':
      return mayReceive(actor, facts) ? yes : no('notYoursToReview');
  }
}

/** The office, or the head of the unit to which it is sent and then not the office. */
const mayReceive = (actor: Actor, { agencyId, unitId, receiverId }: ReportFacts): boolean =>
  receiverId
    ? allows(actor, 'report.receive', { agencyId, unitId: receiverId })
    : allows(actor, 'report.review', { agencyId, unitId });

/** Nobody accepts what they prepared or signed, in their own name or in another's. */
function isOwnWork(actor: Actor, facts: ReportFacts): boolean {
  const self = [actor.accountId, ...(actor.onBehalfOf ? [actor.onBehalfOf.accountId] : [])];
  return self.some((account) => facts.hands.includes(account));
}
