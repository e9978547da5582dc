import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { ObligationStage, ObligationState } from '@thidua/shared/obligation/obligation.model';
import type { Contents, FigureSource, versionOutcomes } from '@thidua/shared/report/report.model';
import type { Reason } from '@thidua/shared/report/report.value';
import type { ReportState } from '@thidua/shared/report/report.workflow';
import type { UnitKind } from '@thidua/shared/unit/unit.model';

/** Columns every statement about one report begins with; aliases: r report, u unit, o its duty. */
export const coreColumns = `r.id, r.rev, r.state, r.version, r.standing_version, r.accepted_version, r.template_edition_id,
  r.unit_id, u.name as unit_name, u.short_name as unit_short_name, u.abbreviation as unit_abbreviation, u.kind as unit_kind,
  r.regime_id, r.campaign_id, r.period_id, r.period_key, o.id as duty_id, o.state as duty_state, o.stage, o.opens_at,
  o.due_at, o.first_due_at, o.done_at, o.first_done_at, o.is_late, r.times_returned, o.times_urged, o.last_urged_at`;

/** What a period says of all its reports; aliases: p period, g regime. */
export const periodColumns = `g.name as regime_name, g.guidance as regime_guidance, g.creditor_unit_id,
  (select sent.name from unit sent where sent.id = g.creditor_unit_id) as creditor_name, p.kind as period_kind, p.first_day, p.last_day,
  p.opens_at as period_opens_at, p.due_at as period_due_at`;

/** The unit to which it is sent, where that is neither the office nor the unit itself. */
export const receiverColumn = `(select c.id from regime sent join unit c on c.id = sent.creditor_unit_id where sent.id = r.regime_id
  and c.kind not in ('office', 'agency') and c.id <> r.unit_id) as receiver_id`;

export interface Received {
  receiver_id: string | null;
}

/** Of a list, where each row has a period of its own. */
export const headColumns = `${coreColumns}, ${periodColumns}`;

/** The duty to report: the one that is not cancelled, or the last one that was. */
export const dutyJoin = `join lateral (select * from obligation duty where duty.subject_id = r.id and duty.kind = 'report'
  order by duty.state = 'cancelled', duty.id desc limit 1) o on true`;

export const coreJoins = `join unit u on u.id = r.unit_id ${dutyJoin}`;
export const headJoins = `${coreJoins} join period p on p.id = r.period_id join regime g on g.id = r.regime_id`;

/** The number of the last version submitted, whatever became of it: a draft's own number has not been. */
export const lastVersion = `case when r.state in ('submitted', 'accepted') then r.version else r.version - 1 end`;

export interface CoreRow {
  id: string;
  rev: number;
  state: ReportState;
  version: number;
  standing_version: number | null;
  accepted_version: number | null;
  template_edition_id: string;
  unit_id: string;
  unit_name: string;
  unit_short_name: string;
  unit_abbreviation: string;
  unit_kind: UnitKind;
  regime_id: string;
  campaign_id: string | null;
  period_id: string;
  period_key: string;
  duty_id: string;
  duty_state: ObligationState;
  stage: ObligationStage;
  opens_at: string;
  due_at: string;
  first_due_at: string;
  done_at: string | null;
  first_done_at: string | null;
  is_late: boolean;
  times_returned: number;
  times_urged: number;
  last_urged_at: string | null;
}

export interface PeriodFacts {
  regime_name: string;
  regime_guidance: string;
  creditor_unit_id: string;
  creditor_name: string;
  period_kind: PeriodKind;
  first_day: string;
  last_day: string;
  period_opens_at: string;
  period_due_at: string;
}

export type HeadRow = CoreRow & PeriodFacts;

/** A version; aliases its columns with `v`. */
export const versionColumns = `v.version as v_version, v.figures as v_figures, v.texts as v_texts, v.reasons as v_reasons,
  v.sources as v_sources, v.edited_by as v_edited_by, v.signed_by as v_signed_by, v.signed_for as v_signed_for, v.entered_by as v_entered_by,
  v.submitted_at as v_submitted_at, v.is_late as v_is_late, v.fingerprint as v_fingerprint, v.receipt as v_receipt,
  v.outcome as v_outcome, v.outcome_by as v_outcome_by, v.outcome_at as v_outcome_at`;

export interface VersionRow {
  v_version: number;
  v_figures: Contents['figures'];
  v_texts: Contents['texts'];
  v_reasons: Record<string, Reason>;
  v_sources: Record<string, FigureSource>;
  v_edited_by: Record<string, string>;
  v_signed_by: string;
  v_signed_for: string | null;
  v_entered_by: string | null;
  v_submitted_at: string;
  v_is_late: boolean;
  v_fingerprint: string;
  v_receipt: string;
  v_outcome: (typeof versionOutcomes)[number];
  v_outcome_by: string | null;
  v_outcome_at: string | null;
}

/** Of a left join: the version may not be there. */
export type MaybeVersion = VersionRow | { [K in keyof VersionRow]: null };
