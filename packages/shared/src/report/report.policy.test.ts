import { describe, expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import { judge, type ReportFacts } from './report.policy.ts';
import { type ReportAction, type ReportState, reportActions, reportStates } from './report.workflow.ts';

const agencyId = 'agency';
const now = '2021-08-20T02:00:00.000Z';
const actorIn = (role: Role, unitId: string, accountId: string = role): Actor => ({
  accountId,
  agencyId,
  name: role,
  grants: [{ role, unitId, subtree: [unitId] }],
  onBehalfOf: null,
});

const facts = (state: ReportState, more: Partial<ReportFacts> = {}): ReportFacts => ({
  agencyId,
  unitId: 'unit1',
  state,
  opensAt: '2021-08-13T00:00:00.000Z',
  dutyState: state === 'submitted' || state === 'accepted' ? 'done' : 'owed',
  presentedBy: null,
  isEntered: false,
  receiverId: null,
  hands: ['reporter', 'unit_leader'],
  ...more,
});

const why = (actor: Actor, action: ReportAction, given: ReportFacts) => {
  const verdict = judge(actor, action, given, now);
  return verdict.allowed ? 'yes' : verdict.why;
};

/** Every state x every action for every role of the field, as it must be; what is not named here has no right at all. */
const may: Record<string, Record<ReportState, readonly ReportAction[]>> = {
  reporter: {
    draft: ['save', 'present'],
    presented: [],
    submitted: ['correct'],
    accepted: ['correct'],
  },
  unit_leader: {
    draft: ['save', 'present', 'submit'],
    presented: ['sendBack', 'submit'],
    submitted: ['correct'],
    accepted: ['correct'],
  },
  office: { draft: ['enter'], presented: [], submitted: ['return', 'accept'], accepted: [] },
  director: { draft: [], presented: [], submitted: ['return', 'accept'], accepted: [] },
};
const others = [
  'working_group',
  'staff',
  'admin',
  'auditor',
  'council_chair',
  'committee_reader',
  'guard',
] as const;

describe('who may do what to a report', () => {
  const rows = Object.entries(may).flatMap(([role, states]) =>
    reportStates.map((state) => [role as Role, state, states[state]] as const),
  );
  test.each(rows)('%s, %s: %j', (role, state, allowed) => {
    const actor = actorIn(role, role === 'office' || role === 'director' ? 'office' : 'unit1');
    const done = reportActions.filter((action) => judge(actor, action, facts(state), now).allowed);
    expect(done).toEqual(allowed);
  });

  test.each(others)('%s does nothing to it', (role) => {
    for (const state of reportStates) {
      for (const action of reportActions)
        expect(judge(actorIn(role, 'unit1'), action, facts(state), now).allowed).toBe(false);
    }
  });

  test('the people of another unit do nothing to it, and are not told its state', () => {
    for (const state of reportStates) {
      for (const action of reportActions) {
        expect(why(actorIn('unit_leader', 'unit2'), action, facts(state))).toMatch(/^notYours/);
      }
    }
  });

  test('the one who presented it may take it back, another reporter may not', () => {
    const presented = facts('presented', { presentedBy: 'reporter' });
    expect(why(actorIn('reporter', 'unit1'), 'sendBack', presented)).toBe('yes');
    expect(why(actorIn('reporter', 'unit1', 'somebody else'), 'sendBack', presented)).toBe('notYoursToSign');
  });

  test('nobody accepts what they wrote or signed, in their own name or in another’s; they may return it', () => {
    const own = facts('submitted', { hands: ['office'] });
    expect(why(actorIn('office', 'office'), 'accept', own)).toBe('ownWork');
    expect(why(actorIn('office', 'office'), 'return', own)).toBe('yes');
    const deputy = {
      ...actorIn('office', 'office', 'deputy'),
      onBehalfOf: { accountId: 'office', name: '' },
    };
    expect(why(deputy, 'accept', own)).toBe('ownWork');
    expect(why(actorIn('office', 'office', 'colleague'), 'accept', own)).toBe('yes');
  });

  test('what is sent to a unit its own head receives, and neither the office nor the head of another', () => {
    const sent = facts('submitted', { receiverId: 'division', hands: ['reporter', 'signer'] });
    for (const action of ['accept', 'return'] as const) {
      expect(why(actorIn('unit_leader', 'division'), action, sent)).toBe('yes');
      expect(why(actorIn('director', 'office'), action, sent)).toBe('yes');
      expect(why(actorIn('office', 'office'), action, sent)).toBe('notYoursToReview');
      expect(why(actorIn('reporter', 'division'), action, sent)).toBe('notYoursToReview');
      expect(why(actorIn('unit_leader', 'unit1'), action, sent)).toBe('notYoursToReview');
    }
    expect(why(actorIn('unit_leader', 'division', 'signer'), 'accept', sent)).toBe('ownWork');
    expect(why(actorIn('unit_leader', 'division'), 'accept', facts('submitted'))).toBe('notYoursToReview');
  });

  test('once the office has said that it types for the unit, it writes and presents; it does not sign', () => {
    const office = actorIn('office', 'office');
    const entered = facts('draft', { isEntered: true });
    const done = reportActions.filter((action) => judge(office, action, entered, now).allowed);
    expect(done).toEqual(['save', 'present']);
    expect(why(office, 'enter', entered)).toBe('alreadyEntered');
    expect(why(office, 'submit', entered)).toBe('notYoursToSign');
    expect(why(actorIn('reporter', 'unit1'), 'save', entered)).toBe('yes');
    expect(why(office, 'sendBack', facts('presented', { isEntered: true, presentedBy: 'office' }))).toBe(
      'yes',
    );
    expect(why(actorIn('director', 'office'), 'save', entered)).toBe('notYoursToWrite');
    const own = facts('draft', { unitId: 'office' });
    const both = { ...office, grants: [...office.grants, ...actorIn('reporter', 'office').grants] };
    expect(why(both, 'enter', own)).toBe('notYoursToEnter');
  });

  test('only a correction can be dropped: a draft behind which a submitted version stands', () => {
    const reporter = actorIn('reporter', 'unit1');
    expect(why(reporter, 'discard', facts('draft'))).toBe('notCorrecting');
    expect(why(reporter, 'discard', facts('draft', { dutyState: 'done' }))).toBe('yes');
    expect(why(reporter, 'discard', facts('presented', { dutyState: 'done' }))).toBe('wrongState');
    expect(why(actorIn('office', 'office'), 'discard', facts('draft', { dutyState: 'done' }))).toBe(
      'notYoursToWrite',
    );
  });

  test('nothing before the period opens, nothing when exempt', () => {
    const reporter = actorIn('reporter', 'unit1');
    expect(why(reporter, 'save', facts('draft', { opensAt: '2021-08-20T02:00:00.001Z' }))).toBe(
      'periodNotOpen',
    );
    expect(why(reporter, 'save', facts('draft', { opensAt: now }))).toBe('yes');
    expect(why(reporter, 'save', facts('draft', { dutyState: 'exempt' }))).toBe('notExpected');
  });
});
