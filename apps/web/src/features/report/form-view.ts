import type { OtherPeriod } from '@thidua/shared/report/report.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { Suggestion } from '@thidua/shared/report/report-context.model';
import type { ReactNode } from 'react';
import type { FormState } from './form-model.ts';

/** What every row of the form sees. */
export interface FormView {
  values: Readonly<Record<string, FieldValue>>;
  form: FormState;
  /** The period beside which the values are read. */
  before: OtherPeriod | null;
  suggestions: ReadonlyMap<string, Suggestion>;
  /** The field has been left once, or sending was tried: only then an empty one is called a fault. */
  isTouched: (code: string) => boolean;
  set: (field: string, value: FieldValue) => void;
  onUnread: (code: string, isUnread: boolean) => void;
  /** Pinned comments and conflicts of a field. */
  beneath: (code: string) => ReactNode;
  isPhone: boolean;
}
