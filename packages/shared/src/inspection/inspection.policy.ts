import { type Actor, allows, scopeOf } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { dayOf } from '../kernel/instant.ts';
import { move } from '../kernel/workflow.ts';
import type { TeamPart, VisitKind } from './inspection.model.ts';
import { type VisitAction, type VisitState, visitActions, visitWorkflow } from './inspection.workflow.ts';

/** What the rules need to know of a visit. */
export interface VisitFacts {
  agencyId: string;
  unitId: string;
  kind: VisitKind;
  state: VisitState;
  /** Null: from its planning on. */
  visibleFrom: string | null;
  plannedBy: string | null;
  team: readonly { accountId: string; part: TeamPart; hasLeft: boolean }[];
  startsAt: string;
  hasTeamSigned: boolean;
  /** Whose hand signed for the team, also where it did so for the leader. */
  teamSignedBy: string | null;
}

/**
 * The units to which this person belongs: where they work, also while they act for somebody above, and where they hold a role. One over
 * the whole agency makes nobody a member of each.
 */
export const ownUnitsOf = ({ agencyId, homeUnitId, grants }: Actor): string[] => {
  const home = homeUnitId && homeUnitId !== agencyId ? [homeUnitId] : [];
  const held = grants.filter(({ unitId }) => unitId !== agencyId).flatMap(({ subtree }) => subtree);
  return [...new Set([...home, ...held])];
};

type Party = Pick<VisitFacts, 'plannedBy' | 'team'>;
const isParty = (actor: Actor, { plannedBy, team }: Party): boolean =>
  plannedBy === actor.accountId || team.some(({ accountId }) => accountId === actor.accountId);

type Known = Pick<VisitFacts, 'agencyId' | 'unitId' | 'visibleFrom' | 'plannedBy' | 'team'>;

/**
 * Does the visit exist for this actor at `now`? An unannounced one exists, until it starts, for its team, for who planned it, and for
 * those above who do not belong to the unit; for everybody else it is as if it had never been planned.
 */
export function isKnownTo(actor: Actor, visit: Known, now: string): boolean {
  const { agencyId, unitId, visibleFrom } = visit;
  if (agencyId !== actor.agencyId) return false;
  if (isParty(actor, visit)) return true;
  if (visibleFrom === null || visibleFrom <= now)
    return allows(actor, 'inspection.read', { agencyId, unitId });
  return scopeOf(actor, 'inspection.read').kind === 'agency' && !ownUnitsOf(actor).includes(unitId);
}

/** May this actor do this to this visit, at `now`? The server obeys it, the web explains by it. */
export function judgeVisit(actor: Actor, action: VisitAction, visit: VisitFacts, now: string): Verdict {
  const right = judgeRight(actor, action, visit);
  if (!right.allowed) return right;
  if (!move(visitWorkflow, visit.state, action)) return no('wrongState', { state: visit.state, action });
  return judgeMoment(action, visit, now);
}

/** Every verdict of a view. */
export function judgeVisitAll(actor: Actor, visit: VisitFacts, now: string): Record<VisitAction, Verdict> {
  return Object.fromEntries(
    visitActions.map((action) => [action, judgeVisit(actor, action, visit, now)]),
  ) as Record<VisitAction, Verdict>;
}

/** Whose hands may record a visit: the team’s, and of a self-inspection the unit’s own. */
export function mayRecord(actor: Actor, { agencyId, unitId, kind, team }: VisitFacts): boolean {
  if (kind === 'self') return allows(actor, 'inspection.self', { agencyId, unitId });
  const parties = team.filter(({ hasLeft }) => !hasLeft).map(({ accountId }) => accountId);
  return allows(actor, 'inspection.record', { agencyId, unitId: null, parties });
}

const holdsPart = (
  actor: { readonly accountId: string },
  { team }: VisitFacts,
  ...parts: TeamPart[]
): boolean =>
  team.some((one) => !one.hasLeft && one.accountId === actor.accountId && parts.includes(one.part));

function judgeRight(actor: Actor, action: VisitAction, visit: VisitFacts): Verdict {
  const { agencyId, unitId } = visit;
  const isSelf = visit.kind === 'self';
  switch (action) {
    case 'move':
    case 'appoint':
      if (isSelf) return no('selfInspection');
      return allows(actor, 'inspection.plan', { agencyId, unitId }) ? yes : no('notYoursToPlan');
    case 'cancel':
      return allows(actor, 'inspection.plan', { agencyId, unitId }) ? yes : no('notYoursToPlan');
    case 'start':
    case 'answer':
    case 'choose':
    case 'raise':
      return mayRecord(actor, visit) ? yes : no('notInTeam');
    case 'end':
    case 'conclude':
      if (isSelf) return mayRecord(actor, visit) ? yes : no('notInTeam');
      return holdsPart(actor, visit, 'leader', 'secretary') ? yes : no('notLeading');
    case 'sign':
    case 'takeBack':
      return isSelf ? no('selfInspection') : judgeTeamSide(actor, visit);
    case 'append':
      if (isSelf) return no('selfInspection');
      return holdsPart(actor, visit, 'leader') ? yes : no('notLeader');
    case 'confirm':
    case 'object':
      return judgeUnitSide(actor, visit);
  }
}

/** The leader signs, or whoever acts for the leader within the post that was lent to them; nobody of the unit does so about their own. */
function judgeTeamSide(actor: Actor, visit: VisitFacts): Verdict {
  if (holdsPart(actor, visit, 'leader')) return yes;
  const { onBehalfOf } = actor;
  if (!onBehalfOf || !holdsPart(onBehalfOf, visit, 'leader')) return no('notLeader');
  return ownUnitsOf(actor).includes(visit.unitId) ? no('standInOfUnit') : yes;
}

/** The head of the unit answers for it; who was in the team, or signed for it, signs for the team alone. */
function judgeUnitSide(actor: Actor, visit: VisitFacts): Verdict {
  if (visit.kind === 'self') return no('selfInspection');
  const { agencyId, unitId } = visit;
  if (!allows(actor, 'inspection.sign', { agencyId, unitId })) return no('notHeadOfUnit');
  const self = [actor.accountId, ...(actor.onBehalfOf ? [actor.onBehalfOf.accountId] : [])];
  const isOfTeam = visit.team.some(({ accountId }) => self.includes(accountId));
  return isOfTeam || self.includes(visit.teamSignedBy ?? '') ? no('bothSides') : yes;
}

function judgeMoment(action: VisitAction, visit: VisitFacts, now: string): Verdict {
  const { hasTeamSigned, startsAt } = visit;
  switch (action) {
    case 'start':
      return dayOf(now) < dayOf(startsAt) ? no('notItsDay', { startsAt }) : yes;
    // Until then another leader may be named: whoever led may be away on the day of the signature.
    case 'appoint':
    case 'answer':
    case 'choose':
    case 'raise':
    case 'conclude':
    case 'sign':
      return hasTeamSigned ? no('signedAlready') : yes;
    case 'takeBack':
    case 'confirm':
    case 'object':
      return hasTeamSigned ? yes : no('notSigned');
    default:
      return yes;
  }
}
