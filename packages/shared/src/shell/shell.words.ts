/** Words of the frame and of the parts that know no feature. */
/** What was never sent: drafts of reports, and of visits items and photos. */
interface UnsentCount {
  reports: number;
  items: number;
  photos: number;
}

export const shellWords = {
  brand: 'Thi Đua',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  language: 'Ngôn ngữ',
  skip: 'Đến nội dung chính',

  nav: {
    label: 'Điều hướng chính',
    myWork: 'Việc của tôi',
    overview: 'Tổng quan',
    calendar: 'Lịch',
    inspection: 'Kiểm tra',
    tasks: 'Nhiệm vụ',
    reports: 'Báo cáo',
    received: 'Báo cáo nhận được',
    figures: 'Số liệu',
    admin: 'Quản trị',
    more: 'Thêm',
    groups: { doing: 'Thực hiện', review: 'Đánh giá', information: 'Thông tin', system: 'Hệ thống' },
    short: { myWork: 'Việc', received: 'Báo cáo' },
    waiting: (n: number) => `${n} việc đang chờ`,
  },

  campaign: {
    plan: (number: string, day: string) => `Kế hoạch ${number} ngày ${day}`,
    shortPlan: (number: string) => `Kế hoạch ${number}`,
    choose: 'Chọn phong trào',
    current: 'Phong trào đang xem',
  },

  search: {
    kinds: {
      unit: 'Đơn vị',
      account: 'Người',
      duty: 'Nhiệm vụ của kế hoạch',
      task: 'Nhiệm vụ',
      campaign: 'Phong trào',
      report: 'Báo cáo',
    },
    report: (period: string) => `Báo cáo ${period}`,
    open: 'Tìm kiếm',
    hint: 'Tìm đơn vị, việc, báo cáo…',
    placeholder: 'Gõ tên hoặc số hiệu, có dấu hay không dấu đều được',
    nothing: (text: string) => `Không thấy gì khớp với “${text}”`,
    start: 'Gõ ít nhất hai chữ để tìm',
    searching: 'Đang tìm…',
    failed: 'Chưa tìm được. Kiểm tra mạng rồi gõ lại.',
    keys: 'Ctrl K',
    clear: 'Xóa từ tìm',
  },

  bell: { label: 'Thông báo', unread: (n: number) => `${n} thông báo chưa đọc`, all: 'Xem tất cả thông báo' },

  user: {
    menu: 'Tài khoản của tôi',
    account: 'Tài khoản, mật khẩu, ủy quyền',
    scheme: 'Giao diện',
    schemes: { auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    signOut: 'Đăng xuất',
    actingFor: (name: string) => `Đang thay mặt ${name}`,
    stopActing: 'Thôi thay mặt',
    actFor: (name: string) => `Làm thay ${name}`,
    roleAt: (role: string, unit: string) => `${role}, ${unit}`,
  },

  tour: {
    offer: 'Lần đầu dùng? Một phút là biết chỗ làm các việc chính.',
    open: 'Hướng dẫn nhanh',
    hide: 'Ẩn dòng này, không nhắc lại',
    title: 'Hướng dẫn nhanh',
    lead: 'Các việc chính của vai trò anh/chị. Xem lại lúc nào cũng được: bấm tên mình ở góc trên bên phải.',
    leadPhone: 'Các việc chính của vai trò anh/chị. Xem lại lúc nào cũng được trong mục Thêm.',
    finding:
      'Tìm đơn vị, việc, báo cáo: bấm Ctrl\u00a0K ở bất kỳ trang nào, gõ có dấu hay không dấu đều được.',
    findingPhone: 'Tìm đơn vị, việc, báo cáo: bấm kính lúp ở đầu trang, gõ có dấu hay không dấu đều được.',
    steps: {
      found: {
        title: 'Dựng cơ quan',
        body: 'Nhập đơn vị và người từ một tệp Excel, in phiếu đăng nhập đưa tận tay; ngày nghỉ và mốc nhắc việc có sẵn, sửa khi cần.',
      },
      overview: {
        title: 'Tổng quan',
        body: 'Câu đầu trang nói cơ quan có an toàn không, ai trễ, việc gì chờ quyết định. Bấm vào số nào cũng ra danh sách đứng sau nó.',
      },
      myWork: {
        title: 'Việc của tôi',
        body: 'Mọi việc anh/chị phải làm, gấp nhất ở trên. Mỗi dòng nói vì sao là việc của mình và có một nút dẫn thẳng đến chỗ làm.',
      },
      write: {
        title: 'Soạn báo cáo',
        body: 'Số hệ thống biết đã điền sẵn; điền phần còn lại, bài tự lưu kể cả khi mất mạng. Xong thì bấm Trình lãnh đạo đơn vị.',
      },
      sign: {
        title: 'Ký, gửi báo cáo',
        body: 'Đọc báo cáo như một văn bản, rồi ký và gửi hoặc chuyển lại người soạn. Gửi xong có biên nhận ghi giờ.',
      },
      receive: {
        title: 'Tiếp nhận báo cáo',
        body: 'Thấy ngay ai đã nộp, ai chưa. Mở báo cáo bên cạnh kỳ trước, tiếp nhận hoặc trả lại kèm góp ý ghim đúng chỗ; đôn đốc đơn vị chưa nộp bằng một nút.',
      },
      gather: {
        title: 'Tổng hợp',
        body: 'Số liệu gộp theo từng chỉ tiêu, bấm vào là thấy từng đơn vị; lời văn có sẵn để biên tập, rồi trình Giám đốc.',
      },
      decide: {
        title: 'Duyệt báo cáo tổng hợp',
        body: 'Đọc bản trình, xem nguồn từng con số, duyệt hoặc trả lại. Duyệt xong tải văn bản Word để ban hành.',
      },
      assign: {
        title: 'Giao và xác nhận nhiệm vụ',
        body: 'Kế hoạch hiện theo đúng đề mục. Giao cho đơn vị, theo dõi hạn, xem minh chứng rồi xác nhận hoặc trả lại.',
      },
      update: {
        title: 'Cập nhật nhiệm vụ',
        body: 'Ghi tiến độ, đính kèm ảnh hoặc tệp làm minh chứng; báo hoàn thành để Văn phòng xác nhận.',
      },
      look: {
        title: 'Nhiệm vụ của đơn vị',
        body: 'Xem kế hoạch giao gì cho đơn vị mình, đến hạn khi nào, đã làm đến đâu.',
      },
      figures: {
        title: 'Số liệu',
        body: 'Số liệu gộp của các đơn vị qua từng kỳ.',
      },
    },
  },

  demo: {
    title: 'Đây là bản trình diễn.',
    body: 'Dữ liệu mẫu theo Kế hoạch 1096/KH-STP, ngày tháng được dời về hiện tại. Không nhập thông tin thật.',
    bodyShort: 'Không nhập thông tin thật.',
    hide: 'Ẩn dòng này',
  },

  offline: 'Mất mạng. Trang đã từng mở vẫn xem được theo lần tải gần nhất; muốn gửi hay lưu cần có mạng lại.',

  /** Of a visit, on this device alone. */
  unsent: {
    line: (items: number, photos: number) => {
      const held = [items > 0 ? `${items}\u00a0mục` : '', photos > 0 ? `${photos}\u00a0ảnh` : ''].filter(
        Boolean,
      );
      return `${held.length > 0 ? `${held.join(', ')} của cuộc kiểm tra` : 'Cuộc kiểm tra bắt đầu trên máy này'} chưa gửi – đã lưu trên máy, có mạng là tự gửi.`;
    },
    see: 'Xem',
  },

  notFound: {
    title: 'Không có trang này',
    body: 'Địa chỉ có thể đã đổi, hoặc nội dung không thuộc phạm vi của anh/chị.',
    home: 'Về Việc của tôi',
  },

  crash: {
    title: 'Trang gặp lỗi',
    body: 'Nội dung đã lưu không bị mất. Tải lại trang; nếu vẫn lỗi, báo Văn phòng kèm mã bên dưới.',
    reload: 'Tải lại trang',
    outdated: 'Có bản mới của hệ thống. Tải lại trang để tiếp tục.',
  },

  leaving: {
    title: 'Còn nội dung chưa gửi được',
    body: ({ reports, items, photos }: UnsentCount) =>
      `Đang giữ trên máy này: ${[
        reports > 0 ? `${reports}\u00a0bản nháp` : '',
        items > 0 ? `${items}\u00a0mục kiểm tra` : '',
        photos > 0 ? `${photos}\u00a0ảnh kiểm tra` : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    lost: 'Đăng xuất sẽ xóa phần chưa gửi khỏi máy này.',
    act: 'Đăng xuất, bỏ phần chưa gửi',
  },

  newer: {
    title: 'Đã có bản mới của hệ thống.',
    act: 'Dùng bản mới',
    typed: {
      title: 'Tải lại trang để dùng bản mới?',
      body: 'Trang này đang có nội dung bạn vừa nhập.',
      lost: 'Phần chưa gửi hoặc chưa lưu có thể mất.',
      act: 'Tải lại trang',
    },
  },

  close: 'Đóng',
  back: 'Quay lại',
  cancel: 'Bỏ qua',
  undo: 'Hoàn tác',
  retry: 'Thử lại',
  loading: 'Đang tải',
  failed: 'Chưa tải được',
  refused: 'Không mở được',
  failedBody: 'Kiểm tra mạng rồi thử lại.',
  all: 'Tất cả',
  more: 'Xem thêm',
  legend: 'Chú giải',

  pager: {
    label: 'Chuyển trang',
    next: 'Trang sau',
    previous: 'Trang trước',
    range: (from: number, to: number, total: number | undefined) =>
      total === undefined ? `${from}–${to}` : `${from}–${to} trong ${total}`,
  },

  table: {
    sortBy: (column: string) => `Sắp theo ${column}`,
    empty: 'Chưa có gì ở đây',
    columns: 'Chọn cột',
  },

  number: {
    notNumber: 'Chỉ nhập số, ví dụ 1.234,5',
    tooFine: (scale: number) => (scale === 0 ? 'Chỉ nhập số nguyên' : `Tối đa ${scale} chữ số sau dấu phẩy`),
    ambiguous: 'Chưa rõ dấu phẩy là phần nghìn hay phần lẻ. Viết 1.234 hoặc 1,23.',
    tooLarge: 'Số quá lớn',
  },

  date: {
    clear: 'Xóa ngày',
    nextMonth: 'Tháng sau',
    previousMonth: 'Tháng trước',
    nextYear: 'Năm sau',
    previousYear: 'Năm trước',
    nextDecade: 'Mười năm sau',
    previousDecade: 'Mười năm trước',
    months: 'Chọn tháng',
    years: 'Chọn năm',
  },

  password: { show: 'Hiện mật khẩu', hide: 'Ẩn mật khẩu' },

  saved: {
    saving: 'Đang lưu…',
    saved: (time: string) => `Đã lưu ${time}`,
    kept: 'Mất mạng, đã giữ trên máy này',
    keptSignedOut: 'Phiên làm việc đã hết, đã giữ trên máy này',
    failed: 'Chưa lưu được',
    clean: 'Tự lưu sau mỗi lần sửa',
  },

  files: {
    add: 'Thêm tệp',
    drop: 'Kéo tệp vào đây hoặc bấm để chọn',
    limits: (types: string, size: string) => `${types}, mỗi tệp tối đa ${size}`,
    tooLarge: (name: string, size: string) => `${name}: quá ${size}`,
    wrongKind: (name: string) => `${name}: loại tệp không nhận`,
    tooMany: (n: number) => `Tối đa ${n} tệp một lần`,
    remove: (name: string) => `Gỡ ${name}`,
    cancel: (name: string) => `Hủy tải ${name}`,
    again: (name: string) => `Tải lại ${name}`,
    sending: (percent: number) => `đã gửi ${percent}\u00a0%`,
    checking: 'đang kiểm tra',
  },

  numberOf: {
    of: (value: string, total: string) => `${value} trên ${total}`,
    overdue: (n: number) => `${n} quá hạn`,
  },

  timeline: { label: 'Diễn biến', onBehalf: (name: string) => `thay mặt ${name}`, because: 'Lý do:' },

  states: {
    ok: 'Đúng hạn, đã tiếp nhận',
    dot: 'Đúng hạn',
    wait: 'Chờ tiếp nhận',
    late: 'Nộp trễ',
    ret: 'Bị trả lại',
    miss: 'Quá hạn, chưa nộp',
    soon: 'Sắp đến hạn',
    draft: 'Đang soạn',
    not: 'Chưa đến hạn',
    ex: 'Được miễn',
    over: 'Quá hạn',
    warn: 'Cần lý do',
    watch: 'Cần theo dõi',
    stale: 'Số liệu đã cũ',
    gold: 'Khen thưởng',
    fail: 'Không đạt',
    hold: 'Đang chờ',
    second: 'Chờ người thứ hai xác nhận',
    again: 'Lặp lại',
    hidden: 'Giữ kín',
    off: 'Chưa gửi, đã lưu trên máy',
    sent: 'Đã gửi',
  },
};
