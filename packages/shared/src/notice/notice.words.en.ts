import { ladderWordsEn } from './ladder.words.en.ts';
import type { NoticeParts, NoticeWords } from './notice.words.ts';

const report = ({ period, subject }: NoticeParts) =>
  `report${period || subject ? ` of ${period || subject}` : ''}`;
const what = (p: NoticeParts) => (p.isReport ? report(p) : `“${p.subject}”`);
const until = (p: NoticeParts) => (p.due ? `, due ${p.due}` : '');

export const noticeWordsEn: NoticeWords = {
  sentence: {
    'report.presented': (p) => `${p.unit} presented its ${report(p)} for your signature`,
    'report.sentBack': (p) => `The unit’s leader sent back the ${report(p)}`,
    'report.submitted': (p) => `${p.unit} submitted its ${report(p)}${p.isLate ? ', late' : ''}`,
    'report.returned': (p) =>
      `The office returned the ${report(p)}${p.remarks ? `, ${p.remarks} comments to settle` : ''}${until(p)}`,
    'report.accepted': (p) => `The office accepted the ${report(p)}`,
    'report.entered': (p) => `The office types the ${report(p)} for your unit; you read and sign it`,
    'task.assigned': (p) => `Your unit was given “${p.subject}”`,
    'task.finished': (p) => `${p.unit} reports “${p.subject}” as done, to be verified`,
    'task.returned': (p) => `The result of “${p.subject}” was returned${until(p)}`,
    'task.verified': (p) => `The result of “${p.subject}” was verified`,
    'obligation.urged': (p) => `You are urged: ${what(p)}${until(p)}`,
    'obligation.extended': (p) => `Extended: ${what(p)}${p.due ? `, now due ${p.due}` : ''}`,
    'obligation.exempted': (p) => `Exempt: ${what(p)}`,
    'obligation.restored': (p) => `Due again as before: ${what(p)}${p.due ? `, due ${p.due}` : ''}`,
    'obligation.asked': (p) => `${p.unit} asks for more time or an exemption: ${what(p)}`,
    'obligation.refused': (p) => `More time or an exemption was refused: ${what(p)}`,
    'consolidation.presented': (p) => `The consolidation of the ${report(p)} awaits your approval`,
    'consolidation.sentBack': (p) => `The consolidation of the ${report(p)} was sent back`,
    'consolidation.approved': (p) => `The consolidation of the ${report(p)} was approved`,
    'consolidation.outdated': (p) =>
      `The consolidation of the ${report(p)} is out of date: a unit’s report has changed`,
    'inspection.planned': (p) => `${p.unit} will be inspected${p.due ? `, beginning ${p.due}` : ''}`,
    'inspection.appointed': (p) =>
      `You are in the inspection team: ${p.subject}${p.due ? `, beginning ${p.due}` : ''}`,
    'inspection.moved': (p) => `Moved: ${p.subject}${p.due ? `, now beginning ${p.due}` : ''}`,
    'inspection.cancelled': (p) => `Cancelled: ${p.subject}`,
    'minutes.signed': (p) => `The minutes of the inspection of ${p.unit} await your signature`,
    'minutes.objected': (p) => `${p.unit} objects to the minutes of its inspection`,
    'finding.raised': (p) => `You are responsible for correcting “${p.subject}”${until(p)}`,
    'finding.proposed': (p) => `${p.unit} proposes to close “${p.subject}”, waiting to be verified`,
    'finding.verified': (p) => `“${p.subject}” was verified as corrected`,
    'finding.sentBack': (p) => `“${p.subject}” was sent back, more is to be corrected${until(p)}`,
    'finding.reopened': (p) => `The finding “${p.subject}” was reopened${until(p)}`,
    'finding.assigned': (p) => `You were given “${p.subject}” to correct${until(p)}`,
    'finding.extended': (p) => `Extended: “${p.subject}”${p.due ? `, now due ${p.due}` : ''}`,
    'obligation.reminded': (p) => `${p.isLate ? 'Overdue' : 'Due soon'}: ${p.duty}${until(p)}`,
    'obligation.escalated': (p) => `${p.unit}, ${p.isLate ? 'overdue' : 'due soon'}: ${p.duty}${until(p)}`,
  },
  title: 'Notices',
  panel: 'Latest notices',
  by: (who, when) => `${who} · ${when}`,
  unread: 'Unread',
  onlyUnread: 'Unread only',
  all: 'All',
  seeAll: 'See all notices',
  readAll: 'Mark all as read',
  readDone: 'All marked as read',
  empty: 'No notices yet',
  emptyBody: 'When somebody presents, submits, returns or urges what concerns you, it is told here.',
  emptyUnread: 'Nothing unread is left',
  problems: {},
  events: ladderWordsEn.events,
  ladder: ladderWordsEn,
};
