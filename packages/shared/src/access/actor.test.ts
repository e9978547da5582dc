import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Actor, allows, holds, scopeOf } from './actor.ts';
import { hears } from './hears.ts';
import { permissions } from './rights.ts';
import { roles } from './role.ts';

const unitIds = ['u1', 'u2', 'u3', 'u4'];
const grant = fc.record({
  role: fc.constantFrom(...roles),
  unitId: fc.constantFrom(...unitIds),
  subtree: fc.subarray(unitIds),
});
const actor: fc.Arbitrary<Actor> = fc.record({
  accountId: fc.constantFrom('me', 'you'),
  agencyId: fc.constantFrom('a1', 'a2'),
  name: fc.constant(''),
  grants: fc.array(grant, { maxLength: 3 }),
  onBehalfOf: fc.constant(null),
});
const place = fc.record({
  agencyId: fc.constantFrom('a1', 'a2'),
  unitId: fc.option(fc.constantFrom(...unitIds)),
  parties: fc.subarray(['me', 'you']),
});

test('what SQL is told by scopeOf and what one record is told by allows are one rule', () => {
  fc.assert(
    fc.property(actor, fc.constantFrom(...permissions), place, (who, permission, where) => {
      const scope = scopeOf(who, permission);
      const bySql =
        scope.kind !== 'none' &&
        scope.agencyId === where.agencyId &&
        (scope.kind === 'agency' ||
          (where.unitId !== null && scope.unitIds.includes(where.unitId)) ||
          (scope.party && where.parties.includes(who.accountId)));
      expect(allows(who, permission, where)).toBe(bySql);
    }),
  );
});

test('nothing is allowed across agencies, and nothing without a role that holds it', () => {
  fc.assert(
    fc.property(actor, fc.constantFrom(...permissions), place, (who, permission, where) => {
      if (who.agencyId !== where.agencyId || !holds(who, permission))
        expect(allows(who, permission, where)).toBe(false);
    }),
  );
});

test('an act before its time is heard by nobody but the one who did it', () => {
  fc.assert(
    fc.property(actor, fc.constantFrom('agency', 'unit', 'office', 'party', 'system'), (who, audience) => {
      const act = {
        agencyId: 'a1',
        unitId: 'u1',
        accountId: 'me',
        audience,
        visibleFrom: '2021-09-01T00:00:00.000Z',
      } as const;
      const isHeard = hears(who, act, '2021-08-20T00:00:00.000Z');
      expect(isHeard).toBe(who.agencyId === 'a1' && who.accountId === 'me');
    }),
  );
});
