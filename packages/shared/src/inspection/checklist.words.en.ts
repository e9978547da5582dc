import type { ChecklistWords } from './checklist.words.ts';

const listed = ({ codes }: Record<string, unknown>) => (Array.isArray(codes) ? codes.join(', ') : '');

const fault: ChecklistWords['fault'] = {
  empty: () => 'The checklist has no item yet.',
  groupEmpty: (facts) => `Groups without an item: ${listed(facts)}.`,
  codeTwice: (facts) => `Codes used twice: ${listed(facts)}.`,
  pointsMissing: (facts) =>
    `Items with points that do not say how many there are and how many pass: ${listed(facts)}.`,
  conditionUnknown: (facts) => `Conditions upon items that are not there: ${listed(facts)}.`,
  conditionCircle: (facts) => `The conditions of these items go in a circle: ${listed(facts)}.`,
};

const when = { pass: 'passed', fail: 'failed', notApplicable: 'not applicable' };

export const checklistWordsEn: ChecklistWords = {
  title: 'Checklists',
  fault,
  problems: {
    ...fault,
    noDraft: 'There is no draft to publish.',
    alreadyPublished: 'A published checklist cannot be deleted.',
    nothingChanged: 'The draft is the edition in force.',
    notYoursToEdit: 'Only the office edits checklists.',
  },
  events: {
    'checklist.created': 'created a checklist',
    'checklist.saved': 'edited a checklist',
    'checklist.published': 'published a new edition of a checklist',
    'checklist.discarded': 'dropped the draft of a checklist',
    'checklist.dropped': 'deleted a checklist that was never published',
  },
  itemKind: { passFail: 'Pass or fail', points: 'Points' },
  sample: 'Sample',
  sampleMark: 'Sample checklist: made from the 5K rules and the plan, not issued by any authority',
  edition: (n) => `edition ${n}`,
  items: (n) => (n === 1 ? '1\u00a0item' : `${n}\u00a0items`),
  itemNo: (n, of) => `item ${n} of ${of}`,
  condition: (text, is) => `Asked only when “${text}” is ${when[is]}`,
  evidenceOnFail: 'A failure needs a picture',
};
