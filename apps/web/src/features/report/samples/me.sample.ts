import { permissions, reachOf } from '@thidua/shared/access/rights';
import type { Role } from '@thidua/shared/access/role';
import { type Me, meSchema } from '@thidua/shared/account/session.model';
import { id, people, sampleReport } from './report.sample.ts';

/** Somebody signed in with one role. */
export function sampleMe(role: Role, who: { id: string; name: string; post: string } = people.reporter): Me {
  const { unit } = sampleReport();
  const ref = { id: unit.id, name: unit.name, shortName: unit.shortName, abbreviation: unit.abbreviation };
  const agency = { ...ref, id: id(19), name: 'Sở Tư pháp', shortName: 'Sở Tư pháp', abbreviation: 'STP' };
  return meSchema.parse({
    account: { ...who, username: 'canbo', email: null, phone: null },
    unit: ref,
    agency,
    roles: [{ role, unitId: unit.id, subtree: [unit.id], unit: ref }],
    permissions: permissions.filter((permission) => reachOf(permission, role) !== undefined),
    actingFor: null,
    standIns: [],
    mustChangePassword: false,
    locale: null,
    preferences: {},
    isDemo: false,
    now: '2021-08-20T03:42:00.000Z',
    today: '2021-08-20',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
}
