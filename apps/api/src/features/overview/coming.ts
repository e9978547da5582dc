import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { Wall } from '@thidua/shared/overview/display.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { listComing } from './overview-desk.repo.ts';

const days = 14;
/** Lines that fit the wall screen. */
const mostLines = 3;

/** What hangs on a wall of the two weeks ahead: due times, openings of periods, and the days of visits that are announced. */
export async function readComing(ctx: ReadCtx, unitIds: readonly string[]): Promise<Wall['coming']> {
  const until = instantAt(addDays(ctx.today, days + 1), '00:00');
  const rows = await ctx.db.rows(listComing, [ctx.actor.agencyId, ctx.now, until, unitIds]);
  return rows
    .slice(0, mostLines)
    .map(({ at, what, period_key, records }) => ({ at, what, periodKey: period_key, records }));
}
