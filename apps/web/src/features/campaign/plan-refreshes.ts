/** Features whose questions follow a change of a plan. */
export const planChanges = ['campaign', 'task', 'obligation', 'overview'] as const;
