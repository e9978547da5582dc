import type { UnitKind } from '../unit/unit.model.ts';
import type { ParentPlan, Recurrence } from './campaign.model.ts';

/** Which units answer for a duty, before the units of an agency are known: by kind, by the register's abbreviation, or both. */
export interface Responsible {
  kinds?: readonly UnitKind[];
  abbreviations?: readonly string[];
  /** Where the units are known already. */
  unitIds?: readonly string[];
}

export interface PlanDuty {
  title: string;
  shortTitle: string;
  /** Verbatim. */
  text: string;
  /** Only where the line is not a dash of its section. */
  citation?: string;
  responsible: Responsible;
  recurrence: Recurrence;
  /** Days after the start of the campaign on which a duty that is owed once falls due. */
  dueAfter?: number;
  /** The same as a day. */
  dueOn?: string;
}

export interface PlanPart {
  code: string;
  title: string;
  duties?: readonly PlanDuty[];
  parts?: readonly PlanPart[];
}

/** A plan as data: what the office enters by hand, what a seed brings. */
export interface Plan {
  number: string;
  issuedOn: string;
  issuer: string;
  title: string;
  shortTitle: string;
  parent: ParentPlan | null;
  objectives: readonly string[];
  recipients: readonly string[];
  startsOn: string;
  endsOn: string | null;
  parts: readonly PlanPart[];
}
