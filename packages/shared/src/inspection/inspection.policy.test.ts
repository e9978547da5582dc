import { expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import { judgeFinding } from './finding.policy.ts';
import { independenceOf } from './independence.ts';
import { veiledUntil } from './inspection.model.ts';
import { isKnownTo, judgeVisit, type VisitFacts } from './inspection.policy.ts';

const now = '2021-08-20T02:00:00.000Z';
const who = (accountId: string, ...grants: [Role, string, ...string[]][]): Actor => ({
  accountId,
  agencyId: 'agency',
  name: accountId,
  grants: grants.map(([role, unitId, ...beneath]) => ({ role, unitId, subtree: [unitId, ...beneath] })),
  onBehalfOf: null,
});
const office = who('office', ['office', 'office']);
const director = who('director', ['director', 'agency', 'office', 'u1']);
const leader = who('leader', ['unit_leader', 'u1']);
const inspector = who('inspector', ['staff', 'u2']);

const visit = (given: Partial<VisitFacts> = {}): VisitFacts => ({
  agencyId: 'agency',
  unitId: 'u1',
  kind: 'inspection',
  state: 'planned',
  visibleFrom: null,
  plannedBy: null,
  team: [{ accountId: 'inspector', part: 'leader', hasLeft: false }],
  startsAt: now,
  hasTeamSigned: false,
  teamSignedBy: null,
  ...given,
});

test('an unannounced visit exists for its team, its planner and those above who are not of the unit', () => {
  const veiled = visit({ visibleFrom: veiledUntil });
  const knows = (actor: Actor, given: Partial<VisitFacts> = {}) =>
    isKnownTo(actor, { ...veiled, ...given }, now);
  expect(knows(leader)).toBe(false);
  expect(knows(who('both', ['office', 'office'], ['reporter', 'u1']))).toBe(false);
  expect(knows(who('above', ['unit_leader', 'u0', 'u1']))).toBe(false);
  expect(knows(office)).toBe(true);
  expect(knows(director)).toBe(true);
  expect(knows(inspector)).toBe(true);
  // The office itself is visited: its people read over the whole agency, and yet it is kept from them.
  expect(knows(office, { unitId: 'office' })).toBe(false);
  expect(knows(office, { unitId: 'office', plannedBy: 'office' })).toBe(true);
  expect(knows(leader, { visibleFrom: now })).toBe(true);
  expect(knows(who('far', ['office', 'office']), { agencyId: 'other' })).toBe(false);
});

test('nobody signs for the team and for the unit, and each side signs in its turn', () => {
  const recorded = visit({ state: 'recorded' });
  const signed = visit({ state: 'recorded', hasTeamSigned: true });
  const why = (actor: Actor, action: Parameters<typeof judgeVisit>[1], one: VisitFacts) =>
    judgeVisit(actor, action, one, now).why ?? 'yes';
  expect(why(inspector, 'sign', recorded)).toBe('yes');
  expect(why(inspector, 'sign', signed)).toBe('signedAlready');
  expect(why(leader, 'confirm', recorded)).toBe('notSigned');
  expect(why(leader, 'confirm', signed)).toBe('yes');
  expect(why(leader, 'sign', recorded)).toBe('notLeader');
  expect(why(office, 'confirm', signed)).toBe('notHeadOfUnit');
  const both = {
    ...signed,
    team: [...signed.team, { accountId: 'leader', part: 'member' as const, hasLeft: false }],
  };
  expect(why(leader, 'confirm', both)).toBe('bothSides');
  expect(why(office, 'move', visit({ state: 'started' }))).toBe('wrongState');
  const forLeader = { accountId: 'inspector', name: '' };
  const standIn = { ...who('other', ['office', 'office']), homeUnitId: 'office', onBehalfOf: forLeader };
  expect(why(standIn, 'sign', recorded)).toBe('yes');
  expect(why(standIn, 'takeBack', signed)).toBe('yes');
  expect(why(standIn, 'append', visit({ state: 'signed' }))).toBe('notLeader');
  expect(why({ ...standIn, homeUnitId: 'u1' }, 'sign', recorded)).toBe('standInOfUnit');
  expect(why({ ...standIn, onBehalfOf: { accountId: 'office', name: '' } }, 'sign', recorded)).toBe(
    'notLeader',
  );
  expect(why(leader, 'confirm', { ...signed, teamSignedBy: 'leader' })).toBe('bothSides');
  expect(why(leader, 'start', visit({ kind: 'self', team: [] }))).toBe('yes');
  expect(why(inspector, 'start', visit({ startsAt: '2021-08-21T02:00:00.000Z' }))).toBe('notItsDay');
});

test('nobody verifies what they proposed, nor what is of their own unit', () => {
  const finding = {
    agencyId: 'agency',
    unitId: 'u1',
    state: 'proposed' as const,
    ownerId: 'leader',
    leading: ['inspector'],
    hands: ['leader'],
  };
  const why = (actor: Actor, given: object = {}) =>
    judgeFinding(actor, 'verify', { ...finding, ...given }).why ?? 'yes';
  expect(why(inspector)).toBe('yes');
  expect(why(office)).toBe('yes');
  expect(why(leader)).toBe('notYoursToVerify');
  expect(why(office, { hands: ['office'] })).toBe('ownWork');
  expect(why({ ...office, onBehalfOf: { accountId: 'boss', name: '' } }, { hands: ['boss'] })).toBe(
    'ownWork',
  );
  expect(why(office, { unitId: 'office' })).toBe('ownUnit');
  expect(why(director)).toBe('notYoursToVerify');
});

test('who is of the unit is unfit, who owes it something is doubtful, a role over the agency makes nobody a member', () => {
  const unit = { id: 'u1', agencyId: 'agency' };
  expect(independenceOf({ unitIds: ['u2', 'u1'], openFindings: 0 }, unit)).toBe('unfit');
  expect(independenceOf({ unitIds: ['agency'], openFindings: 2 }, unit)).toBe('doubtful');
  expect(independenceOf({ unitIds: ['agency', 'u2'], openFindings: 0 }, unit)).toBe('free');
});
