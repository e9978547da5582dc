import type { RemarkWords } from './remark.words.ts';

/** Comments pinned to the fields of a record. */
export const remarkWordsEn: RemarkWords = {
  events: {
    'remark.replied': 'answered a comment',
    'remark.settled': 'settled a comment',
    'remark.reopened': 'reopened a comment',
  },
  problems: { alreadySo: 'Somebody else has already changed this comment.' },
  remark: 'Comment',
  open: 'open',
  settled: 'settled',
};
