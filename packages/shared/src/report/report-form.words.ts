import type { ReasonCode } from './report.value.ts';

const reasons: Record<ReasonCode, string> = {
  demand: 'Nhu cầu thực tế thay đổi',
  missedBefore: 'Kỳ trước ghi thiếu',
  otherCounting: 'Đổi cách tính',
  unchanged: 'Tình hình không thay đổi',
  other: 'Lý do khác…',
};

/** What of a pasted block went nowhere. */
interface Left {
  unread: readonly string[];
  linesOver: number;
  cellsOver: number;
}

/** What the form of a report says to the one who fills it in. */
export const reportFormWords = {
  title: (period: string) => `Báo cáo ${period}`,
  lead: (unit: string, receiver: string, from: string, to: string) =>
    `${unit} gửi ${receiver} · số liệu ${from}–${to}`,
  dueOn: (when: string) => `hạn gửi ${when}`,
  dueAgain: (when: string) => `hạn gửi lại ${when}`,
  returned: (n: number) => `Bị trả lại lần ${n}`,
  guidance: 'Hướng dẫn của Văn phòng',
  late: 'Đã quá hạn, vẫn gửi được; báo cáo sẽ ghi là nộp trễ.',
  extended: (when: string) => `Được gia hạn đến ${when}`,
  others: (names: string) => `${names} cũng sửa báo cáo này. Hai người sửa hai mục khác nhau được tự ghép.`,

  back: 'Về danh sách báo cáo',
  outline: 'Các mục của báo cáo',
  done: (n: number, of: number) => `${n}/${of}\u00a0mục đã đủ`,
  figures: 'Số liệu',
  figuresLead: (n: number, of: number) =>
    `${n}/${of} chỉ tiêu đã đủ · số hệ thống đã có, anh/chị chỉ xác nhận hoặc sửa`,
  jump: 'Chọn mục khác',

  columns: { figure: 'Chỉ tiêu', now: 'Kỳ này', before: 'Kỳ trước', lastYear: 'Cùng kỳ', change: 'Thay đổi' },
  beforeOf: (value: string) => `kỳ trước ${value}`,
  same: 'không đổi',
  points: (value: string) => `${value} điểm %`,
  showLastYear: 'So với cùng kỳ năm trước',
  showBefore: 'So với kỳ trước',

  system: (source: string) => `Hệ thống: ${source}`,
  /** Where a figure was counted, by the part of the system that counts it. */
  sources: {
    task: 'nhiệm vụ',
    report: 'báo cáo',
    directive: 'văn bản',
    inspection: 'kiểm tra',
    communication: 'tuyên truyền',
    difficulty: 'khó khăn, vướng mắc',
    health: 'khai báo y tế',
    other: 'số liệu đã có',
  },
  records: (n: number) => `${n} bản ghi`,
  periods: (n: number, of: number) => (n === of ? `${n}\u00a0kỳ` : `${n}\u00a0trên ${of}\u00a0kỳ`),
  typed: 'Đơn vị nhập',
  take: (value: string) => `Lấy số ${value}`,
  takeText: 'Lấy nội dung hệ thống',
  counted: 'Hệ thống đếm được từ',
  numerator: 'Số người, số việc đạt',
  denominator: 'trên tổng số',
  yes: 'Có',
  no: 'Không',
  choose: 'Chọn',
  rows: (n: number) => `${n} dòng`,
  table: {
    row: (n: number) => `dòng ${n}`,
    add: 'Thêm dòng',
    drop: (n: number) => `Bỏ dòng ${n}`,
    act: 'Bỏ dòng',
    pasted: (n: number) => `Đã điền ${n}\u00a0ô từ khối đã dán.`,
    left: ({ unread, linesOver, cellsOver }: Left) =>
      [
        ...(unread.length > 0
          ? [
              `Không đọc được ${unread.length}\u00a0ô: ${unread
                .slice(0, 3)
                .map((text) => `“${text}”`)
                .join(', ')}.`,
            ]
          : []),
        ...(linesOver > 0 ? [`Thừa ${linesOver}\u00a0dòng.`] : []),
        ...(cellsOver > 0 ? [`Thừa ${cellsOver}\u00a0ô bên phải.`] : []),
      ].join(' '),
  },
  files: { label: 'Tệp đã nộp', add: 'Chọn tệp', full: (n: number) => `Tối đa ${n} tệp` },

  /** One tap for what is left empty. */
  fill: {
    take: (n: number) => `Lấy số hệ thống cho ${n}\u00a0ô khác số đang có`,
    taken: (n: number) => `Đã lấy số hệ thống cho ${n}\u00a0ô`,
    carry: (n: number) => `Giữ số kỳ trước cho ${n}\u00a0ô còn trống`,
    carried: (n: number) => `Đã giữ số kỳ trước cho ${n}\u00a0ô. Xem lại ô nào đã đổi.`,
    zero: (n: number) => `Không phát sinh: điền 0 vào ${n}\u00a0ô còn trống`,
    zeroed: (n: number) => `Đã điền 0 vào ${n}\u00a0ô`,
  },
  /** A block of a sheet pasted into the figures. */
  paste: {
    open: 'Dán từ Excel…',
    title: 'Dán số liệu từ Excel',
    lead: 'Dán một cột số theo thứ tự chỉ tiêu, hoặc các cột có tên chỉ tiêu và số. Ô trống giữ số đang có.',
    block: 'Khối ô đã chép',
    example: 'Áp phích đã dán\t12',
    preview: 'Số nào vào chỉ tiêu nào',
    now: 'Đang có',
    after: 'Sẽ điền',
    fill: (n: number) => (n > 0 ? `Điền ${n}\u00a0ô` : 'Điền'),
    filled: (n: number) => `Đã điền ${n}\u00a0ô từ khối đã dán`,
    left: (n: number) => `${n}\u00a0dòng không điền được; các chỉ tiêu ấy giữ nguyên.`,
    faults: {
      unknownName: () => 'Mẫu không có chỉ tiêu tên này',
      twice: () => 'Chỉ tiêu này đã có ở dòng trên',
      beyond: () => 'Hết chỉ tiêu, dòng này thừa',
      unreadable: (said: string) => `Không đọc được “${said}”`,
      notPasted: () => 'Chỉ tiêu này nhập ở ô của nó',
      heading: () => 'Dòng tiêu đề, bỏ qua',
    },
  },
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
    requiredDay: 'Chưa ghi ngày',
    belowMin: (min: string) => `Nhập từ ${min} trở lên`,
    aboveMax: (max: string) => `Nhập không quá ${max}`,
    ratioIncomplete: 'Nhập cả hai số',
    ratioOver: 'Số đạt không thể lớn hơn tổng số',
    wrongKind: 'Giá trị không đúng kiểu',
    unreadable: 'Số gõ vào chưa đọc được',
    notADay: 'Nhập ngày theo dạng dd/mm/yyyy',
    unknownChoice: 'Chọn một mục trong danh sách',
    cell: (row: number, column: string, wrong: string) => `Dòng ${row}, cột “${column}”: ${wrong}`,
    cellEmpty: 'chưa điền',
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
    title: (when: string) => `Báo cáo bị trả lại lúc ${when}.`,
    count: (n: number, settled: number) => `${n} góp ý cần sửa, đã sửa ${settled}/${n}.`,
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
    missing: (n: number) => `Còn ${n}\u00a0việc:`,
    /** What is missing, by place: each leads there. */
    places: {
      figures: (n: number) => `${n}\u00a0chỉ tiêu`,
      reasons: (n: number) => `${n}\u00a0lý do`,
      conflicts: (n: number) => `${n}\u00a0ô hai người sửa`,
      remark: (n: number) => `góp ý\u00a0${n}`,
      part: (number: string) => `mục\u00a0${number}`,
    },
    ready: 'Đã đủ nội dung',
    read: 'Xem bản văn',
    readAndSign: 'Đọc bản văn để ký, gửi',
    present: 'Trình lãnh đạo đơn vị',
  },
  phone: {
    at: (n: number, of: number, done: number) => `Mục ${n}/${of} · ${done}\u00a0mục đã đủ`,
    next: 'Mục tiếp theo',
    returned: (n: number) => (n === 0 ? 'Bị trả lại' : `Bị trả lại, ${n}\u00a0góp ý`),
    settled: (n: number, of: number) => `đã sửa ${n}/${of}`,
    states: { done: 'đã đủ', begun: 'đang soạn', empty: 'chưa soạn' },
  },

  told: {
    presented: 'Đã trình lãnh đạo đơn vị',
    stillMissing: 'Chưa trình được: còn chỗ phải sửa',
    notSaved: (why: string) => `Chưa trình được. ${why} Nội dung đã gõ vẫn giữ trên máy này.`,
    replied: 'Đã gửi trả lời góp ý',
    settled: 'Đã ghi là sửa xong góp ý',
    reopened: 'Đã mở lại góp ý',
  },
  reload: 'Có người vừa thay đổi báo cáo. Trang đã được cập nhật, xem lại rồi thử lần nữa.',
};
