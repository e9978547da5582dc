import { ladderWords } from './ladder.words.ts';
import type { NoticeEvent } from './notice.model.ts';

/** What a notice is made of, written out; empty where it is not known. */
export interface NoticeParts {
  unit: string;
  /** "báo cáo tuần 33" is made of it. */
  period: string;
  subject: string;
  isReport: boolean;
  remarks: number | null;
  due: string;
  isLate: boolean;
  /** The duty one is reminded of, as My work names it; empty for what somebody did. */
  duty: string;
}

const report = ({ period, subject }: NoticeParts) => `báo cáo ${period || subject}`.trim();
const what = (p: NoticeParts) => (p.isReport ? report(p) : `“${p.subject}”`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const until = (p: NoticeParts) => (p.due ? `, hạn ${p.due}` : '');

const sentence: Record<NoticeEvent, (parts: NoticeParts) => string> = {
  'report.presented': (p) => `${p.unit} trình anh/chị ký ${report(p)}`,
  'report.sentBack': (p) => `Lãnh đạo đơn vị gửi lại ${report(p)} để sửa`,
  'report.submitted': (p) => `${p.unit} đã nộp ${report(p)}${p.isLate ? ', trễ hạn' : ''}`,
  'report.returned': (p) =>
    `Văn phòng trả lại ${report(p)}${p.remarks ? `, ${p.remarks}\u00a0góp ý cần sửa` : ''}${until(p)}`,
  'report.accepted': (p) => `Văn phòng đã tiếp nhận ${report(p)}`,
  'report.entered': (p) => `Văn phòng nhập thay đơn vị ${report(p)}; đơn vị đọc, ký`,
  'task.assigned': (p) => `Đơn vị được giao “${p.subject}”`,
  'task.finished': (p) => `${p.unit} báo xong “${p.subject}”, chờ xác nhận`,
  'task.returned': (p) => `Kết quả “${p.subject}” bị trả lại, cần làm lại${until(p)}`,
  'task.verified': (p) => `Kết quả “${p.subject}” đã được xác nhận`,
  'obligation.urged': (p) => `Được đôn đốc: ${what(p)}${until(p)}`,
  'obligation.extended': (p) => `Được gia hạn: ${what(p)}${p.due ? `, hạn mới ${p.due}` : ''}`,
  'obligation.exempted': (p) => `Được miễn: ${what(p)}`,
  'obligation.restored': (p) => `Hạn trở lại như trước: ${what(p)}${p.due ? `, hạn ${p.due}` : ''}`,
  'obligation.asked': (p) => `${p.unit} xin gia hạn hoặc miễn: ${what(p)}`,
  'obligation.refused': (p) => `Không được gia hạn, miễn: ${what(p)}`,
  'consolidation.presented': (p) => `Bản tổng hợp ${report(p)} chờ anh/chị duyệt`,
  'consolidation.sentBack': (p) => `Lãnh đạo trả lại bản tổng hợp ${report(p)}`,
  'consolidation.approved': (p) => `Bản tổng hợp ${report(p)} đã được duyệt`,
  'consolidation.outdated': (p) => `Bản tổng hợp ${report(p)} đã cũ: báo cáo của đơn vị vừa thay đổi`,
  'inspection.planned': (p) => `${p.unit} được kiểm tra${p.due ? `, bắt đầu ${p.due}` : ''}`,
  'inspection.appointed': (p) =>
    `Anh/chị được cử vào đoàn kiểm tra: ${p.subject}${p.due ? `, bắt đầu ${p.due}` : ''}`,
  'inspection.moved': (p) => `Dời lịch ${lower(p.subject)}${p.due ? `, nay bắt đầu ${p.due}` : ''}`,
  'inspection.cancelled': (p) => `Hủy ${lower(p.subject)}`,
  'minutes.signed': (p) => `Biên bản kiểm tra ${p.unit} chờ anh/chị ký`,
  'minutes.objected': (p) => `${p.unit} không thống nhất với biên bản kiểm tra`,
  'finding.raised': (p) => `Anh/chị chịu trách nhiệm khắc phục “${p.subject}”${until(p)}`,
  'finding.proposed': (p) => `${p.unit} đề nghị đóng kiến nghị “${p.subject}”, chờ xác nhận`,
  'finding.verified': (p) => `Đã xác nhận khắc phục “${p.subject}”`,
  'finding.sentBack': (p) => `Đề nghị đóng “${p.subject}” bị trả lại, cần khắc phục thêm${until(p)}`,
  'finding.reopened': (p) => `Mở lại kiến nghị “${p.subject}”${until(p)}`,
  'finding.assigned': (p) => `Anh/chị được giao khắc phục “${p.subject}”${until(p)}`,
  'finding.extended': (p) => `Được gia hạn khắc phục “${p.subject}”${p.due ? `, hạn mới ${p.due}` : ''}`,
  'obligation.reminded': (p) => `${p.isLate ? 'Quá hạn' : 'Sắp đến hạn'}: ${p.duty}${until(p)}`,
  'obligation.escalated': (p) => `${p.unit} ${p.isLate ? 'quá hạn' : 'sắp đến hạn'}: ${p.duty}${until(p)}`,
};

export const noticeWords = {
  sentence,
  title: 'Thông báo',
  panel: 'Thông báo mới nhất',
  by: (who: string, when: string) => `${who} · ${when}`,
  unread: 'Chưa đọc',
  onlyUnread: 'Chỉ chưa đọc',
  all: 'Tất cả',
  seeAll: 'Xem tất cả thông báo',
  readAll: 'Đánh dấu đã đọc hết',
  readDone: 'Đã đánh dấu đọc hết',
  empty: 'Chưa có thông báo nào',
  emptyBody: 'Khi có người trình, nộp, trả lại hoặc đôn đốc việc của anh/chị, tin báo hiện ở đây.',
  emptyUnread: 'Không còn thông báo chưa đọc',
  problems: {},
  events: ladderWords.events,
  ladder: ladderWords,
};
export type NoticeWords = typeof noticeWords;
