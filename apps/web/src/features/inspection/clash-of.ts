import { Problem } from '@thidua/shared/contract/problem';
import { type ClashReport, clashReportSchema } from '@thidua/shared/inspection/inspection.model';

/** What the server says clashes, where that is why it refused. */
export function clashOf(problem: unknown): ClashReport | null {
  if (!(problem instanceof Problem) || problem.code !== 'inspection.clashes') return null;
  const report = clashReportSchema.safeParse(problem.facts);
  return report.success ? report.data : null;
}
