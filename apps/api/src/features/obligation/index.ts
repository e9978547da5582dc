export { dueRequestRoutes } from './due-request.routes.ts';
export { readMyWork } from './my-work.ts';
export { settleSql } from './obligation.repo.ts';
export { obligationRoutes } from './obligation.routes.ts';
export { cancel, type Owed, owe, reopen, setStage, settle, type WhichOne } from './owe.ts';
export { oweAgain, oweAgainSql } from './owe-again.ts';
export { readOwedOfKind } from './owed-of-kind.ts';
export { reschedule, reveal } from './reschedule.ts';
export { cancelAllOwed, takeBack } from './take-back.ts';
