import type { DueRequestKind, DueRequestState } from './due-request.model.ts';
import type { dueRequestProblem } from './due-request.problems.ts';

const problems: Record<keyof typeof dueRequestProblem, string> = {
  notOwed: 'Báo cáo này không còn phải nộp, không cần đề nghị.',
  askedAlready: 'Đã có một đề nghị chờ Văn phòng trả lời.',
  dueNotLater: 'Hạn mới phải sau hạn đang có và sau lúc này.',
  untilInPast: 'Ngày được miễn đến phải từ hôm nay trở đi.',
  wrongState: 'Đề nghị đã được trả lời, hoặc anh/chị là người đề nghị.',
};

/** A unit asks for a later due time or not to owe a report; the office answers. */
export const dueRequestWords = {
  problems,
  kind: { extension: 'Xin gia hạn', exemption: 'Xin miễn' } satisfies Record<DueRequestKind, string>,
  state: {
    asked: 'Chờ trả lời',
    granted: 'Đã đồng ý',
    refused: 'Không đồng ý',
    withdrawn: 'Đã rút',
    lapsed: 'Không còn cần',
  } satisfies Record<DueRequestState, string>,
  title: 'Đề nghị của đơn vị',
  none: 'Chưa có đề nghị nào',
  open: 'Xin gia hạn hoặc miễn',
  says: {
    extension: (due: string) => `xin gia hạn đến ${due}`,
    exemptionOnce: 'xin miễn kỳ này',
    exemptionUntil: (to: string) => `xin miễn đến hết ${to}`,
  },
  asked: (unit: string, what: string) => `${unit} ${what}`,
  by: (who: string, when: string) => `${who}, ${when}`,
  answered: (who: string, when: string) => `${who} trả lời ${when}`,
  act: { answer: 'Trả lời', withdraw: 'Rút đề nghị', grant: 'Đồng ý', refuse: 'Không đồng ý' },

  ask: {
    title: 'Đề nghị Văn phòng',
    body: 'Hạn hiện tại vẫn giữ cho đến khi Văn phòng trả lời. Đã trễ thì vẫn ghi là trễ.',
    kind: 'Đề nghị',
    dueDay: 'Hạn mong muốn',
    time: 'Giờ',
    scope: 'Miễn',
    once: 'Chỉ kỳ này',
    until: 'Đến hết ngày',
    untilDay: 'Miễn đến hết ngày',
    reason: 'Lý do',
    act: 'Gửi đề nghị',
    sent: 'Đã gửi đề nghị đến Văn phòng',
    needReason: 'Ghi lý do, ít nhất 3 ký tự',
    needDay: 'Chọn ngày',
    needTime: 'Ghi giờ dạng 17:00',
  },
  answer: {
    title: (unit: string) => `Trả lời ${unit}`,
    dueDay: 'Gia hạn đến',
    untilHint: 'Để trống là chỉ miễn kỳ này. Hết ngày đó đơn vị lại phải báo cáo.',
    note: 'Lời trả lời',
    noteHint: 'Bắt buộc khi không đồng ý',
    needNote: 'Ghi lý do không đồng ý',
    granted: 'Đã đồng ý, đơn vị được báo ngay',
    refused: 'Đã trả lời đơn vị',
    withdrawn: 'Đã rút đề nghị',
  },
};

export type DueRequestWords = typeof dueRequestWords;
