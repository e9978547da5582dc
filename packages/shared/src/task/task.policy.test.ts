import { describe, expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import { judgeTask, type TaskFacts } from './task.policy.ts';
import { stageOf, stateOf, taskActions, taskStates } from './task.workflow.ts';

const now = '2021-08-20T02:00:00.000Z';
const facts: TaskFacts = {
  agencyId: 'sở',
  unitId: 'phòng 1',
  state: 'doing',
  opensAt: '2021-08-13T00:00:00.000Z',
  hands: [],
};

function as(role: Role, unitId: string, more: Partial<Actor> = {}): Actor {
  const grants = [{ role, unitId, subtree: [unitId] }];
  return { accountId: `${role} ${unitId}`, agencyId: 'sở', name: '', grants, onBehalfOf: null, ...more };
}

describe('who may do what', () => {
  test.each([
    ['reporter', 'phòng 1', ['update', 'finish']],
    ['unit_leader', 'phòng 1', ['update', 'finish']],
    ['reporter', 'phòng 2', []],
    ['staff', 'phòng 1', []],
    ['office', 'văn phòng', ['cancel']],
    ['director', 'sở', ['cancel']],
    ['working_group', 'tổ', []],
    ['admin', 'sở', []],
  ] as const)('%s of %s may, while it is being done: %j', (role, unit, allowed) => {
    const actor = as(role, unit);
    expect(taskActions.filter((action) => judgeTask(actor, action, facts, now).allowed)).toEqual(allowed);
  });

  test.each([
    ['reporter', 'phòng 1', ['takeBack']],
    ['office', 'văn phòng', ['verify', 'return']],
    ['director', 'sở', ['verify', 'return']],
    ['working_group', 'tổ', ['verify', 'return']],
  ] as const)('%s of %s may, once it is done: %j', (role, unit, allowed) => {
    const actor = as(role, unit);
    const done = { ...facts, state: 'done' as const };
    expect(taskActions.filter((action) => judgeTask(actor, action, done, now).allowed)).toEqual(allowed);
  });
});

describe('nobody verifies what they did themselves', () => {
  const done = { ...facts, state: 'done' as const, hands: ['office văn phòng'] };
  test('in their own name', () => {
    expect(judgeTask(as('office', 'văn phòng'), 'verify', done, now)).toEqual({
      allowed: false,
      why: 'ownWork',
    });
  });
  test('acting for the one who did it, or having it done in their name', () => {
    const forThem = as('director', 'sở', { onBehalfOf: { accountId: 'office văn phòng', name: '' } });
    expect(judgeTask(forThem, 'verify', done, now).why).toBe('ownWork');
  });
  test('another person of the office may, and the doer may still return it', () => {
    expect(judgeTask(as('office', 'văn phòng', { accountId: 'khác' }), 'verify', done, now).allowed).toBe(
      true,
    );
    expect(judgeTask(as('office', 'văn phòng'), 'return', done, now).allowed).toBe(true);
  });
});

test('an occurrence that has not begun is not done yet', () => {
  const ahead = { ...facts, state: 'assigned' as const, opensAt: '2021-08-27T00:00:00.000Z' };
  expect(judgeTask(as('reporter', 'phòng 1'), 'finish', ahead, now).why).toBe('notOpen');
});

test('nothing moves a task that is cancelled', () => {
  const gone = { ...facts, state: 'cancelled' as const };
  for (const actor of [as('reporter', 'phòng 1'), as('office', 'văn phòng')])
    expect(taskActions.some((action) => judgeTask(actor, action, gone, now).allowed)).toBe(false);
});

test('state and obligation say the same', () => {
  for (const state of taskStates) {
    const kept = { done: 'done', verified: 'done', exempt: 'exempt', cancelled: 'cancelled' } as const;
    const obligation = state in kept ? kept[state as keyof typeof kept] : 'owed';
    expect(stateOf(obligation, stageOf[state])).toBe(state);
  }
});
