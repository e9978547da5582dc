import type { AfterReaction } from '../../platform/journal/reaction.ts';
import { compiledTemplate } from './compiled-template.ts';
import { listStandingBeneath, lockDirty, writeRecomputed } from './rollup.repo.ts';

/**
 * The greatest of and the list of cannot be added up inside a submission: they are counted anew from the versions that stand, after
 * it, and once for all submissions that came meanwhile.
 */
export const recomputeRollup: AfterReaction = {
  name: 'report.recomputeRollup',
  on: ['report.submitted', 'report.returned'],
  run: async (ctx, { agencyId, subject }) => {
    const dirty = await ctx.db.maybe(lockDirty, [agencyId, subject.id]);
    if (!dirty) return;
    const { rollup } = await compiledTemplate(ctx, dirty.template_edition_id);
    const which = [agencyId, dirty.regime_id, dirty.period_key, dirty.parent_unit_id];
    const standing = await ctx.db.rows(listStandingBeneath, which);
    const sums = rollup.recompute(standing.map(({ figures }) => figures));
    await ctx.db.run(writeRecomputed, [...which, JSON.stringify(sums)]);
  },
};
