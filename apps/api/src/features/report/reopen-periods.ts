import { regimeEvents } from '@thidua/shared/form/regime.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { WithinReaction } from '../../platform/journal/reaction.ts';
import { cancelAllOwed } from '../obligation/index.ts';
import { openPeriods } from './open-periods.ts';
import {
  exemptAgain,
  followConsolidations,
  listComingExempt,
  listUnsent,
  withdrawComing,
} from './period-reopen.repo.ts';

/**
 * A regime was drawn up, changed or ended, or a unit came or went: periods and what is owed follow in the same act. What was opened ahead and has not begun is planned
 * anew by the new rules; who was exempt from one of those periods stays so.
 */
export const reopenPeriods: WithinReaction = {
  name: 'report.reopenPeriods',
  on: [...regimeEvents, 'unit.added', 'unit.merged', 'unit.ended'],
  run: async (ctx, act) => {
    if (act.event === 'regime.withdrawn') await withdrawRequest(ctx, act.subject.id);
    else if (act.event === 'regime.changed' || act.event === 'regime.ended')
      await planAnew(ctx, act.subject.id);
    else await openPeriods(ctx);
  },
};

async function planAnew(ctx: Ctx, regimeId: string): Promise<void> {
  const { agencyId } = ctx.actor;
  const exempt = await ctx.db.rows(listComingExempt, [agencyId, regimeId, ctx.today]);
  await ctx.db.one(withdrawComing, [regimeId, ctx.today]);
  await openPeriods(ctx);
  await ctx.db.run(followConsolidations, [agencyId, regimeId, ctx.today]);
  if (exempt.length > 0) await ctx.db.run(exemptAgain, [agencyId, regimeId, JSON.stringify(exempt)]);
}

/** Who has not sent the report owes it no more, and nobody its signature; what was sent stays to be received. */
async function withdrawRequest(ctx: Ctx, regimeId: string): Promise<void> {
  const unsent = (await ctx.db.rows(listUnsent, [ctx.actor.agencyId, regimeId])).map(({ id }) => id);
  await cancelAllOwed(ctx, 'report', unsent);
  await cancelAllOwed(ctx, 'report.sign', unsent);
}
