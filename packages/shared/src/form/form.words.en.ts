import type { FormWords } from './form.words.ts';

const listed = (value: unknown) => (Array.isArray(value) ? value.join(', ') : '');

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
  },
  events: { 'form.published': 'published a report form' },
  indicator: 'Indicator',
  template: 'Report form',
  edition: (n) => `Edition ${n}`,
  regime: 'Reporting regime',
};
