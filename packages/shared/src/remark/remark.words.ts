import type { remarkEvents } from './remark.model.ts';
import type { remarkProblem } from './remark.problems.ts';

const events: Record<(typeof remarkEvents)[number], string> = {
  'remark.replied': 'trả lời góp ý',
  'remark.settled': 'báo đã sửa theo góp ý',
  'remark.reopened': 'mở lại góp ý',
};

const problems: Record<keyof typeof remarkProblem, string> = {
  alreadySo: 'Góp ý này đã được người khác cập nhật.',
};

/** Comments pinned to the fields of a record. */
export const remarkWords = {
  events,
  problems,
  remark: 'Góp ý',
  open: 'chưa sửa',
  settled: 'đã sửa',
};

export type RemarkWords = typeof remarkWords;
