import { type Permission, permissions, reachOf } from '@thidua/shared/access/rights';
import type { Role } from '@thidua/shared/access/role';
import type { Me } from '@thidua/shared/account/session.model';

const agencyId = '01890000-0000-7000-8000-000000000001';
const unitId = '01890000-0000-7000-8000-000000000002';

/** Somebody signed in, in one role of one unit. */
export function meAs(role: Role, more: Partial<Me> = {}): Me {
  const unit = { id: unitId, name: 'Phòng Công chứng số 1', shortName: 'P. CC số 1' };
  return {
    account: {
      id: '01890000-0000-7000-8000-000000000003',
      username: 'canbo',
      name: 'Cán bộ tổng hợp',
      post: '',
      email: null,
      phone: null,
    },
    unit,
    agency: { id: agencyId, name: 'Sở Tư pháp', shortName: 'Sở Tư pháp' },
    roles: [{ role, unitId, subtree: [unitId], unit }],
    permissions: permissions.filter((one: Permission) => reachOf(one, role) !== undefined),
    actingFor: null,
    standIns: [],
    mustChangePassword: false,
    locale: null,
    preferences: {},
    isDemo: false,
    now: '2021-08-20T02:00:00.000Z',
    today: '2021-08-20',
    timeZone: 'Asia/Ho_Chi_Minh',
    ...more,
  };
}
