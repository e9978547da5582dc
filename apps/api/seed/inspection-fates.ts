import type { Severity } from '@thidua/shared/inspection/finding.model';
import type { Proposal } from '@thidua/shared/inspection/inspection.model';

export interface Failure {
  note: string;
  severity: Severity;
  recommendation: string;
}

/** What became of what was found: how far its owner and the second person have come. */
export type Mended = 'no' | 'proposed' | 'sentBack' | 'closed' | 'reopened' | 'cancelled';

export interface VisitFate {
  unit: string;
  /** Working days from the day of the demo; past ones took place. */
  day: number;
  time: string;
  fails: Readonly<Record<string, Failure>>;
  mended: Mended;
  signed: 'both' | 'objected' | 'team' | 'no';
  outcome?: Exclude<Proposal, 'none'>;
}

const distance: Failure = {
  note: 'Khu vực chờ đông người vào đầu giờ sáng, không giữ khoảng cách, vạch kẻ đã mờ.',
  severity: 'major',
  recommendation: 'Kẻ lại vạch, cử người hướng dẫn từ 7 giờ 30 đến 9 giờ.',
};
const hands: Failure = {
  note: 'Người đến không khử khuẩn tay trước khi vào vì lối vào phụ không có người hướng dẫn.',
  severity: 'major',
  recommendation: 'Đặt biển chỉ dẫn, đóng lối vào phụ trong giờ làm việc.',
};
const screen: Failure = {
  note: 'Màn hình chờ phát lại nội dung cũ, chưa có thông điệp 5K.',
  severity: 'minor',
  recommendation: 'Cập nhật nội dung theo tài liệu Văn phòng đã gửi.',
};
const ownChecks: Failure = {
  note: 'Không có ghi chép tự kiểm tra trong bốn tuần gần nhất.',
  severity: 'serious',
  recommendation: 'Phân công người tự kiểm tra hằng tuần, ghi kết quả lên hệ thống.',
};
const proofs: Failure = {
  note: 'Ba nhiệm vụ báo hoàn thành nhưng minh chứng không mở được.',
  severity: 'minor',
  recommendation: 'Bổ sung minh chứng cho từng nhiệm vụ.',
};

/** The round that is over: all signed, what was found has gone every way it can. */
export const pastFates: readonly VisitFate[] = [
  {
    unit: 'CC1',
    day: -38,
    time: '08:00',
    fails: { d2: proofs },
    mended: 'closed',
    signed: 'both',
    outcome: 'praise',
  },
  {
    unit: 'CC2',
    day: -37,
    time: '08:00',
    fails: { c3: distance, b6: screen },
    mended: 'closed',
    signed: 'both',
  },
  { unit: 'CC3', day: -36, time: '14:00', fails: { c2: hands }, mended: 'reopened', signed: 'both' },
  { unit: 'TGPL', day: -35, time: '08:00', fails: { a3: ownChecks }, mended: 'no', signed: 'objected' },
  { unit: 'ĐGTS', day: -34, time: '14:00', fails: { b6: screen }, mended: 'cancelled', signed: 'both' },
];

/** The round that runs: what took place in it so far. */
export const presentFates: readonly VisitFate[] = [
  { unit: 'HCTP', day: -9, time: '08:00', fails: {}, mended: 'no', signed: 'both', outcome: 'commendation' },
  { unit: 'CC2', day: -8, time: '08:00', fails: { c3: distance }, mended: 'sentBack', signed: 'both' },
  { unit: 'BTTP', day: -7, time: '14:00', fails: { d2: proofs }, mended: 'proposed', signed: 'both' },
  { unit: 'ĐGTS', day: -2, time: '08:00', fails: { a3: ownChecks, c2: hands }, mended: 'no', signed: 'team' },
];

export interface Planned {
  unit: string;
  day: number;
  from: string;
  to: string;
  isAnnounced: boolean;
  /** Was planned for a day earlier, and moved. */
  movedBecause?: string;
}

/** What is still to come: one was moved, two take up the same people, one is unannounced. */
export const plannedVisits: readonly Planned[] = [
  { unit: 'CC1', day: 2, from: '08:00', to: '10:00', isAnnounced: true },
  {
    unit: 'TGPL',
    day: 3,
    from: '14:00',
    to: '16:00',
    isAnnounced: true,
    movedBecause: 'Trùng giao ban của UBND tỉnh',
  },
  { unit: 'PBGDPL', day: 3, from: '14:00', to: '15:30', isAnnounced: true },
  { unit: 'CC3', day: 4, from: '08:00', to: '09:30', isAnnounced: false },
  { unit: 'XD&KT', day: 8, from: '08:00', to: '10:00', isAnnounced: true },
];

/** The visit of this very hour. */
export const underWay = {
  unit: 'TTr',
  answered: 12,
  fails: { b4: { ...screen, note: 'Phòng họp đóng kín, quạt thông gió hỏng.' } },
};

export const roundUnits = {
  past: ['CC1', 'CC2', 'CC3', 'TGPL', 'ĐGTS'],
  present: ['TTr', 'HCTP', 'BTTP', 'PBGDPL', 'XD&KT', 'CC1', 'CC2', 'CC3', 'TGPL', 'ĐGTS'],
} as const;

/** Who of the present round has not inspected themselves. */
export const selfMissing: ReadonlySet<string> = new Set(['TGPL', 'ĐGTS']);
