import type { ObligationStage, ObligationState } from '../obligation/obligation.model.ts';
import type { ReportState } from './report.workflow.ts';
import type { ReportMark } from './report-list.model.ts';

/** What one word says of a report in a list; `standing` tells that a submitted version stands behind a draft. */
export function reportMarkOf(report: {
  state: ReportState;
  hasStanding: boolean;
  dutyState: ObligationState;
  stage: ObligationStage;
}): ReportMark {
  if (report.dutyState === 'exempt') return 'exempt';
  if (report.state === 'submitted' || report.state === 'accepted') return report.state;
  if (report.dutyState === 'owed' && report.stage === 'returned') return 'returned';
  if (report.hasStanding) return 'correcting';
  if (report.state === 'presented') return 'presented';
  return report.stage === 'none' ? 'none' : 'draft';
}
