import type { FindingState } from './finding.workflow.ts';

/** From raised to closed, as people count them: not begun, given back to be mended better, waiting for the second person, closed. */
export const findingSteps = 4;

/** Which of the four steps a finding has reached, 1-4; 0 where it was taken back for good. */
export function stepOfFinding(finding: { state: FindingState; timesSentBack: number }): number {
  if (finding.state === 'cancelled') return 0;
  if (finding.state === 'closed') return findingSteps;
  if (finding.state === 'proposed') return 3;
  return finding.timesSentBack > 0 ? 2 : 1;
}
