/** Ready regimes an agency may adopt: the weekly report of plan 1096 (III.2) and the periodic ones of Decree 09/2019, article 12. */
export const regimeSampleCodes = ['weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const;
export type RegimeSampleCode = (typeof regimeSampleCodes)[number];
