import { completenessWords } from './completeness.words.ts';
import { feedWords } from './feed.words.ts';
import { indicatorRangeWords } from './indicator-range.words.ts';
import type { Decision } from './overview.model.ts';
import type { UnitStanding, VerdictLevel } from './verdict.ts';

const standing: Record<UnitStanding, string> = {
  safe: 'An toàn',
  late: 'Còn việc quá hạn hoặc bị trả lại',
  watch: 'Cần theo dõi: nợ báo cáo nhiều kỳ liền',
};

const level: Record<VerdictLevel, string> = {
  safe: 'đang an toàn',
  watch: 'cần chú ý',
  danger: 'chưa an toàn',
};

const decisionAct: Record<Decision['reason'], string> = {
  missedAgain: 'Xem, đôn đốc',
  returnedAgain: 'Cho ý kiến',
  mine: 'Mở',
};

/** The dashboard, the wall screen and the search. */
export const overviewWords = {
  title: 'Tổng quan',
  asOf: (time: string) => `Số liệu lúc ${time}, tự cập nhật`,
  asOfPaper: (when: string) => `Số liệu lúc ${when}`,
  wholeAgency: 'Toàn cơ quan',
  print: 'In A4',
  wall: 'Màn hình TV',
  openWall: 'Mở màn hình TV',
  chooseUnit: 'Đơn vị',
  choosePeriod: 'Kỳ báo cáo',
  chooseRegime: 'Chế độ báo cáo',

  firstSteps: {
    title: 'Những bước đầu tiên',
    note: 'Làm theo thứ tự',
    done: 'Đã xong',
    steps: {
      people: {
        title: 'Đơn vị và người dùng',
        body: 'Nhập các phòng, trung tâm và danh sách người từ một tệp Excel, in phiếu đăng nhập rồi đưa tận tay.',
        other: 'Quản trị nhập các đơn vị, người dùng từ tệp Excel và đưa phiếu đăng nhập.',
      },
      plan: {
        title: 'Kế hoạch và phát động phong trào',
        body: 'Thả tệp Word của kế hoạch: các mục, gạch đầu dòng thành nhiệm vụ nháp. Sửa, chọn đơn vị rồi phát động.',
        other: 'Văn phòng lấy nhiệm vụ từ tệp Word của kế hoạch rồi phát động.',
      },
      regime: {
        title: 'Chế độ báo cáo',
        body: 'Dùng mẫu báo cáo tuần, tháng, quý có sẵn hoặc tự lập. Kỳ đầu tiên mở ra, các đơn vị nhận việc.',
        other: 'Văn phòng chọn mẫu và lịch báo cáo; kỳ đầu tiên mở ra thì các đơn vị nhận việc.',
      },
    },
  },

  level,
  standing,
  verdict: {
    label: 'Nhận định chung',
    nothingYet: 'Chưa có nhiệm vụ, kỳ báo cáo nào để nhận định.',
    unitsOk: (n: number, of: number) => `${n}/${of}\u00a0đơn vị đạt`,
    reports: (n: number, period: string) => `${n}\u00a0báo\u00a0cáo ${period}`,
    reportsOpen: (due: string) => ` chưa xong, hạn ${due}`,
    reportsLate: ' chưa xong, đã quá hạn',
    allIn: (period: string) => `Đã đủ báo cáo ${period}`,
    missed: (n: number) => `${n}\u00a0đơn vị`,
    missedText: ' nợ từ 2\u00a0kỳ liền',
    lateVisits: (n: number) => `${n}\u00a0cuộc kiểm tra`,
    lateVisitsText: ' quá hạn chưa xong',
    decisions: (n: number) => `${n}\u00a0việc`,
    decisionsText: ' chờ quyết định',
    noDecisions: 'Không việc nào chờ quyết định',
    basis: 'Tạm tính theo báo cáo, nhiệm vụ quá hạn; chưa theo bộ tiêu chí.',
  },

  figures: {
    label: 'Số chính',
    units: 'Đơn vị an toàn',
    unitsNote: (watch: number, late: number) =>
      [watch ? `${watch} cần theo dõi` : '', late ? `${late} chậm` : ''].filter(Boolean).join(', ') ||
      'Không đơn vị nào chậm',
    reports: (period: string) => `Báo cáo ${period} đã nộp`,
    /** The two gravest facts: a third would not fit and would not be read. */
    reportsNote: (notYet: number, missing: number, returned: number, late: number) =>
      [
        missing ? `${missing} quá hạn` : '',
        returned ? `${returned} bị trả lại` : '',
        notYet ? `${notYet} chưa nộp` : '',
        late ? `${late} nộp trễ` : '',
      ]
        .filter(Boolean)
        .slice(0, 2)
        .join(', ') || 'Đủ và đúng hạn',
    tasks: 'Nhiệm vụ hoàn thành',
    overdue: (n: number) => `${n} quá hạn`,
    noneOverdue: 'Không quá hạn',
    onTime: (percent: string) => `${percent} đúng hạn`,
    findings: 'Kiến nghị đang mở',
    findingsLate: (n: number) => `${n} quá hạn khắc phục`,
    findingsNote: (closed: number) => `${closed} đã khắc phục`,
    waiting: 'Báo cáo chờ tiếp nhận',
    waitingNote: (ago: string) => `lâu nhất từ ${ago}`,
    nothingWaiting: 'Đã tiếp nhận hết',
    decisions: 'Việc chờ quyết định',
    decisionsNote: (mine: number) => (mine > 0 ? `${mine} chờ anh/chị` : 'Không chờ anh/chị'),
  },

  grid: {
    title: (kind: string) => `Đơn vị × kỳ báo cáo ${kind}`,
    titlePhone: (n: number) => `Báo cáo ${n} kỳ gần nhất`,
    last: (n: number) => `${n} kỳ gần nhất`,
    asTable: 'Xem dạng bảng',
    unit: 'Đơn vị',
    onTime: 'Đúng hạn',
    dueOn: (when: string) => `hạn ${when}`,
    doneOn: (when: string) => `nộp ${when}`,
    returnedTimes: (n: number) => `trả lại ${n}\u00a0lần`,
    urgedTimes: (n: number) => `đã đôn đốc ${n}\u00a0lần`,
    notExpected: 'Không phải nộp',
    howTo: 'Dùng phím mũi tên để đi giữa các ô, phím cách để chọn, Enter để mở báo cáo.',
    chosenUnits: (units: number, periods: string) => `${units}\u00a0đơn vị, ${periods}`,
    manyPeriods: (n: number) => `${n}\u00a0kỳ`,
    dropChoice: 'Bỏ chọn',
    export: 'Xuất Excel',
    onlyStanding: (text: string) => `Chỉ đơn vị: ${text}`,
    showAll: 'Hiện tất cả đơn vị',
    empty: 'Chưa có kỳ báo cáo nào được mở',
    emptyBody: 'Lưới hiện ra khi kỳ báo cáo đầu tiên mở.',
    allWeeks: (n: number) => `Cả ${n} kỳ`,
  },

  sections: {
    title: 'Tiến độ theo mục của kế hoạch',
    note: (done: string, total: string) => `${done}/${total}\u00a0nhiệm vụ`,
    open: 'Mở nhiệm vụ',
    overdue: (n: number) => `${n} quá hạn`,
    byUnit: 'Theo đơn vị',
    bySection: 'Theo mục',
    empty: 'Chưa có nhiệm vụ nào được giao',
  },

  trend: {
    title: 'Xu hướng chỉ tiêu',
    finding: (name: string, value: string, change: string) => `${name}: ${value}${change}`,
    up: (by: string, n: number) => `, tăng ${by} sau ${n}\u00a0kỳ`,
    down: (by: string, n: number) => `, giảm ${by} sau ${n}\u00a0kỳ`,
    same: (n: number) => `, không đổi sau ${n}\u00a0kỳ`,
    subtitle: (unit: string, kind: string) => `${unit}, theo ${kind}`,
    indicator: 'Chỉ tiêu',
    compare: 'So với',
    noCompare: 'Không so sánh',
    wholeAgency: 'Toàn cơ quan',
    points: (value: string) => `${value}\u00a0điểm`,
    table: 'Xem số liệu',
    chart: 'Xem biểu đồ',
    period: 'Kỳ',
    unitsIn: (n: number, of: number) => `${n}/${of}\u00a0đơn vị`,
    nothing: 'Chưa đủ số liệu để vẽ xu hướng của chỉ tiêu này',
  },

  decisions: {
    title: 'Cần quyết định',
    all: 'Tất cả',
    fewer: 'Thu gọn',
    act: decisionAct,
    missed: (n: number, unit: string) => `${unit} nợ báo cáo ${n}\u00a0kỳ liền`,
    missedLine: (period: string) => `kỳ gần nhất: ${period}`,
    returned: (period: string, n: number) => `Báo cáo ${period} bị trả lại lần\u00a0${n}`,
    /** Many of one kind that wait for the reader, in one line. */
    many: {
      'report.sign': (n: number) => `Ký ${n}\u00a0báo cáo`,
      'report.review': (n: number) => `Tiếp nhận ${n}\u00a0báo cáo`,
      'task.verify': (n: number) => `Xác nhận kết quả ${n}\u00a0nhiệm vụ`,
      'inspection.sign': (n: number) => `Ký ${n}\u00a0biên bản kiểm tra`,
      'finding.verify': (n: number) => `Xác nhận ${n}\u00a0kiến nghị đã khắc phục`,
    } as Record<string, (n: number) => string>,
    manyLine: (units: number) => `của ${units}\u00a0đơn vị`,
    openList: 'Mở danh sách',
    waitsSince: (ago: string) => `từ ${ago}`,
    empty: 'Không có việc nào chờ quyết định',
  },

  coming: {
    title: 'Hai tuần tới',
    reportDue: (period: string) => `Hạn báo cáo ${period}`,
    taskDue: (n: number) => `Hạn ${n}\u00a0nhiệm vụ`,
    periodOpens: (period: string) => `Mở kỳ báo cáo ${period}`,
    visits: (n: number) => `Kiểm tra ${n}\u00a0đơn vị`,
    open: 'Mở lịch',
    empty: 'Không có mốc nào trong hai tuần tới',
  },

  feed: {
    ...feedWords,
    title: 'Diễn biến mới nhất',
    more: 'Xem thêm',
    all: 'Xem tất cả',
    empty: 'Chưa có diễn biến nào',
  },
  timeline: { title: 'Diễn biến', system: 'Hệ thống' },

  wallScreen: {
    units: 'Đơn vị an toàn',
    reports: (period: string) => `Báo cáo ${period}`,
    tasks: 'Nhiệm vụ xong',
    onTime: 'Báo cáo đúng hạn',
    watch: (n: number) => `${n} cần theo dõi`,
    allSafe: 'không đơn vị nào chậm',
    behind: (n: number) => `${n} còn việc chậm`,
    due: (when: string) => `hạn ${when}`,
    allIn: 'đã đủ',
    overdue: (n: number) => `${n} quá hạn`,
    noneOverdue: 'không quá hạn',
    lastPeriods: (n: number) => `${n} kỳ gần nhất`,
    byUnit: (period: string) => `Báo cáo ${period} theo đơn vị`,
    submitted: 'Đã nộp',
    nothing: 'Chưa mở kỳ báo cáo nào',
    stale: (time: string) => `Mất mạng từ ${time}, số liệu có thể đã cũ`,
    gone: 'Địa chỉ này không còn dùng',
    goneBody: 'Xin địa chỉ mới ở Văn phòng để tiếp tục chiếu.',
    full: 'Toàn màn hình',
    leave: 'Về Tổng quan',
  },

  displays: {
    title: 'Màn hình không cần đăng nhập',
    body: 'Mỗi địa chỉ chiếu được một màn hình treo tường: chỉ tình trạng đơn vị và mốc ngày, không có tên người.',
    name: 'Treo ở đâu',
    nameHint: 'Ví dụ: Sảnh tầng 1',
    nameNeeded: 'Ghi nơi treo, ít nhất 2 ký tự',
    make: 'Tạo địa chỉ',
    made: 'Đã tạo. Chép ngay: địa chỉ này chỉ hiện một lần.',
    copy: 'Chép địa chỉ',
    copied: 'Đã chép',
    by: (who: string, when: string) => `${who} tạo ${when}`,
    revoke: 'Thu hồi',
    revokeTitle: (name: string) => `Thu hồi địa chỉ “${name}”?`,
    revokeLost: 'Màn hình đang chiếu sẽ tắt ngay lần cập nhật tới.',
    revoked: (name: string) => `Đã thu hồi “${name}”`,
    empty: 'Chưa có địa chỉ nào',
  },

  completeness: completenessWords,
  range: indicatorRangeWords,

  sheet: {
    name: (period: string) => `Bao cao theo don vi ${period}`,
    tab: 'Đơn vị × kỳ',
    title: (agency: string, regime: string) => `${agency}: ${regime}, theo đơn vị và kỳ`,
    unit: 'Đơn vị',
    onTime: 'Đúng hạn (%)',
    tasks: 'Nhiệm vụ xong',
    tasksOf: 'Tổng nhiệm vụ',
    overdue: 'Nhiệm vụ quá hạn',
    standing: 'Tình trạng',
  },

  problems: {},
};

export type OverviewWords = typeof overviewWords;
