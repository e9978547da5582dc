import type { LetterWords } from './letter.words.ts';

const things = (n: number) => (n === 1 ? '1 duty' : `${n} duties`);

export const letterWordsEn: LetterWords = {
  greeting: 'Dear colleague,',
  digest: {
    subject: ({ overdue, today, todo }) =>
      [
        overdue > 0 ? `${things(overdue)} overdue` : '',
        today > 0 ? `${things(today)} due today` : '',
        overdue + today === 0 && todo > 0 ? `${things(todo)} to do` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'News',
    heading: (day) => `Your work, ${day}`,
    groups: { overdue: 'Overdue', today: 'Due today', later: 'Coming up' },
    standIn: (role, unit) => `Standing in as ${role}, ${unit}`,
    news: 'News',
    more: (n) => `and ${n} more in My work`,
  },
  many: (n) => `${n} duties need attention`,
  manyTitle: 'Duties',
  due: (when) => `due ${when}`,
  dueLine: (when) => `Due: ${when}`,
  message: (text) => `Message: ${text}`,
  byWhom: (who) => `By: ${who}`,
  open: 'Open it',
  openWork: 'Open My work',
  why: 'Sent automatically by the emulation movement’s system; please do not reply.',
  choose: 'Choose what comes by mail',
};
