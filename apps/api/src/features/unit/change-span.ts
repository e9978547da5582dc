import { unitProblem } from '@thidua/shared/unit/unit.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertSpan } from './unit.repo.ts';
import { closeSpan, correctSpan, laterSpan, type SpanRow } from './unit-span.repo.ts';

type Change = Partial<Pick<SpanRow, 'name' | 'short_name' | 'abbreviation' | 'parent_id' | 'path'>>;

/** What was written down for later would silently undo or bend this change: it must be dealt with first. */
export async function refuseLaterChange(ctx: Ctx, unitId: string, from: string, path: string | null) {
  const later = await ctx.db.maybe(laterSpan, [ctx.actor.agencyId, unitId, from, path]);
  if (later) throw unitProblem.laterChange({ name: later.name, on: later.starts_on });
}

export function refusePast(ctx: Ctx, day: string): void {
  if (day < ctx.today) throw unitProblem.dayInPast({ day, today: ctx.today });
}

/** From a day on the span says something else: it is closed the day before and another goes on; what begins that very day is corrected. */
export async function changeSpan(ctx: Ctx, span: SpanRow, from: string, change: Change): Promise<void> {
  const next = { ...span, ...change };
  const said = [next.name, next.short_name, next.abbreviation, next.parent_id, next.path];
  if (span.starts_on === from) {
    await ctx.db.run(correctSpan, [span.id, ...said]);
    return;
  }
  await ctx.db.run(closeSpan, [span.id, from]);
  await ctx.db.run(insertSpan, [ctx.newId(), ctx.actor.agencyId, span.unit_id, from, span.until, ...said]);
}
