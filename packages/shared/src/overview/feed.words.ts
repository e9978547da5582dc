import type { FeedEvent } from './feed.model.ts';

/** What a sentence of the feed is made of: everything is written out, empty where it is not known. */
export interface FeedParts {
  unit: string;
  period: string;
  subject: string;
  /** How many records one act touched. */
  together: number;
  /** A due time written out. */
  due: string;
  percent: number | null;
  remarks: number | null;
  isLate: boolean;
  isReport: boolean;
}

const report = ({ period, subject }: FeedParts) => `báo cáo ${period || subject}`.trim();
const what = (parts: FeedParts) => (parts.isReport ? report(parts) : `“${parts.subject}”`);
const whose = (parts: FeedParts) => (parts.unit ? ` của ${parts.unit}` : '');
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const units = (parts: FeedParts) => (parts.together > 1 ? `${parts.together}\u00a0đơn vị` : parts.unit);

/** Acts as sentences, for the feed and for a record's timeline. */
export const feedWords = {
  sentence: {
    'report.presented': (p) => `${p.unit} trình lãnh đạo ký ${report(p)}`,
    'report.sentBack': (p) => `Lãnh đạo ${p.unit} gửi lại ${report(p)} để sửa`,
    'report.submitted': (p) => `${p.unit} nộp ${report(p)}${p.isLate ? ', trễ hạn' : ''}`,
    'report.returned': (p) =>
      `Văn phòng trả lại ${report(p)}${whose(p)}${p.remarks ? `, ${p.remarks}\u00a0góp ý` : ''}`,
    'report.accepted': (p) => `Đã tiếp nhận ${report(p)}${whose(p)}`,
    'report.correcting': (p) => `${p.unit} mở bản đính chính ${report(p)}`,
    'report.discarded': (p) => `${p.unit} bỏ bản đính chính ${report(p)}`,
    'report.entered': (p) => `Văn phòng nhập thay ${report(p)}${whose(p)}`,
    'task.assigned': (p) => `Giao “${p.subject}” cho ${units(p)}`,
    'task.progressed': (p) =>
      `${p.unit} cập nhật “${p.subject}”${p.percent === null ? '' : `, đạt ${p.percent}\u00a0%`}`,
    'task.finished': (p) => `${p.unit} hoàn thành “${p.subject}”`,
    'task.takenBack': (p) => `${p.unit} lấy lại “${p.subject}” để bổ sung`,
    'task.verified': (p) => `Đã xác nhận kết quả “${p.subject}”${whose(p)}`,
    'task.returned': (p) => `Trả lại kết quả “${p.subject}”${whose(p)}`,
    'obligation.urged': (p) => `Đôn đốc ${units(p)}: ${what(p)}`,
    'obligation.extended': (p) => `Gia hạn cho ${units(p)}: ${what(p)}${p.due ? `, đến ${p.due}` : ''}`,
    'obligation.exempted': (p) => `Miễn cho ${units(p)}: ${what(p)}`,
    'obligation.restored': (p) => `Đặt lại hạn cho ${units(p)}: ${what(p)}${p.due ? `, ${p.due}` : ''}`,
    'inspection.planned': (p) => `Lên lịch ${lower(p.subject)}`,
    'inspection.moved': (p) => `Dời lịch ${lower(p.subject)}`,
    'inspection.started': (p) => `Bắt đầu ${lower(p.subject)}`,
    'inspection.recorded': (p) => `Kết thúc ${lower(p.subject)}`,
    'minutes.confirmed': (p) => `${p.unit} ký biên bản kiểm tra`,
    'minutes.objected': (p) => `${p.unit} không thống nhất với biên bản kiểm tra`,
    'finding.raised': (p) => `Kiến nghị ${p.unit} khắc phục “${p.subject}”`,
    'finding.proposed': (p) => `${p.unit} đề nghị đóng kiến nghị “${p.subject}”`,
    'finding.verified': (p) => `Đã xác nhận khắc phục “${p.subject}”${whose(p)}`,
    'finding.sentBack': (p) => `Trả lại đề nghị đóng kiến nghị “${p.subject}”${whose(p)}`,
    'finding.reopened': (p) => `Mở lại kiến nghị “${p.subject}”${whose(p)}`,
  } satisfies Record<FeedEvent, (parts: FeedParts) => string>,
  /** An act that only a record's own timeline tells. */
  other: {
    'consolidation.presented': 'Trình bản tổng hợp',
    'consolidation.sentBack': 'Trả lại bản tổng hợp',
    'consolidation.approved': 'Duyệt bản tổng hợp',
    'consolidation.gathered': 'Gộp số liệu các đơn vị',
    'consolidation.kept': 'Giữ số đã gộp',
    'consolidation.adjusted': 'Điều chỉnh một chỉ tiêu tổng hợp',
    'consolidation.outdated': 'Bản tổng hợp đã cũ',
    'consolidation.correcting': 'Mở bản đính chính của bản tổng hợp',
    'consolidation.issued': 'Lấy số văn bản',
    'consolidation.opened': 'Mở bản tổng hợp',
    'consolidation.conflictChosen': 'Chọn nội dung cho phần có hai người cùng sửa',
    'report.conflictChosen': 'Chọn giá trị cho ô có hai người cùng sửa',
    'obligation.asked': 'Đơn vị xin gia hạn hoặc miễn',
    'obligation.refused': 'Không đồng ý gia hạn, miễn',
    'task.planned': 'Đơn vị tự đặt thêm nhiệm vụ',
    'task.opened': 'Mở kỳ thực hiện mới',
    'task.cancelled': 'Hủy nhiệm vụ',
    'inspection.appointed': 'Lập đoàn kiểm tra',
    'inspection.conflictChosen': 'Thống nhất một mục hai người chấm khác nhau',
    'inspection.concluded': 'Ghi kết luận kiểm tra',
    'inspection.cancelled': 'Hủy cuộc kiểm tra',
    'minutes.signed': 'Trưởng đoàn ký biên bản',
    'minutes.takenBack': 'Trưởng đoàn rút chữ ký biên bản',
    'minutes.appended': 'Thêm phụ lục biên bản',
    'minutes.passed': 'Chuyển việc ký biên bản sang đơn vị tiếp nhận',
    'finding.takenBack': 'Rút đề nghị đóng kiến nghị',
    'finding.extended': 'Gia hạn khắc phục',
    'finding.assigned': 'Giao kiến nghị cho người khác',
    'finding.cancelled': 'Hủy kiến nghị',
    'finding.passed': 'Chuyển kiến nghị sang đơn vị tiếp nhận',
    'round.created': 'Lập đợt kiểm tra',
    'round.edited': 'Sửa đợt kiểm tra',
    'round.started': 'Bắt đầu đợt kiểm tra',
    'round.closed': 'Kết thúc đợt kiểm tra',
    'round.cancelled': 'Hủy đợt kiểm tra',
  } as Record<string, string>,
  unknown: 'Có thay đổi',
};
export type FeedWords = typeof feedWords;
