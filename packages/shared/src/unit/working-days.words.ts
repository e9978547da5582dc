import type { workingDayEvents } from './working-days.model.ts';

const day = (text: string) => text.split('-').reverse().join('/');

export const workingDayWords = {
  events: { 'workingDay.changed': 'đổi ngày làm việc' } satisfies Record<
    (typeof workingDayEvents)[number],
    string
  >,
  page: {
    title: 'Ngày làm việc',
    year: (year: number) => `Năm ${year}`,
    previous: 'Năm trước',
    next: 'Năm sau',
    rule: 'Hạn nộp tính theo ngày làm việc. Đổi ở đây thì các kỳ chưa bắt đầu được tính lại hạn; kỳ đang mở giữ hạn đã báo.',
    provisional:
      'Danh sách nghỉ của năm này tính theo luật, chưa theo thông báo. Khi có thông báo hằng năm, hãy sửa những ngày khác đi.',
    caption: (year: number) => `Ngày nghỉ và ngày làm bù năm ${year}`,
    none: 'Năm này chưa có ngày nào',
    day: 'Ngày',
    what: 'Nghỉ hay làm',
    ground: 'Theo',
    off: 'Nghỉ',
    worked: 'Làm việc',
    national: 'Danh sách chung',
    own: 'Cơ quan quyết định',
    change: 'Đổi ngày',
    back: 'Bỏ, theo danh sách chung',
    drop: 'Bỏ',
    summary: (off: number, own: number) =>
      own > 0 ? `${off}\u00a0ngày nghỉ, ${own}\u00a0ngày do cơ quan quyết định` : `${off}\u00a0ngày nghỉ`,
  },
  form: {
    title: 'Đổi ngày làm việc',
    off: 'Ngày nghỉ thêm',
    offHint: 'Ngày lẽ ra làm việc',
    worked: 'Ngày làm bù, làm thêm',
    workedHint: 'Thứ Bảy, Chủ nhật hay ngày lễ vẫn làm việc',
    why: 'Căn cứ',
    whyHint: 'Số, ngày công văn hay quyết định',
    needDay: 'Chọn ít nhất một ngày',
    needWhy: 'Ghi căn cứ, ít nhất 3 ký tự',
    same: 'Hai ngày phải khác nhau',
    alreadyOff: 'Ngày này đã là ngày nghỉ',
    alreadyWorked: 'Ngày này đã là ngày làm việc',
    effect: 'Sẽ xảy ra',
    offSays: (on: string) => `${on} là ngày nghỉ.`,
    workedSays: (on: string) => `${on} là ngày làm việc.`,
    dueSays: 'Kỳ báo cáo chưa bắt đầu được tính lại hạn; kỳ đang mở giữ hạn đã báo.',
    act: 'Lưu thay đổi',
    saved: 'Đã đổi ngày làm việc',
    backTitle: (on: string) => `Bỏ quyết định về ngày ${on}`,
    backSays: (on: string) => `${on} lại theo danh sách chung.`,
    backAct: 'Bỏ quyết định',
  },
  problems: {
    dayInPast: ({ today }: { today: string }) => `Chọn từ hôm nay (${day(today)}) trở đi.`,
    nothingChanged: 'Những ngày này đã như vậy rồi.',
  },
};

export type WorkingDayWords = typeof workingDayWords;
