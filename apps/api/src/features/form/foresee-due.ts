import { periodsAhead } from '@thidua/shared/form/plan-periods';
import type { Foreseen } from '@thidua/shared/form/regime.model';
import type { Day } from '@thidua/shared/kernel/day';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { Span } from '@thidua/shared/kernel/period';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { workCalendars } from '../unit/index.ts';
import { listRegimes } from './regime.repo.ts';
import { foreseenOf, rulesOf } from './regime-calendar.ts';

/** Periods one look ahead may hold: half a year of weeks. */
const mostAhead = 26;

interface ForeseenDue extends Foreseen {
  regimeId: string;
  name: string;
}

/**
 * The periods that some regimes will have after their last stored one and whose reports are due by `until`, as the rules of today
 * make them.
 */
export async function foreseeDue(
  ctx: ReadCtx,
  last: ReadonlyMap<string, Span>,
  until: Day,
): Promise<ForeseenDue[]> {
  if (last.size === 0) return [];
  const regimes = await ctx.db.rows(listRegimes, [ctx.actor.agencyId, ctx.today]);
  const calendarAt = await workCalendars(ctx);
  return regimes.flatMap((regime) => {
    const span = last.get(regime.id);
    if (!span || regime.single) return [];
    return periodsAhead(rulesOf(regime), span, mostAhead)
      .filter((period) => period.firstDay <= until)
      .map((period) => ({ regimeId: regime.id, name: regime.name, ...foreseenOf(period, calendarAt) }))
      .filter((period) => dayOf(period.dueAt) <= until);
  });
}
