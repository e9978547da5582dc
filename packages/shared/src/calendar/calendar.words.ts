import type { CalendarKind, CalendarMark, CalendarMatter, feedEvents } from './calendar.model.ts';

const kind: Record<CalendarKind, string> = {
  visit: 'Kiểm tra',
  self: 'Tự kiểm tra',
  report: 'Hạn báo cáo',
  task: 'Hạn nhiệm vụ',
  correction: 'Hạn khắc phục',
  council: 'Họp Hội đồng',
};

const mark: Record<CalendarMark, string> = {
  planned: 'Chưa tới',
  soon: 'Sắp tới',
  doing: 'Đang làm',
  done: 'Đã xong',
  late: 'Trễ',
  cancelled: 'Đã hủy',
};

/** What a title is made of: the period written out ("tuần 33"), the agency's own name for it, the unit it concerns alone. */
export interface EntryParts {
  period: string;
  name: string;
  unit: string;
}

const of = (what: string, { period, name }: EntryParts) => `${what} ${period || name}`.trim();

const title: Record<CalendarMatter, (parts: EntryParts) => string> = {
  visit: ({ unit, name }) => unit || name,
  self: ({ unit, name }) => unit || name,
  reportDue: (parts) => of('Báo cáo', parts),
  dataCloses: (parts) => of('Chốt số liệu báo cáo', parts),
  consolidationDue: (parts) => of('Tổng hợp báo cáo', parts),
  taskDue: ({ name, period }) => [name, period].filter(Boolean).join(', '),
  correctionDue: ({ unit }) => unit || 'Việc khắc phục',
  councilMeets: ({ name }) => name || 'Họp Hội đồng',
};

/** In a cell of the month, where a line has some twenty letters. */
const short: Record<CalendarMatter, (parts: EntryParts & { total: number }) => string> = {
  visit: ({ unit }) => unit || 'Đột xuất',
  self: ({ unit }) => `Tự KT ${unit}`,
  reportDue: ({ period, name }) => (period ? `Hạn BC ${period}` : name),
  dataCloses: ({ period, name }) => `Chốt ${period || name}`,
  consolidationDue: ({ period, name }) => `Tổng hợp ${period || name}`,
  taskDue: ({ name }) => name,
  correctionDue: ({ unit, total }) => `${unit || 'Khắc phục'} · ${total}\u00a0việc`,
  councilMeets: ({ name }) => name || 'Họp Hội đồng',
};

/** How many of how many: never a bare fraction, which would read as a date. */
const tally: Partial<Record<CalendarMatter, (done: string, total: string) => string>> = {
  reportDue: (done, total) => `${done} trên ${total} đơn vị đã gửi`,
  taskDue: (done, total) => `${done} trên ${total} đơn vị đã xong`,
  correctionDue: (done, total) => `${done} trên ${total} kiến nghị đã khắc phục`,
};

const events: Record<(typeof feedEvents)[number], string> = {
  'feed.made': 'lập địa chỉ lịch cá nhân',
  'feed.revoked': 'thu hồi địa chỉ lịch cá nhân',
};

