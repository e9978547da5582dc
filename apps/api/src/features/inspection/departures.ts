import type { ReadCtx } from '../../platform/http/ctx.ts';
import { type DepartureRow, listDepartures } from './departure.repo.ts';

/** Visits from whose team the reader was taken before they took place, as they last knew them: for the calendar on a phone. */
export function departuresBetween(
  ctx: ReadCtx,
  { from, before }: { from: string; before: string },
  limit: number,
): Promise<DepartureRow[]> {
  const { agencyId, accountId } = ctx.actor;
  return ctx.db.rows(listDepartures, [agencyId, accountId, from, before, limit]);
}
