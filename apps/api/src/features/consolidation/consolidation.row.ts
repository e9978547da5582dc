import type {
  Adjustment,
  PartConflict,
  PartFields,
  SourceState,
} from '@thidua/shared/consolidation/consolidation.model';
import type { ConsolidationState } from '@thidua/shared/consolidation/consolidation.workflow';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { ObligationStage, ObligationState } from '@thidua/shared/obligation/obligation.model';
import type { Figure } from '@thidua/shared/report/report.value';
import type { UnitKind } from '@thidua/shared/unit/unit.model';

/** What was newer and seen when the office decided to keep what it had: report -> how it stood. */
export interface KeptRow {
  reason: string;
  by: string;
  at: string;
  versions: Record<string, string>;
}

/** A node and the days it is gathered for. */
export interface PlaceRow {
  unit_id: string;
  regime_id: string;
  period_key: string;
  kind: PeriodKind;
  first_day: string;
  last_day: string;
}

export interface ConsolidationRow extends PlaceRow {
  id: string;
  rev: number;
  state: ConsolidationState;
  version: number;
  template_edition_id: string;
  gathered_at: string | null;
  gathered_by: string | null;
  outdated_at: string | null;
  kept: KeptRow | null;
  adjustments: Record<string, Adjustment>;
  presented_by: string | null;
  presented_at: string | null;
  sent_back: { reason: string; by: string; at: string } | null;
  hands: string[];
  node_name: string;
  node_abbreviation: string;
  is_agency: boolean;
  regime_name: string;
  regime_kind: PeriodKind;
  creditor_unit_id: string;
  campaign_id: string | null;
  period_due_at: string | null;
  draft_rev: number;
  draft_fields: PartFields;
  draft_applied: string[];
  draft_conflicts: PartConflict[];
  draft_saved_at: string | null;
  duty_state: ObligationState | null;
  duty_stage: ObligationStage;
  duty_due_at: string;
  duty_done_at: string | null;
  duty_is_late: boolean;
}

/** One report in reach of a node: how it counts now, and how it was gathered. */
export interface SourceRow {
  report_id: string;
  period_key: string;
  unit_id: string;
  unit_name: string;
  unit_short_name: string;
  unit_abbreviation: string;
  unit_kind: UnitKind;
  state: SourceState;
  version: number | null;
  is_accepted: boolean;
  submitted_at: string | null;
  figures: Record<string, Figure> | null;
  /** Null where it was not among what was gathered. */
  pinned_state: SourceState | null;
  pinned_version: number | null;
  pinned_is_accepted: boolean;
  pinned_at: string | null;
  /** Only where the pinned version is another than the one that counts now. */
  pinned_figures: Record<string, Figure> | null;
}

export interface SealedRow {
  version: number;
  presented_by: string;
  approved_by: string;
  approved_for: string | null;
  approved_at: string;
  is_late: boolean;
  fingerprint: string;
  receipt: string;
}
