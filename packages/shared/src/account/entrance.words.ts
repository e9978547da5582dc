import type { DemoUsername } from './demo.ts';
import type { PasswordFault } from './password.ts';
import { passwordLength } from './password.ts';

const passwordFault: Record<PasswordFault, string> = {
  tooShort: `Cần ít nhất ${passwordLength.least} ký tự`,
  tooLong: `Không quá ${passwordLength.most} ký tự`,
  likeUsername: 'Đừng đặt giống tên đăng nhập',
  common: 'Mật khẩu này quá dễ đoán',
  unchanged: 'Cần khác mật khẩu đang dùng',
};

/** What each demo account is good for seeing. */
const demoDoes: Record<DemoUsername, string> = {
  canbo: 'soạn báo cáo tuần, cập nhật nhiệm vụ',
  truongdonvi: 'ký báo cáo, theo dõi đơn vị mình',
  vanphong: 'đôn đốc, tiếp nhận, theo dõi toàn Sở',
  tocongtac: 'bảng tổng quan, tình hình các đơn vị',
  giamdoc: 'xem tình hình, quyết định',
  canbo2: 'cùng vai soạn báo cáo, ở đơn vị khác',
  truongdonvi2: 'cùng vai ký báo cáo, ở đơn vị khác',
  nhanvien: 'xem kế hoạch, việc được giao',
  thuky: 'giúp việc Hội đồng, Văn phòng',
  hoidong1: 'thành viên Hội đồng',
  quantri: 'tài khoản, vai trò, cây đơn vị',
};

export const entranceWords = {
  signIn: {
    title: 'Đăng nhập',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    act: 'Đăng nhập',
    forgot: 'Quên mật khẩu?',
    forgotHow:
      'Báo người quản trị của cơ quan để được cấp lại. Mật khẩu cấp lại dùng một lần và phải đổi ngay khi đăng nhập.',
    kept: 'Đang soạn dở báo cáo? Bản nháp vẫn còn nguyên sau khi đăng nhập lại.',
    support: 'Cần giúp: báo Văn phòng hoặc người quản trị của cơ quan.',
    needUsername: 'Nhập tên đăng nhập',
    needPassword: 'Nhập mật khẩu',
    failed: 'Chưa mở được trang đăng nhập',
  },
  claim: {
    title: 'Phong trào thi\u00a0đua có\u00a0kế\u00a0hoạch, có\u00a0theo\u00a0dõi, có\u00a0kết\u00a0quả',
    tasks: 'Nhiệm vụ theo kế hoạch',
    tasksNote: 'rõ đơn vị, rõ hạn, rõ minh chứng',
    reports: 'Báo cáo định kỳ',
    reportsNote: 'hệ thống điền sẵn những gì đã biết',
    overview: 'Tổng quan cho lãnh đạo',
    overviewNote: 'đơn vị nào trễ, việc gì đang chờ quyết định',
  },
  demo: {
    title: 'Chọn một vai để xem thử',
    lead: 'Mỗi vai thấy đúng việc và dữ liệu của mình. Mật khẩu chung:',
    copy: 'Sao chép mật khẩu',
    copied: 'Đã sao chép',
    enter: 'Vào thử',
    enterAs: (name: string) => `Vào thử với vai ${name}`,
    first: 'nên xem trước',
    does: demoDoes,
    other: 'Đăng nhập bằng tên khác',
    back: 'Về danh sách vai',
  },
  own: {
    title: 'Dùng cho cơ quan của tôi',
    lead: 'Cơ quan thật bắt đầu trống, không lẫn dữ liệu mẫu.',
    steps: [
      'Dừng chương trình đang chạy bản trình diễn',
      'Chạy lại với một thư mục dữ liệu mới',
      'Mở liên kết thiết lập in ở cửa sổ dòng lệnh',
      'Đặt tên cơ quan, tạo tài khoản quản trị đầu tiên',
    ],
    command: 'Lệnh chạy',
    copy: 'Sao chép lệnh',
    copied: 'Đã sao chép',
    note: 'Dữ liệu trình diễn nằm riêng trong thư mục cũ, không bị đụng tới.',
  },
  wait: {
    title: 'Chưa thiết lập cơ quan',
    body: 'Mở liên kết thiết lập được in ở cửa sổ dòng lệnh nơi chương trình đang chạy. Liên kết dùng một lần, trong 24 giờ; khởi động lại chương trình để có liên kết mới.',
  },
  setUp: {
    title: 'Thiết lập cơ quan',
    lead: (until: string) => `Liên kết này dùng một lần, đến ${until}.`,
    agency: 'Cơ quan',
    agencyName: 'Tên cơ quan',
    agencyNameHint: 'Sở Tư pháp Khánh Hòa',
    shortName: 'Tên ngắn',
    shortNameHint: 'Sở Tư pháp',
    abbreviation: 'Ký hiệu',
    abbreviationHint: 'STP',
    officeName: 'Tên văn phòng',
    officeHint: 'Đơn vị đầu tiên; các đơn vị khác thêm sau trong Quản trị.',
    officeDefault: 'Văn phòng',
    admin: 'Người quản trị đầu tiên',
    adminName: 'Họ tên hoặc chức danh',
    act: 'Thiết lập và đăng nhập',
    gone: 'Liên kết không dùng được',
    goneBody:
      'Liên kết đã dùng, đã quá hạn hoặc chưa chép đủ. Khởi động lại chương trình để có liên kết mới.',
  },
  change: {
    title: 'Đổi mật khẩu được cấp',
    lead: 'Mật khẩu quản trị cấp chỉ dùng để đăng nhập lần đầu. Đặt mật khẩu của riêng anh/chị để bắt đầu làm việc.',
    issued: 'Mật khẩu được cấp',
    current: 'Mật khẩu hiện tại',
    next: 'Mật khẩu mới',
    rule: `Ít nhất ${passwordLength.least} ký tự; một câu ngắn dễ nhớ là tốt nhất.`,
    again: 'Nhập lại mật khẩu mới',
    differs: 'Hai lần nhập chưa giống nhau',
    needed: 'Nhập mật khẩu hiện tại',
    act: 'Đổi mật khẩu',
    done: 'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.',
    leave: 'Đăng xuất',
    fault: passwordFault,
  },
  again: {
    title: 'Đăng nhập lại để tiếp tục',
    body: 'Phiên làm việc đã hết. Nội dung đang soạn vẫn còn nguyên trên trang này.',
    other: (name: string) => `Không phải ${name}? Đăng nhập bằng tài khoản khác`,
    act: 'Tiếp tục',
    noLongerActing: (name: string) => `Anh/chị đang làm việc với vai của mình, không còn thay mặt ${name}.`,
  },
};
