import type { obligationEvents } from '../obligation/obligation.model.ts';
import type { taskEvents } from '../task/task.model.ts';
import type { JournalTopic, ToldField } from './journal.model.ts';

/** Acts whose own features have no short word for the journal. */
type Said = (typeof taskEvents)[number] | (typeof obligationEvents)[number];

const topics: Record<JournalTopic, string> = {
  reports: 'Báo cáo',
  tasks: 'Nhiệm vụ',
  plans: 'Kế hoạch',
  dues: 'Đôn đốc, gia hạn, miễn',
  forms: 'Mẫu, chế độ báo cáo',
  people: 'Tài khoản, vai trò',
  units: 'Đơn vị, ngày làm việc',
  sessions: 'Đăng nhập',
};

const fields: Record<ToldField, string> = {
  name: 'tên',
  shortName: 'tên ngắn',
  abbreviation: 'ký hiệu',
  username: 'tên đăng nhập',
  post: 'chức danh',
  email: 'thư điện tử',
  phone: 'điện thoại',
  unit: 'đơn vị',
  role: 'vai trò',
  startsOn: 'từ ngày',
  endsOn: 'đến ngày',
  from: 'từ ngày',
  number: 'số',
  edition: 'bản công bố',
  version: 'bản',
  receipt: 'biên nhận',
  periodKey: 'kỳ',
  progress: 'tiến độ',
  remarks: 'số góp ý',
  isLate: 'trễ hạn',
  dueAt: 'hạn',
  newDueAt: 'hạn mới',
};

export const journalWords = {
  topics,
  fields,
  events: {
    'task.assigned': 'giao nhiệm vụ',
    'task.planned': 'đơn vị tự đặt nhiệm vụ',
    'task.opened': 'mở kỳ thực hiện mới',
    'task.progressed': 'cập nhật tiến độ',
    'task.finished': 'báo hoàn thành',
    'task.takenBack': 'lấy lại để bổ sung',
    'task.verified': 'xác nhận kết quả',
    'task.returned': 'trả lại kết quả',
    'task.cancelled': 'hủy nhiệm vụ',
    'obligation.urged': 'đôn đốc',
    'obligation.extended': 'gia hạn',
    'obligation.exempted': 'miễn',
    'file.added': 'thêm tệp',
    'display.made': 'lập địa chỉ màn hình lớn',
    'display.revoked': 'thu hồi địa chỉ màn hình lớn',
    'record.read': 'đọc bản ghi mật',
  } satisfies Record<Said, string> & Record<string, string> as Record<string, string>,
  page: {
    title: 'Nhật ký',
    caption: 'Nhật ký của cơ quan, mới nhất trước',
    at: 'Lúc',
    who: 'Ai',
    what: 'Việc',
    unit: 'Đơn vị',
    system: 'Hệ thống',
    onBehalf: (name: string) => `thay mặt ${name}`,
    other: 'thao tác khác',
    closed: 'bản ghi ngoài phạm vi đọc của bạn',
    reason: (text: string) => `Lý do: ${text}`,
    changed: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    told: (field: string, value: string) => `${field}: ${value}`,
    nothing: 'trống',
    dayOff: 'nghỉ',
    dayWorked: 'làm việc',
    dayNational: 'theo danh sách chung',
    yes: 'có',
    no: 'không',
    from: 'Từ ngày',
    to: 'Đến ngày',
    person: 'Người',
    everybody: 'Mọi người',
    allUnits: 'Mọi đơn vị',
    topic: 'Về',
    allTopics: 'Mọi việc',
    clear: 'Xóa lọc',
    none: 'Không có việc nào như vậy',
    noneHint: 'Bỏ bớt điều kiện lọc.',
    reversed: 'Ngày đầu đang sau ngày cuối.',
  },
  seal: {
    through: (when: string) => `Đã niêm phong đến ${when}`,
    none: 'Chưa niêm phong dòng nào',
    waiting: (n: number) => `${n}\u00a0dòng chờ niêm phong`,
    about:
      'Mỗi dòng được niêm phong nối vào mọi dòng trước nó. Ghi lại dấu niêm phong này ở nơi khác thì về sau sửa hay xóa một dòng cũ sẽ lộ ra.',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    mark: 'Dấu niêm phong',
  },
};

export type JournalWords = typeof journalWords;
