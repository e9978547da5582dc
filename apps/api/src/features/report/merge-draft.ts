import { type FieldChange, mergeFields } from '@thidua/shared/report/merge-fields';
import type { FieldValue } from '@thidua/shared/report/report.value';

export type Change = FieldChange<FieldValue>;

/** The rule of all drafts, for the fields of a report. */
export const mergeDraft = mergeFields<FieldValue>;
