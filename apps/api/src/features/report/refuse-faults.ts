import type { Checker, FieldValues } from '@thidua/shared/report/check-figures';
import { faultyFields, reportProblem } from '@thidua/shared/report/report.problems';
import type { DraftRow } from './report-move.repo.ts';

/** What may not leave the unit: an undecided conflict, a fault, an unanswered ask; each named at its field. */
export function refuseFaults(checker: Checker, values: FieldValues, row: DraftRow): void {
  if (row.conflicts.length > 0) {
    throw reportProblem.conflictOpen({ fields: row.conflicts.map((conflict) => conflict.field) });
  }
  const { faults, unanswered } = checker.check(values, row.previous);
  if (faults.length > 0) throw faultyFields('fieldsInvalid', faults);
  if (unanswered.length > 0) throw faultyFields('reasonNeeded', unanswered);
}
