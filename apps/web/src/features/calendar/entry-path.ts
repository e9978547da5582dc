import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { paths } from '../../platform/paths.ts';
import { subjectPath } from '../../platform/subject-paths.ts';

/** Where what stands behind an entry is worked on: the one record, or the list of those that fall due together. */
export function entryPath({
  matter,
  subject,
  group,
  period,
  unit,
  isForeseen,
}: CalendarEntry): string | undefined {
  if (isForeseen || matter === 'dataCloses') return undefined;
  if (matter === 'consolidationDue' && period) return paths.consolidation(period.key);
  if (matter === 'correctionDue' && !subject && unit)
    return `${paths.findings}?${new URLSearchParams({ 'don-vi': unit.id })}`;
  if (subject) return subjectPath(subject.kind, subject.id);
  if (group?.kind === 'duty') return paths.tasksOfDuty(group.id);
  if (group?.kind === 'regime' && period)
    return `${paths.reportPeriod(period.key)}?${new URLSearchParams({ 'che-do': group.id })}`;
  return undefined;
}
