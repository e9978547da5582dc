import type { AnswerVerdict } from '@thidua/shared/inspection/checklist.model';
import type { ChecklistResult } from '@thidua/shared/inspection/checklist-result';
import type {
  InspectionPerson,
  Proposal,
  TeamPart,
  VisitKind,
} from '@thidua/shared/inspection/inspection.model';
import type { VisitState } from '@thidua/shared/inspection/inspection.workflow';

/** How each item stood when the visit ended: by it a repeated failure is known, and what a unit found of itself. */
export type ItemVerdicts = Record<string, { verdict: AnswerVerdict; points: number | null; note: string }>;

export interface VisitRow {
  id: string;
  rev: number;
  agency_id: string;
  kind: VisitKind;
  round_id: string | null;
  round_name: string | null;
  campaign_id: string | null;
  unit_id: string;
  unit_name: string;
  unit_short_name: string;
  unit_abbreviation: string;
  number: number | null;
  is_announced: boolean;
  visible_from: string | null;
  state: VisitState;
  starts_at: string;
  ends_at: string;
  started_at: string | null;
  ended_at: string | null;
  sequence: number;
  planned_by: string | null;
  edition_id: string;
  purpose: string;
  result: (ChecklistResult & { items: ItemVerdicts }) | null;
  summary: string;
  outcome: Proposal;
  outcome_reason: string;
  team: { accountId: string; part: TeamPart; hasLeft: boolean }[];
  leader: InspectionPerson | null;
  open_findings: number;
  team_signed_at: string | null;
  team_signed_by: string | null;
  unit_signed_at: string | null;
  sealed_at: string | null;
  obligation_id: string | null;
  is_late: boolean;
}
