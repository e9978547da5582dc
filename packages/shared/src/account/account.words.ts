import type { Role } from '../access/role.ts';
import type { AccountEvent } from './account.model.ts';
import { entranceWords } from './entrance.words.ts';
import { ownAccountWords } from './own-account.words.ts';
import type { PasswordFault } from './password.ts';
import { peopleWords } from './people.words.ts';

const roles: Record<Role, string> = {
  admin: 'Quản trị hệ thống',
  director: 'Giám đốc',
  office: 'Văn phòng',
  working_group: 'Tổ công tác',
  unit_leader: 'Trưởng đơn vị',
  reporter: 'Cán bộ tổng hợp',
  staff: 'Nhân viên',
  council_chair: 'Chủ tịch Hội đồng',
  council_secretary: 'Thư ký Hội đồng',
  council_member: 'Ủy viên Hội đồng',
  committee_reader: 'Người đọc của Ban Chỉ đạo',
  guard: 'Bảo vệ',
  auditor: 'Kiểm toán',
};

/** What the journal says of each act. */
const events: Record<AccountEvent, string> = {
  'session.opened': 'đăng nhập',
  'session.closed': 'đăng xuất',
  'session.revoked': 'kết thúc một phiên đăng nhập',
  'account.added': 'thêm tài khoản',
  'account.imported': 'nhập đơn vị, người dùng từ Excel',
  'account.edited': 'sửa thông tin tài khoản',
  'account.disabled': 'khóa tài khoản',
  'account.enabled': 'mở khóa tài khoản',
  'account.passwordIssued': 'cấp lại mật khẩu',
  'account.passwordChanged': 'đổi mật khẩu',
  'role.granted': 'trao vai trò',
  'role.ended': 'kết thúc vai trò',
  'delegation.given': 'ủy quyền',
  'delegation.revoked': 'thu hồi ủy quyền',
  'delegation.taken': 'bắt đầu làm thay',
  'delegation.laidDown': 'thôi làm thay',
  'agency.founded': 'lập cơ quan',
};

const day = (text: string) => text.split('-').reverse().join('/');

export const accountWords = {
  roles,
  events,
  entrance: entranceWords,
  own: ownAccountWords,
  people: peopleWords,
  problems: {
    signInRefused: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    passwordWrong: 'Mật khẩu hiện tại chưa đúng.',
    passwordRefused: ({ why }: { why: PasswordFault }) => `${entranceWords.change.fault[why]}.`,
    usernameTaken: ({ username }: { username: string }) => `Tên đăng nhập “${username}” đã có người dùng.`,
    ownAccount: 'Không tự làm việc này với tài khoản của mình.',
    isDisabled: 'Tài khoản này đang bị khóa.',
    isEnabled: 'Tài khoản này đang dùng.',
    roleHeld: ({ role }: { role: Role }) =>
      `Người này đã giữ vai trò ${roles[role]} ở đó trong thời gian ấy.`,
    roleNotHere: ({ role }: { role: Role }) => `Vai trò ${roles[role]} không giữ ở loại đơn vị này.`,
    roleEnded: 'Vai trò này đã hết từ trước.',
    daysReversed: 'Ngày cuối phải sau ngày đầu.',
    dayInPast: ({ today }: { today: string }) =>
      `Chọn từ hôm nay (${day(today)}) trở đi; quá khứ không sửa được.`,
    roleNotLent: ({ role }: { role: Role }) => `Vai trò ${roles[role]} không ủy quyền được.`,
    actingForAnother: 'Không làm việc này khi đang thay mặt người khác.',
    delegationTooLong: ({ most }: { most: number }) => `Ủy quyền dài nhất ${most} ngày.`,
    delegationOver: 'Ủy quyền này không còn hiệu lực.',
    listFaulty: ({ faults }: { faults: number }) =>
      `Danh sách có ${faults} lỗi nên chưa nhập gì. Thử lại tệp để xem từng lỗi.`,
    alreadyLent: ({ endsOn }: { endsOn: string }) =>
      `Vai trò này đã giao cho người đó, đến hết ${day(endsOn)}.`,
  },
};

export type AccountWords = typeof accountWords;
