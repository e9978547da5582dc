import type { Role } from '@thidua/shared/access/role';
import { fold } from '@thidua/shared/kernel/text';
import { plantUnit } from '../src/features/unit/index.ts';
import { unnamed } from '../src/platform/db/statement.ts';
import type { Ctx } from '../src/platform/http/ctx.ts';

/** The fixed cast: two agencies; in the first an office, two units and somebody in every role; in the second an office and a unit. */
export const cast = {
  admin: { role: 'admin', unit: 'agency', name: 'Quản trị' },
  director: { role: 'director', unit: 'agency', name: 'Giám đốc' },
  office: { role: 'office', unit: 'office', name: 'Chánh Văn phòng' },
  office2: { role: 'office', unit: 'office', name: 'Chuyên viên Văn phòng' },
  workingGroup: { role: 'working_group', unit: 'office', name: 'Tổ trưởng Tổ công tác' },
  leader1: { role: 'unit_leader', unit: 'unit1', name: 'Trưởng phòng Công chứng số 1' },
  reporter1: { role: 'reporter', unit: 'unit1', name: 'Cán bộ tổng hợp Phòng Công chứng số 1' },
  staff1: { role: 'staff', unit: 'unit1', name: 'Viên chức Phòng Công chứng số 1' },
  leader2: { role: 'unit_leader', unit: 'unit2', name: 'Trưởng phòng Công chứng số 2' },
  reporter2: { role: 'reporter', unit: 'unit2', name: 'Cán bộ tổng hợp Phòng Công chứng số 2' },
  chair: { role: 'council_chair', unit: 'agency', name: 'Chủ tịch Hội đồng' },
  secretary: { role: 'council_secretary', unit: 'office', name: 'Thư ký Hội đồng' },
  member: { role: 'council_member', unit: 'unit2', name: 'Ủy viên Hội đồng' },
  committeeReader: { role: 'committee_reader', unit: 'committee', name: 'Cán bộ Ban Chỉ đạo' },
  guard: { role: 'guard', unit: 'agency', name: 'Bảo vệ' },
  auditor: { role: 'auditor', unit: 'agency', name: 'Kiểm toán' },
  otherOffice: { role: 'office', unit: 'otherOffice', name: 'Chánh Văn phòng Sở khác' },
  otherLeader: { role: 'unit_leader', unit: 'otherUnit', name: 'Trưởng phòng Sở khác' },
  otherReporter: { role: 'reporter', unit: 'otherUnit', name: 'Cán bộ tổng hợp Sở khác' },
} as const satisfies Record<string, { role: Role; unit: string; name: string }>;

export type Player = keyof typeof cast;
export type CastUnit =
  | 'committee'
  | 'agency'
  | 'office'
  | 'unit1'
  | 'unit2'
  | 'otherAgency'
  | 'otherOffice'
  | 'otherUnit';

export interface Planted {
  units: Record<CastUnit, { id: string; path: string }>;
  accounts: Record<Player, string>;
}

const bornOn = '2021-01-01';

const insertAccount = unnamed<never>(
  `insert into account (id, agency_id, unit_id, username, name, post, folded, sort_key, must_change_password, created_at)
   values ($1, $2, $3, $4, $5, $5, $6, $6, false, '2021-01-01T00:00:00Z')`,
);
const insertGrant = unnamed<never>(
  'insert into role_grant (id, agency_id, account_id, unit_id, role, starts_on) values ($1, $2, $3, $4, $5, $6)',
);

/** Plants the cast. Identity is what every story stands on, so it alone is set up below the door. */
export async function plantCast(ctx: Pick<Ctx, 'db' | 'newId'>): Promise<Planted> {
  const units = {} as Planted['units'];
  const put = async (
    key: CastUnit,
    kind: 'committee' | 'agency' | 'office' | 'division',
    name: string,
    parent: CastUnit | null,
  ) => {
    const id = ctx.newId();
    const over = parent ? units[parent] : null;
    const agency = kind === 'agency' || kind === 'committee' ? id : units[parent as CastUnit].id;
    units[key] = await plantUnit(ctx, {
      id,
      agencyId: agency,
      parent: over,
      kind,
      name,
      shortName: name,
      abbreviation: key.slice(0, 6),
      position: Object.keys(units).length,
      startsOn: bornOn,
    });
  };
  await put('committee', 'committee', 'Ban Chỉ đạo Phong trào tỉnh', null);
  await put('agency', 'agency', 'Sở Tư pháp', 'committee');
  await put('office', 'office', 'Văn phòng Sở', 'agency');
  await put('unit1', 'division', 'Phòng Công chứng số 1', 'agency');
  await put('unit2', 'division', 'Phòng Công chứng số 2', 'agency');
  await put('otherAgency', 'agency', 'Sở Văn hóa và Thể thao', 'committee');
  await put('otherOffice', 'office', 'Văn phòng Sở Văn hóa và Thể thao', 'otherAgency');
  await put('otherUnit', 'division', 'Phòng Nghiệp vụ', 'otherAgency');

  const agencyOf = (unit: CastUnit) =>
    unit === 'committee'
      ? units.committee.id
      : unit.startsWith('other')
        ? units.otherAgency.id
        : units.agency.id;
  const accounts = {} as Planted['accounts'];
  for (const [player, part] of Object.entries(cast) as [Player, (typeof cast)[Player]][]) {
    const id = ctx.newId();
    const agency = agencyOf(part.unit);
    await ctx.db.run(insertAccount, [
      id,
      agency,
      units[part.unit].id,
      player.toLowerCase(),
      part.name,
      fold(part.name),
    ]);
    await ctx.db.run(insertGrant, [ctx.newId(), agency, id, units[part.unit].id, part.role, bornOn]);
    accounts[player] = id;
  }
  return { units, accounts };
}
