/** Features whose questions follow a move of a task. */
export const movesOn = ['task', 'obligation', 'overview', 'report'] as const;
