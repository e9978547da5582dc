import type { Role } from '@thidua/shared/access/role';
import type {
  DutyRow,
  ObligationKind,
  ObligationStage,
  ObligationState,
} from '@thidua/shared/obligation/obligation.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { labelsOf } from '../../platform/registry.ts';

export interface DutyDbRow {
  id: string;
  kind: ObligationKind;
  subject_kind: string;
  subject_id: string;
  period_key: string | null;
  about_unit_id: string;
  about_unit_name: string;
  debtor_unit_id: string;
  debtor_unit_name: string;
  debtor_role: Role | null;
  state: ObligationState;
  stage: ObligationStage;
  opens_at: string;
  due_at: string;
  first_due_at: string;
  done_at: string | null;
  is_late: boolean;
  times_returned: number;
  times_urged: number;
  last_urged_at: string | null;
}

/** Rows with the names of their subjects: one more question per kind of subject, however many rows there are. */
export async function dutyRows(ctx: ReadCtx, rows: readonly DutyDbRow[]): Promise<DutyRow[]> {
  const labels = await labelsOf(
    ctx,
    rows.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  return rows.map((row) => {
    const label = labels.get(row.subject_id);
    return {
      id: row.id,
      kind: row.kind,
      subject: {
        kind: row.subject_kind,
        id: row.subject_id,
        text: label?.text ?? '',
        ...(label?.facts ? { facts: label.facts } : {}),
      },
      periodKey: row.period_key,
      aboutUnit: { id: row.about_unit_id, name: row.about_unit_name },
      debtorUnit: { id: row.debtor_unit_id, name: row.debtor_unit_name },
      role: row.debtor_role,
      state: row.state,
      stage: row.stage,
      opensAt: row.opens_at,
      dueAt: row.due_at,
      firstDueAt: row.first_due_at,
      doneAt: row.done_at,
      isLate: row.is_late,
      timesReturned: row.times_returned,
      timesUrged: row.times_urged,
      lastUrgedAt: row.last_urged_at,
    };
  });
}
