import type { WithinReaction } from '../../platform/journal/reaction.ts';
import { workCalendars } from '../unit/index.ts';
import { consolidationDue } from './open-consolidation.ts';
import { keepToPeriods, listComing } from './period-place.repo.ts';

/**
 * The rules of a regime or the working days have changed: the consolidation of a period that has not begun takes its new days, its form
 * and a due time after the units' own.
 */
export const followPeriods: WithinReaction = {
  name: 'consolidation.followPeriods',
  on: ['regime.changed', 'regime.ended', 'workingDay.changed'],
  run: async (ctx) => {
    const { agencyId } = ctx.actor;
    const coming = await ctx.db.rows(listComing, [agencyId, ctx.today]);
    if (coming.length === 0) return;
    const calendarAt = await workCalendars(ctx);
    const rows = coming.map((row) => ({ ...row, due_at: consolidationDue(row, calendarAt) }));
    await ctx.db.run(keepToPeriods, [agencyId, JSON.stringify(rows)]);
  },
};
