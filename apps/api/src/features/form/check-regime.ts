import type { DebtorRule } from '@thidua/shared/form/regime.model';
import { regimeProblem } from '@thidua/shared/form/regime.problems';
import { isCutoff, periodContaining, periodsBetween } from '@thidua/shared/kernel/period';
import type { RegularKind } from '@thidua/shared/kernel/period-key';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { liveUnits } from '../unit/index.ts';
import { findPublished } from './regime.repo.ts';

/** Refuses chosen units of elsewhere, or ones that are no more. */
export async function checkDebtors(ctx: ReadCtx, { unitIds }: DebtorRule): Promise<void> {
  if (unitIds.length === 0) return;
  const known = new Set((await ctx.db.rows(liveUnits, [ctx.actor.agencyId, ctx.today])).map(({ id }) => id));
  const count = unitIds.filter((id) => !known.has(id)).length;
  if (count > 0) throw regimeProblem.unknownUnits({ count });
}

/** The template of a published edition. */
export async function publishedTemplate(ctx: ReadCtx, templateEditionId: string): Promise<string> {
  const edition = await ctx.db.maybe(findPublished, [ctx.actor.agencyId, templateEditionId]);
  if (!edition) throw regimeProblem.unknownTemplate();
  return edition.template_id;
}

/** The first day of the period under way, or where none is (nine months), today: nothing begins before it. */
export function earliestStart(kind: RegularKind, cutoff: number, today: string): string {
  if (kind === 'nineMonths') return periodsBetween(kind, today, today, cutoff)[0]?.firstDay ?? today;
  return periodContaining(kind, today, cutoff).firstDay;
}

export function checkStart(kind: RegularKind, cutoff: number, startsOn: string, today: string): void {
  if (!isCutoff(kind, cutoff)) throw regimeProblem.wrongCutoff();
  const day = earliestStart(kind, cutoff, today);
  if (startsOn < day) throw regimeProblem.startsTooEarly({ day });
}

/** Who receives where nobody is named: the office of the one who acts, else the agency's first office. */
export async function receivingUnit(ctx: ReadCtx, named: string | undefined): Promise<string> {
  const units = await ctx.db.rows(liveUnits, [ctx.actor.agencyId, ctx.today]);
  if (named !== undefined) {
    if (named !== ctx.actor.agencyId && !units.some(({ id }) => id === named))
      throw regimeProblem.unknownUnits({ count: 1 });
    return named;
  }
  const own = ctx.actor.grants.find(({ role }) => role === 'office')?.unitId;
  return own ?? units.find(({ kind }) => kind === 'office')?.id ?? ctx.actor.agencyId;
}
