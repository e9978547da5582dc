import { expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { judgeUnit, judgeUnitAll } from './unit.policy.ts';

const agencyId = '00000000-0000-7000-8000-000000000001';
const admin: Actor = {
  accountId: 'me',
  agencyId,
  name: 'Quản trị',
  grants: [{ role: 'admin', unitId: agencyId, subtree: [agencyId] }],
  onBehalfOf: null,
};
const unit = { id: '00000000-0000-7000-8000-000000000002', agencyId, endsOn: null, children: 0 };

test('an administrator changes what is alive', () => {
  for (const verdict of Object.values(judgeUnitAll(admin, unit))) expect(verdict.allowed).toBe(true);
  for (const verdict of Object.values(judgeUnitAll(admin, { ...unit, endsOn: '2021-12-31' })))
    expect(verdict.why).toBe('hasEnded');
});

test('the agency is renamed, and neither moved nor ended', () => {
  const agency = { ...unit, id: agencyId };
  expect(judgeUnit(admin, agency, 'rename').allowed).toBe(true);
  expect(judgeUnit(admin, agency, 'move').why).toBe('isAgency');
  expect(judgeUnit(admin, agency, 'end').why).toBe('isAgency');
});

test('a unit with others beneath it is not ended', () => {
  expect(judgeUnit(admin, { ...unit, children: 2 }, 'end')).toMatchObject({
    why: 'hasChildren',
    facts: { count: 2 },
  });
});

test('everybody else only looks', () => {
  const office: Actor = { ...admin, grants: [{ role: 'office', unitId: unit.id, subtree: [unit.id] }] };
  expect(judgeUnit(office, unit, 'rename').why).toBe('needsRole');
  expect(judgeUnit(admin, { ...unit, agencyId: 'another' }, 'rename').why).toBe('needsRole');
});
