export { type OpenedReport, openPeriods } from './open-periods.ts';
export { recomputeRollup } from './recompute-rollup.ts';
export { redatePeriods } from './redate-periods.ts';
export { reopenPeriods } from './reopen-periods.ts';
export { openPeriodsJob } from './report.jobs.ts';
export { reportMeasures } from './report.measures.ts';
export { reportRoutes } from './report.routes.ts';
export { reportSubject } from './report.subjects.ts';
