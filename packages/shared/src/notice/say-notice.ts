import type { ObligationWords } from '../obligation/obligation.words.ts';
import type { Notice } from './notice.model.ts';
import type { NoticeWords } from './notice.words.ts';

/** How a period and a moment are written for this reader. */
export interface Writes {
  period: (key: string) => string;
  when: (instant: string) => string;
}

/** A notice as a sentence in the reader's language; the list, the panel and the mail say the same. */
export function sayNotice(
  { event, subject, facts }: Pick<Notice, 'event' | 'subject' | 'facts'>,
  words: NoticeWords,
  duties: ObligationWords,
  writes: Writes,
): string {
  const unit = facts.unit ?? '';
  const period = facts.periodKey ? writes.period(facts.periodKey) : '';
  return words.sentence[event]({
    unit,
    period,
    subject: facts.subject,
    isReport: subject.kind === 'report',
    remarks: facts.remarks,
    due: facts.dueAt ? writes.when(facts.dueAt) : '',
    isLate: facts.isLate,
    duty: facts.duty
      ? duties.title[facts.duty]({ stage: 'none', isDone: false, period, subject: facts.subject, unit })
      : '',
  });
}
