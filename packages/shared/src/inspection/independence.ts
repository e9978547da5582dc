/** How free an inspector is towards a unit. */
export const independences = ['free', 'doubtful', 'unfit'] as const;
export type Independence = (typeof independences)[number];

export interface InspectorFacts {
  /** The units of which this person is: where they work and where they hold a role. */
  unitIds: readonly string[];
  /** Findings at the unit that are open and theirs to mend. */
  openFindings: number;
}

/**
 * Nobody inspects their own unit, nor one beneath it that they answer for; who still owes it a corrective action may only with a
 * reason that is kept. A role over the whole agency makes nobody a member of each unit.
 */
export function independenceOf(facts: InspectorFacts, unit: { id: string; agencyId: string }): Independence {
  const own = facts.unitIds.filter((id) => id !== unit.agencyId);
  if (own.includes(unit.id)) return 'unfit';
  return facts.openFindings > 0 ? 'doubtful' : 'free';
}