export const calendarWords = {
  problems: {},
  events,
  kind,
  mark,
  title,
  short,
  tally,

  heading: 'Lịch',
  range: {
    month: (month: number, year: number) => `Tháng ${month}/${year}`,
    week: (n: number) => `Tuần ${n}`,
  },
  views: { label: 'Cách xem', agenda: 'Danh sách', month: 'Tháng', week: 'Tuần' },
  go: {
    today: 'Hôm nay',
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    previousWeek: 'Tuần trước',
    nextWeek: 'Tuần sau',
  },
  filter: {
    label: 'Lọc lịch',
    kinds: 'Loại việc',
    everyKind: 'Mọi loại việc',
    someKinds: (n: number, of: number) => `${n} trên ${of} loại việc`,
    unit: 'Đơn vị',
    everyUnit: 'Mọi đơn vị',
    person: 'Người',
    everybody: 'Mọi người',
    mine: 'Việc của tôi',
    show: 'Xem lịch',
    clear: 'Bỏ lọc',
    button: (n: number) => (n === 0 ? 'Lọc lịch' : `Lọc lịch, đang lọc ${n}\u00a0mục`),
  },

  columns: {
    time: 'Giờ',
    kind: 'Loại việc',
    what: 'Nội dung, đơn vị',
    who: 'Chủ trì',
    state: 'Trạng thái',
    act: 'Mở',
  },
  caption: (range: string) => `Lịch ${range}, theo ngày`,
  monthCaption: (range: string) =>
    `Lịch ${range}. Dùng phím mũi tên để đi giữa các ngày, Enter để vào việc của ngày, Escape để trở ra, M để dời cuộc kiểm tra.`,
  weekColumn: 'Tuần',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'T.Bảy', 'CN'],
  halves: { day: 'Cả ngày', morning: 'Sáng', afternoon: 'Chiều' },
  todayAt: (day: string) => `Hôm nay – ${day}`,
  matters: (n: number) => `${n}\u00a0việc`,
  noMatters: 'không có việc',
  past: (n: number) => `Hiện ${n}\u00a0việc đã qua`,
  clashNote: 'trùng lịch',
  more: (n: number) => `còn ${n}\u00a0việc`,

  time: {
    allDay: 'Cả ngày',
    before: (time: string) => `trước ${time}`,
    fromTo: (from: string, to: string) => `${from}–${to}`,
  },
  note: {
    data: (days: string) => `Số liệu ${days}`,
    team: (n: number) => `đoàn ${n}\u00a0người`,
    openFindings: (n: number) => `${n}\u00a0tồn tại còn mở`,
    hidden: 'Đơn vị chưa thấy',
    foreseen: 'dự kiến theo chế độ báo cáo',
    units: (n: number) => `${n}\u00a0đơn vị`,
  },
  state: {
    foreseen: 'Dự kiến',
    doing: 'Đang kiểm tra',
    clashPerson: 'Trùng người',
    clashUnit: 'Trùng đơn vị',
  },
  act: { view: 'Xem', record: 'Mở phiếu', move: 'Dời lịch', urge: 'Xem, đôn đốc' },

  clashBar: {
    title: (day: string) => `Trùng lịch ngày ${day}:`,
    person: (who: string, a: string, b: string, time: string) => `${who} ở hai nơi lúc ${time} (${a}, ${b}).`,
    unit: (who: string, time: string) => `${who} có hai cuộc cùng lúc ${time}.`,
    others: (n: number) => `Còn ${n}\u00a0chỗ trùng khác.`,
    go: (day: string) => `Tới ngày ${day}`,
  },

  legend: { done: 'Đã xong', clash: 'Trùng', hidden: 'Đơn vị chưa thấy' },
  print: 'In lịch tháng',
  printTitle: (range: string) => `Lịch công tác ${range.toLowerCase()}`,
  printedAt: (when: string) => `In lúc ${when}`,
  empty: (range: string) => `${range} chưa có việc nào`,
  emptyBody: 'Chuyển sang tháng khác, hoặc bỏ bớt điều kiện lọc.',
  cut: 'Quá nhiều việc để hiện hết. Thu hẹp số ngày hoặc lọc bớt.',
  feed: {
    name: 'Thi Đua: việc của tôi',
    led: (name: string) => `Trưởng đoàn: ${name}`,
    open: 'Đưa vào lịch điện thoại',
    body: 'Điện thoại tự lấy việc của anh/chị về lịch của máy: hạn báo cáo, nhiệm vụ, cuộc kiểm tra có anh/chị.',
    secret: 'Ai có địa chỉ này xem được lịch của anh/chị. Không gửi cho người khác.',
    lag: 'Điện thoại lấy lại sau mỗi vài giờ. Lịch Google có thể chậm đến một ngày; việc mới dời, xem ở đây mới chắc.',
    make: 'Tạo địa chỉ',
    renew: 'Đổi địa chỉ mới',
    made: 'Đã tạo. Chép ngay: địa chỉ này chỉ hiện một lần.',
    address: 'Địa chỉ lịch',
    copy: 'Chép địa chỉ',
    copied: 'Đã chép',
    subscribe: 'Thêm vào lịch của máy này',
    how: 'Trên iPhone: bấm “Thêm vào lịch của máy này”. Trên Android: mở Google Lịch trên máy tính, chọn “Thêm lịch khác”, “Từ URL”, rồi dán địa chỉ.',
    since: (when: string) => `Đang dùng địa chỉ tạo lúc ${when}`,
    read: (ago: string) => `Điện thoại lấy lần cuối ${ago}`,
    neverRead: 'Chưa điện thoại nào lấy',
    revoke: 'Thu hồi',
    revokeTitle: 'Thu hồi địa chỉ lịch?',
    renewTitle: 'Đổi địa chỉ lịch?',
    lost: 'Điện thoại đang dùng địa chỉ cũ sẽ không lấy được lịch nữa.',
    revoked: 'Đã thu hồi địa chỉ lịch',
  },
  visit: {
    openPage: 'Mở cuộc kiểm tra',
    prior: (n: number) => `Lần trước còn ${n}\u00a0tồn tại`,
    repeated: (n: number) => `Lặp lại lần\u00a0${n}`,
    move: 'Dời lịch',
    moveAnyway: 'Vẫn dời, dù trùng',
    moveTitle: (unit: string) => `Dời cuộc kiểm tra ${unit}`,
    day: 'Ngày',
    from: 'Từ',
    to: 'Đến',
    reason: 'Lý do dời',
    reasonHint: 'Được giữ lại và gửi đến đoàn, đơn vị.',
    needTime: 'Ghi giờ dạng 08:00',
    needLater: 'Phải sau giờ bắt đầu',
    needReason: 'Ghi lý do, ít nhất 3 ký tự',
    movedOne: (unit: string) => `Đã dời cuộc kiểm tra ${unit}`,
    movedBack: 'Đã đưa về giờ cũ',
    undoReason: 'Hoàn tác lần dời vừa rồi',
    held: (title: string) => `Đang dời ${title}. Chọn ngày bằng phím mũi tên, Enter để đặt, Escape để thôi.`,
  },
  drawer: {
    open: { report: 'Mở báo cáo', task: 'Mở nhiệm vụ', list: 'Mở danh sách' },
    kind: 'Loại việc',
    due: 'Hạn',
    day: 'Ngày',
    period: 'Số liệu',
    units: 'Đơn vị',
    state: 'Trạng thái',
    progress: 'Tiến độ',
  },
};

export type CalendarWords = typeof calendarWords;
