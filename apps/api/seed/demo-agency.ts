import type { Role } from '@thidua/shared/access/role';
import type { UnitKind } from '@thidua/shared/unit/unit.model';

export interface DemoUnit {
  code: string;
  kind: UnitKind;
  name: string;
  shortName: string;
  /** How many people work there beside those who are named below by their post. */
  staff: number;
}

/** The demo agency: a Sở with eleven units named as such units are, and the working group of plan 1096 III.1. */
export const demoCommittee = {
  name: 'Ban Chỉ đạo Phong trào tỉnh',
  shortName: 'Ban Chỉ đạo',
  abbreviation: 'BCĐ',
};

/** Reads what the agencies beneath the committee come to; belongs to no agency of them. */
export const demoReader = {
  username: 'banchidao',
  name: 'Chuyên viên Ban Chỉ đạo Phong trào tỉnh',
  post: 'Chuyên viên tổng hợp',
  role: 'committee_reader',
} as const;

export const demoAgency = { name: 'Sở Tư pháp Khánh Hòa', shortName: 'Sở Tư pháp', abbreviation: 'STP' };

/** What stands at the head of its papers. */
export const demoLetterhead = { superior: 'UBND tỉnh Khánh Hòa', symbol: 'STP', place: 'Khánh Hòa' };

export const demoUnits: readonly DemoUnit[] = [
  { code: 'VP', kind: 'office', name: 'Văn phòng Sở', shortName: 'Văn phòng', staff: 4 },
  { code: 'TTr', kind: 'division', name: 'Thanh tra Sở', shortName: 'Thanh tra', staff: 1 },
  {
    code: 'HCTP',
    kind: 'division',
    name: 'Phòng Hành chính tư pháp',
    shortName: 'P. Hành chính tư pháp',
    staff: 1,
  },
  { code: 'BTTP', kind: 'division', name: 'Phòng Bổ trợ tư pháp', shortName: 'P. Bổ trợ tư pháp', staff: 1 },
  {
    code: 'PBGDPL',
    kind: 'division',
    name: 'Phòng Phổ biến, giáo dục pháp luật',
    shortName: 'P. Phổ biến, GDPL',
    staff: 1,
  },
  {
    code: 'XD&KT',
    kind: 'division',
    name: 'Phòng Xây dựng và kiểm tra văn bản quy phạm pháp luật',
    shortName: 'P. XD&KT văn bản QPPL',
    staff: 1,
  },
  { code: 'CC1', kind: 'division', name: 'Phòng Công chứng số 1', shortName: 'P. CC số 1', staff: 3 },
  { code: 'CC2', kind: 'division', name: 'Phòng Công chứng số 2', shortName: 'P. CC số 2', staff: 2 },
  { code: 'CC3', kind: 'division', name: 'Phòng Công chứng số 3', shortName: 'P. CC số 3', staff: 1 },
  {
    code: 'TGPL',
    kind: 'center',
    name: 'Trung tâm Trợ giúp pháp lý nhà nước',
    shortName: 'TT TGPL nhà nước',
    staff: 2,
  },
  {
    code: 'ĐGTS',
    kind: 'center',
    name: 'Trung tâm Dịch vụ đấu giá tài sản',
    shortName: 'TT Đấu giá tài sản',
    staff: 2,
  },
  {
    code: 'TCT',
    kind: 'team',
    name: 'Tổ công tác Phòng, chống dịch bệnh Covid-19',
    shortName: 'Tổ công tác',
    staff: 0,
  },
];

export interface DemoPerson {
  username: string;
  name: string;
  post: string;
  unit: string;
  roles: { role: Role; unit: string }[];
}

/** The agency itself, as a place of roles. */
export const wholeAgency = 'STP';

const at = (role: Role, unit: string) => ({ role, unit });

