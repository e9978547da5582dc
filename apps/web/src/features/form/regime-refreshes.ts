/** Features whose questions follow a change of a regime. */
export const regimeChanges = ['regime', 'report', 'obligation', 'overview'] as const;
