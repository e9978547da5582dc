import { fileName, sentenceCase } from '../kernel/format.ts';

/** A report as an official paper. Such a paper is in Vietnamese whatever its reader's language, so there is no other version. */
export const reportPaperWords = {
  typeName: 'Báo cáo',
  /** 'Báo cáo tuần' of 'tuần 33/2021' is about the work of that week; any other form is about what its name says. */
  subject: (template: string, period: string) => {
    const about = template.replace(/^báo cáo\s+/i, '');
    return period.startsWith(about.toLocaleLowerCase('vi'))
      ? `Kết quả thực hiện nhiệm vụ ${period}`
      : `${sentenceCase(about)}, ${period}`;
  },
  span: (from: string, to: string) =>
    `Số liệu trong báo cáo được tính từ ngày ${from} đến ngày ${to}; số liệu chi tiết tại phụ lục kèm theo.`,
  spanAlone: (from: string, to: string) => `Báo cáo có nội dung từ ngày ${from} đến ngày ${to}.`,
  heading: (number: string, title: string) => (number ? `${number}. ${title}` : title),
  nothing: 'Không phát sinh trong kỳ.',
  empty: '(Chưa có nội dung)',
  reason: (reason: string) => `Lý do: ${reason}`,
  annex: 'Số liệu trong kỳ',
  table: (figure: string) => `Danh sách kèm theo chỉ tiêu: ${figure}`,
  columns: {
    number: 'TT',
    figure: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    now: 'Kỳ này',
    before: 'Kỳ trước',
    change: 'Thay đổi',
    reason: 'Lý do',
  },
  leader: 'Thủ trưởng đơn vị',
  inPlaceOf: (post: string) => `KT. ${post}`,
  foot: (receipt: string, fingerprint: string) => `Biên nhận ${receipt} · mã đối chiếu ${fingerprint}`,
  draftFoot: 'Bản nháp, chưa ký, chưa gửi',
  fileName: (period: string, unit: string) => fileName(`Báo cáo ${period} ${unit}.docx`),
};
