import type { Hearer, ladderEvents } from './ladder.model.ts';
import type { MailTopic, MailWay } from './mail-choice.model.ts';

const hearer: Record<Hearer, string> = {
  debtor: 'người phải làm',
  leader: 'lãnh đạo đơn vị',
  office: 'Văn phòng',
  director: 'lãnh đạo cơ quan',
};

const topic: Record<MailTopic, { title: string; body: string }> = {
  returned: { title: 'Bị trả lại', body: 'Báo cáo, kết quả nhiệm vụ bị trả lại để sửa' },
  escalated: { title: 'Báo lên cấp trên', body: 'Việc của người khác quá hạn, cần anh/chị can thiệp' },
  urged: { title: 'Đôn đốc', body: 'Văn phòng, Tổ công tác trực tiếp đôn đốc' },
  reminded: { title: 'Nhắc hạn', body: 'Việc của anh/chị sắp đến hạn hoặc vừa quá hạn' },
  work: { title: 'Việc mới đến', body: 'Được giao nhiệm vụ, có báo cáo trình ký hoặc chờ tiếp nhận' },
  outcome: { title: 'Kết quả', body: 'Được tiếp nhận, xác nhận, gia hạn, miễn' },
};

const way: Record<MailWay, string> = {
  atOnce: 'Gửi thư ngay',
  digest: 'Gộp vào thư buổi sáng',
  appOnly: 'Chỉ trong ứng dụng',
};

/** "trước hạn 3 ngày làm việc", "đúng ngày đến hạn", "sau hạn 1 ngày làm việc". */
const when = (days: number): string =>
  days === 0
    ? 'đúng ngày đến hạn'
    : days < 0
      ? `trước hạn ${-days}\u00a0ngày làm việc`
      : `sau hạn ${days}\u00a0ngày làm việc`;

export const ladderWords = {
  events: { 'ladder.changed': 'đổi cách nhắc việc' } satisfies Record<(typeof ladderEvents)[number], string>,
  hearer,
  when,
  sentence: (days: number, time: string, to: string) => `${time}, ${when(days)}: nhắc ${to}`,
  joined: (names: readonly string[]) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`,

  page: {
    title: 'Nhắc việc',
    lead: 'Mỗi việc được nhắc theo các mốc dưới đây, tính bằng ngày làm việc của cơ quan. Việc đã làm xong thì không ai bị nhắc; gia hạn thì mốc tính lại theo hạn mới.',
    digest: 'Thư buổi sáng',
    digestSays: (time: string) =>
      `Mỗi ngày làm việc, lúc ${time}, mỗi người nhận một thư gồm đúng các việc trong mục Việc của tôi.`,
    digestAt: 'Giờ gửi',
    change: 'Sửa',
    changeKind: (kind: string) => `Sửa mốc nhắc: ${kind}`,
    own: 'cơ quan đặt',
    usual: 'mặc định',
    none: 'Không nhắc',
    saved: 'Đã lưu cách nhắc việc',
  },
  form: {
    title: (kind: string) => `Mốc nhắc: ${kind}`,
    digestTitle: 'Giờ gửi thư buổi sáng',
    rung: (n: number) => `Mốc ${n}`,
    days: 'Ngày',
    side: { before: 'trước hạn', on: 'đúng ngày', after: 'sau hạn' },
    time: 'Giờ',
    to: 'Nhắc ai',
    add: 'Thêm mốc',
    drop: (n: number) => `Bỏ mốc ${n}`,
    toUsual: 'Về mặc định',
    needDays: (most: number) => `Ghi từ 1 đến ${most} ngày`,
    needTime: 'Ghi giờ dạng 08:00',
    needTo: 'Chọn ít nhất một người',
    twice: 'Ngày này đã có mốc khác',
    act: 'Lưu mốc nhắc',
    actTime: 'Lưu giờ gửi',
    empty: 'Không có mốc nào: loại việc này không được nhắc.',
  },
  preview: {
    title: 'Xem thử với một việc thật',
    kind: 'Loại việc',
    duty: 'Việc',
    due: (when: string) => `Hạn ${when}`,
    none: 'Hiện không ai còn nợ việc loại này',
    noneBody: 'Khi có việc đang mở, mốc nhắc và người nhận của việc đó hiện ở đây.',
    noRungs: 'Không mốc nào rơi vào thời gian việc này mở.',
    nobody: 'Chưa có ai giữ vai trò này',
    past: 'đã qua',
    by: {
      atOnce: 'thư ngay',
      digest: 'thư buổi sáng',
      appOnly: 'trong ứng dụng',
      noAddress: 'trong ứng dụng, chưa có địa chỉ thư',
    },
    nowSays: 'Người nhận tính theo vai trò hôm nay; lúc gửi được tính lại.',
  },
  mails: {
    title: 'Thư điện tử',
    on: 'Thư đang được gửi.',
    off: 'Máy chủ chưa đặt nơi gửi thư (SMTP_URL): mọi nhắc việc chỉ hiện trong ứng dụng.',
    demo: 'Bản trình diễn không gửi thư nào ra ngoài. Nhắc việc vẫn hiện trong ứng dụng.',
    waiting: 'Đang chờ gửi',
    sent: 'Đã gửi, 7 ngày qua',
    failed: 'Không gửi được, 7 ngày qua',
    fault: (code: string) =>
      /^5\d\d$/.test(code) ? `địa chỉ bị từ chối (${code})` : `máy chủ thư không nhận (${code})`,
  },
  own: {
    tab: 'Cách nhận',
    lead: (email: string) => `Thư gửi tới ${email}.`,
    noEmail: 'Anh/chị chưa có địa chỉ thư nên chỉ nhận tin trong ứng dụng.',
    setEmail: 'Đặt địa chỉ thư',
    off: 'Máy chủ chưa gửi thư; lựa chọn có hiệu lực khi bật.',
    demo: 'Bản trình diễn không gửi thư nào; lựa chọn vẫn được lưu.',
    digest: (time: string) => `Nhận một thư tổng hợp lúc ${time} mỗi ngày làm việc`,
    digestBody: 'Gồm việc phải làm và tin mới; không có gì thì không gửi.',
    caption: 'Tin nào đến bằng cách nào',
    topic: 'Loại tin',
    how: 'Cách nhận',
    fixed: 'Luôn gửi ngay',
    needsDigest: 'Thư buổi sáng đang tắt',
    saved: 'Đã lưu cách nhận',
  },
  topic,
  way,
};

export type LadderWords = typeof ladderWords;
