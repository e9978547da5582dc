import type { PeriodLine } from '@thidua/shared/report/report-list.model';
import type { Format } from '../../platform/format.tsx';
import type { useReportScreensWords, useReportWords } from './report.words.ts';

/** What deserves a look before one opens it: short facts, most telling first. */
export function notesOf(
  line: PeriodLine,
  words: ReturnType<typeof useReportWords>,
  notes: ReturnType<typeof useReportScreensWords>['period']['notes'],
  format: Pick<Format, 'when' | 'period'>,
): string[] {
  const { duty, remarks, repeated, reasons, draftPercent, extension, alsoMissing } = line;
  const isOwed = duty.state === 'owed';
  const isWriting = isOwed && line.is !== 'returned' && draftPercent !== null && draftPercent > 0;
  return [
    duty.isLate && notes.late,
    reasons > 0 && words.reasons(reasons),
    repeated.length > 0 && words.repeated(repeated.length),
    remarks.open + remarks.settled > 0 && words.remarks(remarks.open, remarks.settled),
    isWriting && notes.written(draftPercent),
    extension && isOwed && notes.extended(format.when(extension.newDueAt)),
    alsoMissing.length > 0 && words.alsoMissing(alsoMissing.map((key) => format.period(key))),
    isOwed && duty.lastUrgedAt && notes.urged(format.when(duty.lastUrgedAt)),
  ].filter((note) => typeof note === 'string' && note !== '') as string[];
}
