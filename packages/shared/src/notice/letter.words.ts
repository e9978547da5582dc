/** Words of mails that are nowhere else. A subject line never names a person: it is read over shoulders and on locked screens. */
export const letterWords = {
  greeting: 'Kính gửi anh/chị,',
  digest: {
    subject: ({ overdue, today, todo }: DigestCounts) =>
      [
        overdue > 0 ? `${overdue} việc quá hạn` : '',
        today > 0 ? `${today} việc đến hạn hôm nay` : '',
        overdue + today === 0 && todo > 0 ? `${todo} việc phải làm` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'Tin mới',
    heading: (day: string) => `Việc của anh/chị, ${day}`,
    groups: { overdue: 'Quá hạn', today: 'Đến hạn hôm nay', later: 'Sắp tới' },
    standIn: (role: string, unit: string) => `Làm thay ${role}, ${unit}`,
    news: 'Tin mới',
    more: (n: number) => `và ${n} việc nữa trong Việc của tôi`,
  },
  many: (n: number) => `${n} việc cần chú ý`,
  manyTitle: 'Các việc',
  due: (when: string) => `hạn ${when}`,
  dueLine: (when: string) => `Hạn: ${when}`,
  message: (text: string) => `Lời nhắn: ${text}`,
  byWhom: (who: string) => `Người thực hiện: ${who}`,
  open: 'Mở để xem, làm tiếp',
  openWork: 'Mở Việc của tôi',
  why: 'Thư tự động của hệ thống theo dõi thi đua; không trả lời thư này.',
  choose: 'Chọn cách nhận thư',
};

/** What the digest's subject counts. */
export interface DigestCounts {
  overdue: number;
  today: number;
  todo: number;
}

export type LetterWords = typeof letterWords;
