import { describe, expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { Role } from '../access/role.ts';
import { accountActions } from './account.model.ts';
import { canSit, judgeAccount, judgeAccountAll } from './account.policy.ts';

const agencyId = '00000000-0000-7000-8000-000000000001';
const unitId = '00000000-0000-7000-8000-000000000002';
const who = (role: Role, accountId = 'me'): Actor => ({
  accountId,
  agencyId,
  name: 'Quản trị',
  grants: [{ role, unitId, subtree: [unitId] }],
  onBehalfOf: null,
});
const other = { id: 'other', agencyId, unitId, disabledAt: null };

describe('what may be done with an account', () => {
  test('an administrator does all that its state allows', () => {
    const open = judgeAccountAll(who('admin'), other);
    expect(accountActions.filter((action) => open[action].allowed)).toEqual([
      'edit',
      'resetPassword',
      'disable',
      'grantRole',
    ]);
    const closed = judgeAccountAll(who('admin'), { ...other, disabledAt: '2021-08-20T00:00:00.000Z' });
    expect(accountActions.filter((action) => closed[action].allowed)).toEqual([
      'edit',
      'enable',
      'grantRole',
    ]);
  });

  test.each(['director', 'office', 'unit_leader', 'auditor', 'staff'] as const)(
    'a %s does nothing',
    (role) => {
      const judged = judgeAccountAll(who(role), other);
      for (const action of accountActions)
        expect(judged[action]).toMatchObject({ allowed: false, why: 'needsRole' });
    },
  );

  test('nobody closes their own account or promotes themselves, but may correct their name', () => {
    const own = { ...other, id: 'me' };
    for (const action of ['disable', 'grantRole', 'resetPassword'] as const)
      expect(judgeAccount(who('admin'), own, action)).toEqual({ allowed: false, why: 'ownAccount' });
    expect(judgeAccount(who('admin'), own, 'edit').allowed).toBe(true);
  });

  test('an account of another agency is out of reach', () => {
    const foreign = { ...other, agencyId: '00000000-0000-7000-8000-000000000009' };
    expect(judgeAccount(who('admin'), foreign, 'edit').why).toBe('needsRole');
  });
});

test('a director sits at the agency, a committee reader at the committee, everybody else not there', () => {
  expect(canSit('director', 'agency')).toBe(true);
  expect(canSit('director', 'division')).toBe(false);
  expect(canSit('committee_reader', 'committee')).toBe(true);
  expect(canSit('reporter', 'committee')).toBe(false);
  expect(canSit('reporter', 'team')).toBe(true);
});
