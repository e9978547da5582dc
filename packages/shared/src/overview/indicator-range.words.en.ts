import type { IndicatorRangeWords } from './indicator-range.words.ts';

export const indicatorRangeWordsEn: IndicatorRangeWords = {
  tabs: { label: 'Figures', completeness: 'Reports received', indicator: 'Indicators' },
  indicator: 'Indicator',
  value: 'Figure',
  before: 'Before',
  beforeOf: (span) => `the ${span} before`,
  change: 'Difference',
  held: 'Reported',
  unitsOf: 'Units that reported it',
  total: 'Total',
  up: (by) => `up ${by}`,
  down: (by) => `down ${by}`,
  same: 'unchanged',
  points: (by) => `${by}\u00a0points`,
  rule: {
    sum: 'sum of the periods',
    last: 'of the newest period',
    max: 'of the highest period',
    mean: 'mean of the periods',
    none: 'periods are not added',
  },
  chartTitle: (name, value) => `${name}: ${value}`,
  empty: 'No indicator here adds up',
  emptyBody: 'The form of this regime has no figures that are numbers.',
  nothing: 'Nothing was reported in these periods',
  sheet: {
    name: (indicator) => `Figures ${indicator}`,
    title: (place, indicator) => `${place}: ${indicator}`,
    expected: 'Expected',
    lastDay: 'Figures until',
  },
};
