import { describe, expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import { type ConsolidationFacts, judge, judgeAll } from './consolidation.policy.ts';
import {
  consolidationActions,
  consolidationStates,
  consolidationWorkflow,
} from './consolidation.workflow.ts';

const actor = (accountId: string, role: Role, unitId: string): Actor => ({
  accountId,
  agencyId: 'agency',
  name: accountId,
  grants: [{ role, unitId, subtree: unitId === 'agency' ? ['agency', 'unit1'] : [unitId] }],
  onBehalfOf: null,
});
const office = actor('office', 'office', 'office');
const director = actor('director', 'director', 'agency');
const leader = actor('leader', 'unit_leader', 'unit1');

const facts = (more: Partial<ConsolidationFacts> = {}): ConsolidationFacts => ({
  agencyId: 'agency',
  unitId: 'agency',
  state: 'draft',
  isGathered: true,
  presentedBy: null,
  hands: [],
  ...more,
});

describe('who may what', () => {
  test('the office writes and presents, the director approves and sends back, nobody does both', () => {
    expect(judge(office, 'gather', facts()).allowed).toBe(true);
    expect(judge(office, 'present', facts()).allowed).toBe(true);
    expect(judge(office, 'approve', facts({ state: 'presented' }))).toEqual({
      allowed: false,
      why: 'notYoursToApprove',
    });
    expect(judge(director, 'gather', facts())).toEqual({ allowed: false, why: 'notYoursToWrite' });
    expect(judge(director, 'approve', facts({ state: 'presented' })).allowed).toBe(true);
    expect(judge(director, 'approve', facts({ state: 'presented', hands: ['director'] }))).toEqual({
      allowed: false,
      why: 'ownWork',
    });
  });

  test('whoever presented it takes it back, another of the office does not', () => {
    const presented = facts({ state: 'presented', presentedBy: 'office' });
    expect(judge(office, 'sendBack', presented).allowed).toBe(true);
    expect(judge(actor('other', 'office', 'office'), 'sendBack', presented).allowed).toBe(false);
  });

  test('a unit has nothing to do with the consolidation of the agency, and has its own', () => {
    const above = judgeAll(leader, facts());
    expect(Object.values(above).some(({ allowed }) => allowed)).toBe(false);
    expect(judge(leader, 'approve', facts({ unitId: 'unit1', state: 'presented' })).allowed).toBe(true);
  });

  test('what stands is what the table says, and nothing is decided before something is gathered', () => {
    for (const state of consolidationStates)
      for (const action of consolidationActions) {
        const who = action === 'approve' ? director : action === 'sendBack' ? director : office;
        const starts = consolidationWorkflow.moves[action].from.includes(state);
        expect([action, state, judge(who, action, facts({ state })).allowed]).toEqual([
          action,
          state,
          starts,
        ]);
      }
    for (const action of ['adjust', 'keep', 'present'] as const)
      expect(judge(office, action, facts({ isGathered: false }))).toEqual({
        allowed: false,
        why: 'notGathered',
      });
  });
});
