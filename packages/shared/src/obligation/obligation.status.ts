import type { CellState, ObligationStage, ObligationState } from './obligation.model.ts';

/** The facts from which the mark of an obligation follows. Instants are ISO texts in UTC, so they compare as text. */
export interface ObligationFacts {
  state: ObligationState;
  stage: ObligationStage;
  opensAt: string;
  dueAt: string;
  isLate: boolean;
}

/** "Due soon" begins this many hours before the due time. */
export const dueSoonHours = 48;

/**
 * One mark for one obligation at `now`. Late wins over waiting and accepted, for it stays for ever; returned wins over missing, for
 * something was received. A cancelled obligation has no mark (undefined): it is not expected.
 */
export function cellStateOf(facts: ObligationFacts, now: string): CellState | undefined {
  if (facts.state === 'cancelled') return undefined;
  if (facts.state === 'exempt') return 'exempt';
  if (facts.state === 'done') {
    if (facts.isLate) return 'late';
    return facts.stage === 'submitted' ? 'waiting' : 'onTime';
  }
  if (facts.stage === 'returned') return 'returned';
  if (facts.dueAt < now) return 'missing';
  if (facts.stage === 'draft' || facts.stage === 'presented') return 'draft';
  return isDueSoon(facts, now) ? 'dueSoon' : 'notYet';
}

/** Owed, open, and due within `dueSoonHours`. */
export function isDueSoon(facts: ObligationFacts, now: string): boolean {
  const hours = (Date.parse(facts.dueAt) - Date.parse(now)) / 3_600_000;
  return facts.state === 'owed' && facts.opensAt <= now && hours >= 0 && hours <= dueSoonHours;
}
