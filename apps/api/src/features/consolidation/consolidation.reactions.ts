import type { Ctx } from '../../platform/http/ctx.ts';
import type { WithinReaction } from '../../platform/journal/reaction.ts';
import { markExempted, markOutdated } from './consolidation-source.repo.ts';
import { followPeriods } from './follow-periods.ts';
import { actOn } from './load-consolidation.ts';

type Marked = { id: string; unit_id: string; period_key: string };

/** A total that is out of date says so from the very moment. What changed is told at reading. */
export const consolidationReactions: readonly WithinReaction[] = [
  followPeriods,
  {
    name: 'consolidation.follow',
    on: ['report.submitted', 'report.returned', 'report.accepted'],
    run: async (ctx, { subject, event }) => {
      const marked = await ctx.db.rows(markOutdated, [ctx.actor.agencyId, subject.id, ctx.now]);
      tell(ctx, marked, { reportId: subject.id, because: event });
    },
  },
  {
    name: 'consolidation.followExemption',
    on: ['obligation.exempted', 'obligation.restored'],
    run: async (ctx, { subject, changes, event }) => {
      if (subject.kind !== 'report' || changes?.kind !== 'report') return;
      const gathered = event === 'obligation.exempted' ? 'missing' : 'exempt';
      const marked = await ctx.db.rows(markExempted, [ctx.actor.agencyId, subject.id, ctx.now, gathered]);
      tell(ctx, marked, { reportId: subject.id, because: event });
    },
  },
];

function tell(ctx: Ctx, marked: readonly Marked[], because: Record<string, string>): void {
  for (const one of marked)
    ctx.record({
      event: 'consolidation.outdated',
      ...actOn(one),
      changes: { periodKey: one.period_key, ...because },
    });
}
