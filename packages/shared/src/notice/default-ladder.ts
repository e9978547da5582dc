import type { ObligationKind } from '../obligation/obligation.model.ts';
import type { LadderSetting, Rung } from './ladder.model.ts';

const morning = '08:00';
const rung = (days: number, ...to: Rung['to']): Rung => ({ days, time: morning, to });

/** Plan 1096, part III.3: who is late is told by the unit's leader first, then by the office. */
const ofUnit: readonly Rung[] = [
  rung(-3, 'debtor'),
  rung(0, 'debtor'),
  rung(1, 'debtor'),
  rung(2, 'debtor', 'leader'),
  rung(3, 'debtor', 'leader', 'office'),
];
const ofLeader: readonly Rung[] = [rung(0, 'debtor'), rung(1, 'debtor'), rung(2, 'debtor', 'office')];
const ofOffice: readonly Rung[] = [rung(0, 'debtor'), rung(1, 'debtor'), rung(3, 'debtor', 'director')];

/** Who leads a team is reminded of the visit; that it did not take place is the office’s and the director’s to know. */
const ofTeam: readonly Rung[] = [
  rung(-1, 'debtor'),
  rung(1, 'debtor', 'office'),
  rung(3, 'debtor', 'director'),
];
/** A finding that is not corrected rises from its owner to the head of the unit, the office and the director. */
const ofOwner: readonly Rung[] = [
  rung(-3, 'debtor'),
  rung(0, 'debtor'),
  rung(1, 'debtor', 'leader'),
  rung(3, 'debtor', 'leader', 'office'),
  rung(5, 'debtor', 'leader', 'office', 'director'),
];

/** Duties whose debtor is not a reporter: a leader who signs, the office that receives. */
const special: Partial<Record<ObligationKind, readonly Rung[]>> = {
  'report.sign': ofLeader,
  'report.review': ofOffice,
  'task.verify': ofOffice,
  'consolidation.approve': ofLeader,
  'inspection.visit': ofTeam,
  'inspection.sign': ofLeader,
  'finding.correct': ofOwner,
  'finding.verify': ofOffice,
};

/** The rungs the product brings for a kind of duty. */
export const defaultRungs = (kind: ObligationKind): readonly Rung[] => special[kind] ?? ofUnit;

export const defaultLadder: LadderSetting = { digestAt: '07:30', rungs: {} };

/** The rungs in force for a kind: the agency's own, else those the product brings. */
export const rungsOf = (setting: LadderSetting, kind: ObligationKind): readonly Rung[] =>
  setting.rungs[kind] ?? defaultRungs(kind);
