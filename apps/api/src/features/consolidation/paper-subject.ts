import { consolidationWords as words } from '@thidua/shared/consolidation/consolidation.words';
import { formatPeriod } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import { reportPaperWords } from '@thidua/shared/report/report-paper.words';

/** What the paper is about: the work of its period, or what a thematic form is called. */
export function paperSubject(kind: PeriodKind, template: string, periodKey: string): string {
  const period = formatPeriod(periodKey, kernelWords, { year: true });
  return kind === 'thematic' ? reportPaperWords.subject(template, period) : words.paper.about(period);
}
