/** What the rate is told from; times are ISO texts in UTC. */
export interface DutyOutcome {
  state: 'owed' | 'done' | 'exempt' | 'cancelled';
  dueAt: string;
  isLate: boolean;
}

export interface OnTime {
  n: number;
  of: number;
}

/**
 * On time out of due at `now`. Counted is what was done or should have been by now; done before its time counts at once. What is
 * exempt, cancelled or not yet due is not in the denominator.
 */
export function onTimeOf(duties: readonly DutyOutcome[], now: string): OnTime {
  let [n, of] = [0, 0];
  for (const duty of duties) {
    if (duty.state === 'done' && !duty.isLate) n += 1;
    if (duty.state === 'done' || (duty.state === 'owed' && (duty.dueAt < now || duty.isLate))) of += 1;
  }
  return { n, of };
}
