import { unnamed } from '../../platform/db/statement.ts';

/** A trial is the real run, undone: what it wrote and locked is gone, what it was told stays. */
export const beginTrial = unnamed<never>('savepoint form_trial');
export const undoTrial = unnamed<never>('rollback to savepoint form_trial');
