/** Who may read of an act: everybody of the agency, the unit and those above it, the office, the parties, nobody but auditors. */
export type Audience = 'agency' | 'unit' | 'office' | 'party' | 'system';

/** One thing that happened to one subject; several of one command share an act id. */
export interface Act {
  event: string;
  subject: { kind: string; id: string };
  unitId?: string | null;
  audience?: Audience;
  visibleFrom?: string | null;
  /** What changed: field -> [before, after], or the facts of the act. Never the contents of health answers or ballots. */
  changes?: Record<string, unknown>;
  reason?: string | null;
}
