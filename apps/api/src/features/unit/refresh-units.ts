import { fold } from '@thidua/shared/kernel/text';
import type { Ctx } from '../../platform/http/ctx.ts';
import { bumpUnit } from './unit.repo.ts';
import { copySpan, staleUnits } from './unit-span.repo.ts';

/**
 * Makes the copy for today (`unit`) say what the dated spans say of today. Run by every change that takes effect at once, and
 * daily for those that were written down to begin later. Running it again changes nothing.
 */
export async function refreshUnits(ctx: Pick<Ctx, 'db' | 'actor' | 'today'>): Promise<void> {
  for (const span of await ctx.db.rows(staleUnits, [ctx.actor.agencyId, ctx.today])) {
    const names = [span.name, span.short_name, span.abbreviation];
    const folded = fold(`${span.name} ${span.abbreviation}`);
    await ctx.db.run(copySpan, [span.unit_id, ...names, folded, span.parent_id, span.path]);
    await ctx.db.run(bumpUnit, [span.unit_id]);
  }
}
