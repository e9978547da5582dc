import { formatDay } from '../kernel/format.ts';
import type { CampaignWords } from './campaign.words.ts';
import type { CampaignAction } from './campaign.workflow.ts';

const why: Record<CampaignAction, string> = {
  edit: 'The campaign is closed, its plan is not changed any more',
  extendPlan: 'The campaign is closed, no duties are added any more',
  start: 'Only a draft can be started',
  close: 'Only a running campaign can be closed',
  reopen: 'Only a closed campaign can be reopened',
  discard: 'A campaign that has started cannot be thrown away',
};

const fileFaults = {
  notWord: 'This is no Word file (docx). Open it in Word and save it as .docx.',
  broken: 'The Word file is broken and cannot be read.',
  tooLarge: 'The file is too large or too long for a plan.',
  noDuties: 'No section with dashes was found. A plan has sections I, II, … and dashes beneath.',
};

export const campaignWordsEn: CampaignWords = {
  state: { draft: 'Draft', running: 'Running', closed: 'Closed' },
  recurrence: {
    once: 'once',
    weekly: 'weekly',
    monthly: 'monthly',
    quarterly: 'quarterly',
    standing: 'standing',
  },
  campaign: 'Campaign',
  campaigns: 'Campaigns',
  plan: 'Plan',
  planOf: ({ number, issuedOn }) => `Plan ${number} of ${formatDay(issuedOn)}`,
  planNumber: (number) => `Plan ${number}`,
  under: ({ number, issuedOn, issuer }) => `Under plan ${number} of ${formatDay(issuedOn)}, ${issuer}`,

  underShort: ({ number, issuedOn }) => `under plan ${number} of ${formatDay(issuedOn)}`,

  events: {
    'campaign.created': 'Plan drafted',
    'campaign.edited': 'Plan changed',
    'campaign.planned': 'Sections or duties of the plan changed',
    'campaign.started': 'Campaign started, tasks assigned',
    'campaign.closed': 'Campaign closed',
    'campaign.reopened': 'Campaign reopened',
    'campaign.discarded': 'Draft plan thrown away',
  },

  list: {
    title: 'Plans and campaigns',
    create: 'Draft a plan',
    byHand: 'Or write it from scratch',
    empty: 'No campaign yet',
    emptyBody: 'Draft the first plan, or wait until the office starts one.',
    columns: { plan: 'Plan', issuer: 'Issued by', days: 'Days', state: 'State' },
    from: (day) => `from ${day}`,
  },

  page: {
    basis: 'Basis',
    objectives: 'Objectives',
    recipients: 'Recipients',
    noObjectives: 'No objectives entered',
    noRecipients: 'No recipients entered',
    contents: 'Contents and organisation',
    noSections: 'The plan has no section yet',
    noSectionsBody: 'Add the first section, for example II.1, then each of its lines.',
    noDuties: 'No duty in this section',
    text: 'The plan’s own words',
    file: 'The paper of the plan',
    noFile: 'No paper attached',
    toTasks: 'See the tasks',
    running:
      'The campaign runs: changes of words are journalled; days move by extension, units by assignment.',
    draft: 'A draft: only the office and the directors see it.',
    draftReady:
      'A draft: only the office and the directors see it. Every duty has its units; it can be started.',
    suggested: (quotes) => `by the words: ${quotes}`,
  },

  rest: {
    title: (n) => (n === 1 ? '1 duty has no unit yet' : `${n} duties have no unit yet`),
    open: 'Choose units for these',
    body: 'The plan does not say who does these. Choose the units once for all of them, then correct single ones where needed.',
    act: (n) => (n === 1 ? 'Give to 1 duty' : `Give to ${n} duties`),
  },

  field: {
    number: 'Number',
    issuedOn: 'Issued on',
    issuer: 'Issued by',
    title: 'Subject line',
    shortTitle: 'Short name',
    shortTitleHint: 'Shown at the head of every page',
    startsOn: 'First day',
    endsOn: 'Last day',
    parent: 'Carries out a plan from above',
    parentNumber: 'Number of that plan',
    parentIssuedOn: 'Issued on',
    parentIssuer: 'Issued by',
    objectives: 'Objectives',
    objectivesHint: 'An empty line between paragraphs',
    recipients: 'Recipients',
    recipientsHint: 'One a line',
    planFile: 'Take it from the plan’s Word file',
    planFileHint:
      'Sections I, II; 1, 2 and the dashes beneath become a draft to correct. Units, rhythm and due days follow its words where it names them; the rest is yours to choose.',
    planFileKinds: 'Word (docx)',
    copyOf: 'Copy sections and duties from',
    copyOfNone: 'Copy nothing, write from scratch',
    sectionCode: 'Number of the section',
    sectionTitle: 'Name of the section',
    sectionParent: 'Within section',
    sectionParentNone: 'Within none',
    dutyTitle: 'Duty',
    dutyShortTitle: 'Short name for tables',
    dutyText: 'The plan’s own words',
    citation: 'Citation',
    citationHint: 'Left empty, the place of the dash is cited',
    recurrence: 'How often',
    dueOn: 'Due',
    units: 'Units that answer for it',
    allUnits: 'All units',
    section: 'Section',
  },

  act: {
    edit: 'Change the head',
    save: 'Save the plan',
    create: 'Make the draft',
    addSection: 'Add a section',
    editSection: 'Change the section',
    saveSection: 'Save the section',
    dropSection: 'Delete the section',
    addDuty: 'Add a duty',
    editDuty: 'Change the duty',
    saveDuty: 'Save the duty',
    dropDuty: 'Delete the duty',
    start: 'Start the campaign',
    close: 'Close the campaign',
    reopen: 'Reopen the campaign',
    discard: 'Throw the draft away',
    attach: 'Attach the paper',
  },

  ask: {
    startTitle: (number) => `Start the campaign of plan ${number}?`,
    startBody: (duties, tasks) =>
      `${duties} duties become ${tasks} tasks of the units, with due times, shown in My work at once.`,
    closeTitle: 'Close the campaign?',
    closeBody: 'What was done stays.',
    closeLost: 'What is half done is not expected any more.',
    reopenTitle: 'Reopen the campaign',
    dropDutyTitle: (code) => `Delete duty ${code}?`,
    dropDutyLost: 'The lines after it move up a letter.',
    dropSectionTitle: (code) => `Delete section ${code}?`,
    discardTitle: (number) => `Throw the draft of plan ${number} away?`,
    discardLost: 'Its sections and duties will be lost.',
    reason: 'Reason',
  },

  told: {
    created: 'The draft is made',
    imported: (n) => `${n} duties were read from the file. Check each line and choose who answers for it.`,
    saved: 'The plan is saved',
    sectionSaved: (code) => `Section ${code} is saved`,
    dutySaved: (title) => `“${title}” is saved`,
    restAssigned: (n) => (n === 1 ? 'Units chosen for 1 duty' : `Units chosen for ${n} duties`),
    dropped: 'Deleted',
    started: 'Started; the units have their tasks',
    closed: 'The campaign is closed',
    reopened: 'The campaign runs again',
    discarded: 'The draft is gone',
  },

  fault: {
    endsBeforeStart: 'The last day must come after the first',
    dueNeeded: 'What is owed once needs a day',
    dueBeforeStart: 'The due day must come after the first day',
    needed: 'Must not be empty',
    unitsNeeded: 'Choose at least one unit',
  },

  why,
  notYours: 'Needs the role of the office or a director',

  problems: {
    wrongState: ({ action }) => why[action as CampaignAction] ?? 'Not possible in this state',
    notYours: 'Only the office and the directors write plans.',
    notReady: ({ codes }) =>
      codes.length === 0 ? 'The plan has no duty yet.' : `Nobody answers for: ${codes.join(', ')}.`,
    unknownUnit: 'A chosen unit is not in the register any more.',
    fileRefused: ({ reason }) => fileFaults[reason],
    unknownSection: 'This section is not in the plan any more.',
    unknownDuty: 'This duty is not in the plan any more.',
    codeTaken: ({ code }) => `Section number ${code} is taken in this plan.`,
    sectionInUse: 'The section still holds duties or sections; delete those first.',
  },
};
