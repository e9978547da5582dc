import type { CellState } from '../obligation/obligation.model.ts';

/**
 * How a unit stands: `safe` (nothing overdue, nothing returned), `late` (something is), `watch` (nothing received for
 * `watchAfter` periods in a row). It is told from the duties alone until units are scored by a criteria set
 * ("An toàn về Covid-19", plan 1096 II.3); a classification by criteria will then take its place.
 */
export const unitStandings = ['safe', 'late', 'watch'] as const;
export type UnitStanding = (typeof unitStandings)[number];

/** Periods without a report, one after another, from which a unit is to be watched. */
export const watchAfter = 2;

export interface UnitFacts {
  /** Marks of the unit's reports, oldest first; null where none was expected. */
  marks: readonly (CellState | null)[];
  overdueTasks: number;
}

/**
 * How many of the last reports are missing in a row. What is not yet due, being written, exempt or not expected neither counts nor
 * ends the row; anything received (on time, late, waiting, returned) ends it.
 */
export function missedInRow(marks: readonly (CellState | null)[]): number {
  let missed = 0;
  for (const mark of marks.toReversed()) {
    if (mark === 'missing') missed += 1;
    else if (mark === 'onTime' || mark === 'late' || mark === 'waiting' || mark === 'returned') break;
  }
  return missed;
}

export function standingOf({ marks, overdueTasks }: UnitFacts): UnitStanding {
  if (missedInRow(marks) >= watchAfter) return 'watch';
  const isBehind = marks.some((mark) => mark === 'missing' || mark === 'returned') || overdueTasks > 0;
  return isBehind ? 'late' : 'safe';
}

/** Is the agency safe? `safe` from four fifths of its units on, `watch` from one half, else `danger`; without units it is safe. */
export const verdictLevels = ['safe', 'watch', 'danger'] as const;
export type VerdictLevel = (typeof verdictLevels)[number];

export function levelOf(safe: number, units: number): VerdictLevel {
  if (safe * 5 >= units * 4) return 'safe';
  return safe * 2 >= units ? 'watch' : 'danger';
}
