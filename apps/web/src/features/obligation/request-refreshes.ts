/** Features whose questions follow a request and its answer. */
export const requestChanges = ['dueRequest', 'regime', 'report', 'obligation', 'overview'] as const;
