import type { FindingMark } from './finding.model.ts';
import type { FindingState } from './finding.workflow.ts';

export interface MarkFacts {
  state: FindingState;
  dueAt: string;
  timesSentBack: number;
}

/** The one mark of a finding at `now`. While it waits for the second person the unit's clock stands still. */
export function findingMarkOf({ state, dueAt, timesSentBack }: MarkFacts, now: string): FindingMark {
  if (state === 'closed' || state === 'cancelled') return state;
  if (state === 'proposed') return 'waiting';
  if (dueAt < now) return 'overdue';
  return timesSentBack > 0 ? 'sentBack' : 'open';
}

/** 'KN-031': how a finding is called. */
export const findingCode = (number: number): string => `KN-${String(number).padStart(3, '0')}`;
