/** Features whose questions are asked again when a report moves on. */
export const movesOn = ['report', 'obligation', 'remark', 'overview'] as const;
