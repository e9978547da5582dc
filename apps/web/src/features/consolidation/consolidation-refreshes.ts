/** Whose questions are asked again when a consolidation has moved. */
export const movesOn = ['consolidation', 'obligation', 'overview'];
