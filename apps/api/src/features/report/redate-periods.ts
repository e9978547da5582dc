import { dueAt } from '@thidua/shared/kernel/due';
import type { WithinReaction } from '../../platform/journal/reaction.ts';
import { workCalendars } from '../unit/index.ts';
import { listComing, redate } from './period-redate.repo.ts';

/**
 * The agency's working days have changed: periods that have not begun are due by the new ones. A period under way keeps the due time
 * that the units were told; who needs longer is given an extension, in the open.
 */
export const redatePeriods: WithinReaction = {
  name: 'report.redatePeriods',
  on: ['workingDay.changed'],
  run: async (ctx) => {
    const { agencyId } = ctx.actor;
    const calendarAt = await workCalendars(ctx);
    const moved = (await ctx.db.rows(listComing, [agencyId, ctx.today]))
      .map((row) => ({
        id: row.id,
        before: row.due_at,
        due_at: dueAt(row.last_day, row.due_rule, calendarAt(row.last_day)),
      }))
      .filter((row) => row.due_at !== row.before);
    if (moved.length > 0) await ctx.db.run(redate, [agencyId, JSON.stringify(moved)]);
  },
};
