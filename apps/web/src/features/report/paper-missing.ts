import { compileChecker } from '@thidua/shared/report/check-figures';
import { valuesOf } from '@thidua/shared/report/contents';
import type { Report } from '@thidua/shared/report/report.model';
import { codesOf, formState, inFormOrder, partsOf } from './form-model.ts';
import { type MissingPlace, placesOf } from './missing-places.ts';

/** What a draft still wants before it can be signed, as places in its form. */
export function missingOf(report: Report): MissingPlace[] {
  const { body } = report.template;
  if (!report.draft) return [];
  const parts = partsOf(body, '');
  const remarks = inFormOrder(report.remarks, codesOf(body));
  const { missing } = formState({
    checker: compileChecker(body),
    values: valuesOf(report.draft.fields),
    previous: report.previous,
    remarks,
    conflicts: report.draft.conflicts,
    unread: new Set(),
  });
  return placesOf(missing, parts, remarks);
}
