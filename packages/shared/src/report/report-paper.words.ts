/** A report as an official paper. Such a paper is in Vietnamese whatever its reader's language, so there is no other version. */
export const reportPaperWords = {
  typeName: 'Báo cáo',
  subject: (template: string, period: string) => `${template}, ${period}`,
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
  recipients: (agency: string, unit: string) => [`${agency} (để báo cáo)`, `Lưu: ${unit}`],
  foot: (receipt: string, fingerprint: string) => `Biên nhận ${receipt} · mã đối chiếu ${fingerprint}`,
  draftFoot: 'Bản nháp, chưa ký, chưa gửi',
  fileName: (period: string, unit: string) => `Báo cáo ${period} ${unit}.docx`.replaceAll('/', '-'),
};
