import type { ReasonCode } from './report.value.ts';

const reasons: Record<ReasonCode, string> = {
  demand: 'Nhu cầu thực tế thay đổi',
  missedBefore: 'Kỳ trước ghi thiếu',
  otherCounting: 'Đổi cách tính',
  unchanged: 'Tình hình không thay đổi',
  other: 'Lý do khác…',
};

/** What the form of a report says to the one who fills it in. */
export const reportFormWords = {
  title: (period: string) => `Báo cáo ${period}`,
  lead: (unit: string, from: string, to: string) => `${unit} · số liệu ${from}–${to}`,
  dueOn: (when: string) => `hạn gửi ${when}`,
  dueAgain: (when: string) => `hạn gửi lại ${when}`,
  returned: (n: number) => `Bị trả lại lần ${n}`,
  late: 'Đã quá hạn, vẫn gửi được; báo cáo sẽ ghi là nộp trễ.',
  extended: (when: string) => `Được gia hạn đến ${when}`,
  others: (names: string) => `${names} cũng sửa báo cáo này. Hai người sửa hai mục khác nhau được tự ghép.`,

  outline: 'Các mục của báo cáo',
  done: (n: number, of: number) => `${n}/${of} mục đã đủ`,
  figures: 'Số liệu',
  figuresLead: (n: number, of: number) =>
    `${n}/${of} chỉ tiêu đã đủ · số hệ thống đã có, anh/chị chỉ xác nhận hoặc sửa`,
  jump: 'Chọn mục',

  columns: { figure: 'Chỉ tiêu', now: 'Kỳ này', before: 'Kỳ trước', lastYear: 'Cùng kỳ', change: 'Thay đổi' },
  beforeOf: (value: string) => `kỳ trước ${value}`,
  same: 'không đổi',
  points: (value: string) => `${value} điểm %`,
  showLastYear: 'So với cùng kỳ năm trước',
  showBefore: 'So với kỳ trước',

  system: (source: string) => `Hệ thống: ${source}`,
  records: (n: number) => `${n} bản ghi`,
  typed: 'Đơn vị nhập',
  take: (value: string) => `Lấy số ${value}`,
  takeText: 'Lấy nội dung hệ thống',
  taken: 'bằng số hệ thống',
  counted: 'Hệ thống đếm được từ',
  numerator: 'Số người, số việc đạt',
  denominator: 'trên tổng số',
  yes: 'Có',
  no: 'Không',
  choose: 'Chọn',
  guidance: 'Cách tính',

  ask: {
    changed: (percent: number) =>
      percent > 0 ? `Tăng ${percent} % so với kỳ trước.` : `Giảm ${-percent} % so với kỳ trước.`,
    fromZero: 'Kỳ trước bằng 0, kỳ này có phát sinh.',
    sameText: 'Nội dung giống hệt kỳ trước.',
    why: 'Cho biết lý do để Văn phòng Sở không phải hỏi lại.',
    more: 'Nói thêm (không bắt buộc)',
    mustSay: 'Nói rõ lý do',
  },
  reasons,

  faults: {
    required: 'Chưa có số. Không phát sinh thì nhập 0.',
    requiredText: 'Chưa có nội dung',
    requiredChoice: 'Chưa chọn',
    belowMin: (min: string) => `Nhập từ ${min} trở lên`,
    aboveMax: (max: string) => `Nhập không quá ${max}`,
    ratioIncomplete: 'Nhập cả hai số',
    ratioOver: 'Số đạt không thể lớn hơn tổng số',
    wrongKind: 'Giá trị không đúng kiểu',
    notADay: 'Nhập ngày theo dạng dd/mm/yyyy',
    unknownChoice: 'Chọn một mục trong danh sách',
    nothingNotAllowed: 'Mục này phải có nội dung',
  },

  narrative: {
    content: 'Nội dung',
    placeholder: 'Viết 2–4 câu',
    before: 'Xem kỳ trước',
    hideBefore: 'Ẩn kỳ trước',
    takeBefore: 'Lấy lại để sửa',
    beforeTitle: 'Kỳ trước đã viết',
    nothing: 'Không phát sinh trong kỳ',
    sayNothing: 'Không phát sinh',
    unsayNothing: 'Bỏ chọn, viết nội dung',
  },

  remark: {
    of: (n: number, who: string) => `Góp ý ${n} của ${who}`,
    reply: 'Trả lời góp ý…',
    send: 'Gửi trả lời',
    settle: 'Đã sửa',
    settled: (when: string) => `Đã sửa ${when}`,
    reopen: 'Chưa sửa xong',
  },

  returnBar: {
    title: (when: string) => `Văn phòng Sở trả lại lúc ${when}.`,
    sentBack: (who: string) => `${who} gửi lại để sửa.`,
    count: (n: number, settled: number) => `${n} góp ý ghim tại chỗ cần sửa, đã sửa ${settled}/${n}.`,
    none: 'Không có góp ý ghim tại chỗ.',
    go: (n: number) => `Đến góp ý ${n}`,
    before: 'Góp ý trước',
    next: 'Góp ý sau',
  },

  conflict: {
    title: 'Hai người cùng sửa ô này. Chọn giá trị đúng; không bản nào bị xóa.',
    by: (who: string, when: string) => `${who}, ${when}`,
    empty: '(để trống)',
    use: (value: string) => `Dùng “${value}”`,
    chosen: 'Đã chọn giá trị cho ô có hai người cùng sửa',
  },

  footer: {
    note: 'tự lưu, kể cả khi mất mạng',
    missing: (n: number) => `Còn ${n} chỗ cần xem:`,
    ready: 'Đã đủ nội dung',
    read: 'Xem bản văn',
    present: 'Trình lãnh đạo đơn vị',
    sign: 'Ký, gửi báo cáo',
    takeBack: 'Lấy lại để sửa',
    correct: 'Mở bản đính chính',
  },

  presented: (who: string, when: string) => `${who} đã trình lãnh đạo đơn vị lúc ${when}.`,
  told: {
    presented: 'Đã trình lãnh đạo đơn vị',
    submitted: (receipt: string) => `Đã ký, gửi báo cáo. Biên nhận ${receipt}`,
    takenBack: 'Đã lấy lại để sửa',
    stillMissing: 'Chưa gửi được: còn chỗ phải sửa',
  },
  readOnly: 'Báo cáo đã gửi. Muốn sửa, hãy mở bản đính chính.',
  reload: 'Có người vừa thay đổi báo cáo. Trang đã được cập nhật, xem lại rồi thử lần nữa.',
};
