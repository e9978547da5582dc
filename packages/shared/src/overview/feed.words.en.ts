import type { FeedParts, FeedWords } from './feed.words.ts';

const report = ({ period, subject }: FeedParts) =>
  `report${period || subject ? ` of ${period || subject}` : ''}`;
const what = (parts: FeedParts) => (parts.isReport ? report(parts) : `“${parts.subject}”`);
const whose = (parts: FeedParts) => (parts.unit ? `, ${parts.unit}` : '');
const units = (parts: FeedParts) => (parts.together > 1 ? `${parts.together}\u00a0units` : parts.unit);

export const feedWordsEn: FeedWords = {
  sentence: {
    'report.presented': (p) => `${p.unit} presented the ${report(p)} to its leader`,
    'report.sentBack': (p) => `The leader of ${p.unit} sent back the ${report(p)}`,
    'report.submitted': (p) => `${p.unit} submitted the ${report(p)}${p.isLate ? ', late' : ''}`,
    'report.returned': (p) =>
      `The office returned the ${report(p)}${whose(p)}${p.remarks ? `, ${p.remarks} comments` : ''}`,
    'report.accepted': (p) => `Accepted: ${report(p)}${whose(p)}`,
    'report.correcting': (p) => `${p.unit} opened a correction of the ${report(p)}`,
    'report.discarded': (p) => `${p.unit} dropped the correction of the ${report(p)}`,
    'report.entered': (p) => `The office types the ${report(p)}${whose(p)}`,
    'task.assigned': (p) => `“${p.subject}” was given to ${units(p)}`,
    'task.progressed': (p) =>
      `${p.unit} updated “${p.subject}”${p.percent === null ? '' : `, ${p.percent}\u00a0%`}`,
    'task.finished': (p) => `${p.unit} finished “${p.subject}”`,
    'task.takenBack': (p) => `${p.unit} took back “${p.subject}” to add to it`,
    'task.verified': (p) => `Verified: “${p.subject}”${whose(p)}`,
    'task.returned': (p) => `Returned: “${p.subject}”${whose(p)}`,
    'obligation.urged': (p) => `Urged ${units(p)}: ${what(p)}`,
    'obligation.extended': (p) => `Extended for ${units(p)}: ${what(p)}${p.due ? `, until ${p.due}` : ''}`,
    'obligation.exempted': (p) => `Exempted ${units(p)}: ${what(p)}`,
    'obligation.restored': (p) => `Due again for ${units(p)}: ${what(p)}${p.due ? `, ${p.due}` : ''}`,
  },
  other: {
    'consolidation.presented': 'Consolidation presented',
    'consolidation.sentBack': 'Consolidation sent back',
    'consolidation.approved': 'Consolidation approved',
    'consolidation.gathered': 'Figures of the units gathered',
    'consolidation.kept': 'Kept what was gathered',
    'consolidation.adjusted': 'A consolidated figure adjusted',
    'consolidation.outdated': 'Consolidation out of date',
    'consolidation.correcting': 'Correction of a consolidation opened',
    'consolidation.issued': 'Number taken for the paper',
    'consolidation.opened': 'Consolidation opened',
    'consolidation.conflictChosen': 'Chose between two texts of one part',
    'report.conflictChosen': 'Chose the value of a field that two had changed',
    'obligation.asked': 'The unit asks for more time or an exemption',
    'obligation.refused': 'More time or an exemption refused',
    'task.planned': 'The unit set itself a task',
    'task.opened': 'A new occurrence began',
    'task.cancelled': 'Task cancelled',
  },
  unknown: 'Something changed',
};