/** The accounts the demo tells of; the council: the director chairs, one to six vote, the secretary does not, seven is the substitute. */
const named: readonly DemoPerson[] = [
  person('quantri', 'Quản trị hệ thống', 'Chuyên viên công nghệ thông tin', 'VP', [at('admin', wholeAgency)]),
  person('giamdoc', 'Giám đốc Sở', 'Giám đốc', wholeAgency, [
    at('director', wholeAgency),
    at('council_chair', wholeAgency),
  ]),
  person('vanphong', 'Chánh Văn phòng Sở', 'Chánh Văn phòng', 'VP', [at('office', 'VP')]),
  person('tocongtac', 'Tổ trưởng Tổ công tác', 'Tổ trưởng', 'TCT', [
    at('working_group', wholeAgency),
    at('reporter', 'TCT'),
  ]),
  person('truongdonvi', 'Trưởng phòng Công chứng số 1', 'Trưởng phòng', 'CC1', [at('unit_leader', 'CC1')]),
  person('canbo', 'Cán bộ tổng hợp Phòng Công chứng số 1', 'Cán bộ tổng hợp', 'CC1', [at('reporter', 'CC1')]),
  person('truongdonvi2', 'Trưởng phòng Công chứng số 2', 'Trưởng phòng', 'CC2', [at('unit_leader', 'CC2')]),
  person('canbo2', 'Cán bộ tổng hợp Phòng Công chứng số 2', 'Cán bộ tổng hợp', 'CC2', [
    at('reporter', 'CC2'),
  ]),
  person('nhanvien', 'Công chứng viên Phòng Công chứng số 1', 'Công chứng viên', 'CC1', []),
  person('thuky', 'Thư ký Hội đồng Thi đua, khen thưởng', 'Chuyên viên thi đua, khen thưởng', 'VP', [
    at('council_secretary', wholeAgency),
    at('office', 'VP'),
  ]),
  person('hoidong1', 'Phó Giám đốc Sở phụ trách khối Bổ trợ', 'Phó Giám đốc', wholeAgency, [
    at('council_member', wholeAgency),
  ]),
  person('hoidong2', 'Phó Giám đốc Sở phụ trách khối Hành chính', 'Phó Giám đốc', wholeAgency, [
    at('council_member', wholeAgency),
  ]),
  person('hoidong3', 'Chánh Thanh tra Sở', 'Chánh Thanh tra', 'TTr', [
    at('council_member', wholeAgency),
    at('unit_leader', 'TTr'),
  ]),
  person('hoidong4', 'Trưởng phòng Hành chính tư pháp', 'Trưởng phòng', 'HCTP', [
    at('council_member', wholeAgency),
    at('unit_leader', 'HCTP'),
  ]),
  person('hoidong5', 'Trưởng phòng Bổ trợ tư pháp', 'Trưởng phòng', 'BTTP', [
    at('council_member', wholeAgency),
    at('unit_leader', 'BTTP'),
  ]),
  person('hoidong6', 'Trưởng phòng Phổ biến, giáo dục pháp luật', 'Trưởng phòng', 'PBGDPL', [
    at('council_member', wholeAgency),
    at('unit_leader', 'PBGDPL'),
  ]),
  person('hoidong7', 'Giám đốc Trung tâm Trợ giúp pháp lý', 'Giám đốc Trung tâm', 'TGPL', [
    at('council_member', wholeAgency),
    at('unit_leader', 'TGPL'),
  ]),
  person('phovanphong', 'Phó Chánh Văn phòng Sở', 'Phó Chánh Văn phòng', 'VP', [
    at('unit_leader', 'VP'),
    at('office', 'VP'),
  ]),
  person('tonghop.vp', 'Chuyên viên tổng hợp Văn phòng Sở', 'Chuyên viên tổng hợp', 'VP', [
    at('reporter', 'VP'),
  ]),
  person('kiemtoan', 'Kiểm soát nội bộ', 'Chuyên viên kiểm soát', 'TTr', [at('auditor', wholeAgency)]),
];

function person(
  username: string,
  name: string,
  post: string,
  unit: string,
  roles: DemoPerson['roles'],
): DemoPerson {
  return { username, name, post, unit, roles: [...roles, at('staff', unit)] };
}

const leaderPost: Partial<Record<UnitKind, string>> = {
  center: 'Giám đốc',
  division: 'Trưởng phòng',
  office: 'Chánh Văn phòng',
};
const deputyPost: Partial<Record<UnitKind, string>> = {
  center: 'Phó Giám đốc',
  division: 'Phó Trưởng phòng',
};

/** Lower-case login part of a unit's code: 'XD&KT' -> 'xdkt', 'ĐGTS' -> 'dgts'. */
export const loginOf = (code: string): string =>
  code
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

/** Everybody who is not named above: a leader and a reporter where one is missing, a deputy, and the staff of each unit. */
function rest(): DemoPerson[] {
  const people: DemoPerson[] = [];
  const has = (role: Role, unit: string) =>
    named.some((one) => one.roles.some((held) => held.role === role && held.unit === unit));
  for (const unit of demoUnits.filter((one) => one.kind !== 'team')) {
    const login = loginOf(unit.code);
    const ofUnit = unit.name.replace(/^Phòng /, ''); // a head is "Trưởng phòng Công chứng số 3", not "Trưởng phòng Phòng ..."
    if (!has('unit_leader', unit.code)) {
      const post = leaderPost[unit.kind] ?? 'Trưởng đơn vị';
      people.push(
        person(`truong.${login}`, `${post} ${ofUnit}`, post, unit.code, [at('unit_leader', unit.code)]),
      );
    }
    if (!has('reporter', unit.code)) {
      people.push(
        person(`tonghop.${login}`, `Cán bộ tổng hợp ${unit.name}`, 'Cán bộ tổng hợp', unit.code, [
          at('reporter', unit.code),
        ]),
      );
    }
    const deputy = deputyPost[unit.kind];
    if (deputy) people.push(person(`pho.${login}`, `${deputy} ${ofUnit}`, deputy, unit.code, []));
    for (let n = 1; n <= unit.staff; n += 1) {
      people.push(person(`vienchuc${n}.${login}`, `Viên chức ${n} ${unit.name}`, 'Viên chức', unit.code, []));
    }
  }
  return people;
}

export const demoPeople: readonly DemoPerson[] = [...named, ...rest()];
