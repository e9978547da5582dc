import type { FormWords } from './form.words.ts';

const listed = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '');

const ops: FormWords['relation']['ops'] = {
  le: 'at most',
  lt: 'less than',
  ge: 'at least',
  gt: 'more than',
  eq: 'equal to',
};

const named: FormWords['relation']['named'] = ({ name, part }) =>
  part ? `“${name}” (${part === 'n' ? 'reached' : 'total'})` : `“${name}”`;

/** Indicators, templates and regimes. */
export const formWordsEn: FormWords = {
  kinds: {
    integer: 'Whole number',
    decimal: 'Decimal',
    money: 'Money',
    ratio: 'Ratio',
    yes_no: 'Yes or no',
    choice: 'One of a list',
    date: 'Day',
    file: 'File',
    table: 'Table of rows',
  },
  acrossUnits: {
    sum: 'sum of the units',
    max: 'the highest unit',
    ratio: 'numerators and denominators added',
    count_yes: 'number of units that say yes',
    list: 'listed by unit',
    none: 'not consolidated',
  },
  acrossTime: {
    sum: 'sum of the periods',
    last: 'the last period',
    max: 'the highest period',
    mean: 'the mean',
    none: 'not consolidated',
  },
  periodKinds: {
    week: 'Weekly',
    month: 'Monthly',
    quarter: 'Quarterly',
    half: 'Half-yearly',
    nineMonths: 'Nine months',
    year: 'Yearly',
    thematic: 'Thematic, ad hoc',
  },
  problems: {
    unknownIndicator: ({ codes }) => `The catalogue has no indicator: ${listed(codes)}`,
    placedTwice: ({ codes }) => `Placed twice in the form: ${listed(codes)}`,
    boundsCrossed: ({ codes }) => `Lower bound above the upper one: ${listed(codes)}`,
    untitled: 'A section or a part has no name yet',
    sectionEmpty: ({ codes }) => `Nothing in the section yet: ${listed(codes)}`,
    formEmpty: 'The form asks for nothing yet',
    relationUnplaced: ({ codes }) => `Rule ${listed(codes)} speaks of a figure that is not in the form`,
    relationMixed: ({ codes }) => `Rule ${listed(codes)} compares figures of different kinds`,
    noDraft: 'This form has no draft',
    alreadyPublished: 'A published form cannot be deleted',
    nothingChanged: 'The draft says what the published edition says',
    codeTaken: ({ code }) => `There is an indicator with the code ${code} already`,
    indicatorUsed:
      'A published form asks for this indicator: its kind, unit, roll-up rules and the choices and columns it has must stay, so that figures of past periods keep their meaning. Add a new indicator instead.',
    indicatorPlaced: ({ templates }) => `Forms still ask for it: ${listed(templates)}`,
    indicatorUnfit: 'Roll-up rule, choices or columns do not fit the kind of the indicator',
  },
  events: {
    'form.published': 'published a report form',
    'form.created': 'made a report form',
    'form.dropped': 'deleted a report form that was never published',
    'form.saved': 'edited the draft of a report form',
    'form.discarded': 'dropped the draft of a report form',
    'form.indicatorAdded': 'added an indicator',
    'form.indicatorChanged': 'changed an indicator',
    'form.indicatorDropped': 'took an indicator out of the catalogue',
  },
  relation: {
    ops,
    parts: { n: 'reached', d: 'total' },
    named,
    says: (left, op, right) => `${named(left)} must be ${ops[op]} ${right.map(named).join(' plus ')}`,
  },
  indicator: 'Indicator',
  template: 'Report form',
  edition: (n) => `Edition ${n}`,
  regime: 'Reporting regime',
};
