import type { DebtorRule } from '@thidua/shared/form/regime.model';
import { regimeProblem } from '@thidua/shared/form/regime.problems';
import { isCutoff, periodContaining, periodsBetween } from '@thidua/shared/kernel/period';
import type { RegularKind } from '@thidua/shared/kernel/period-key';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { liveUnits } from '../unit/index.ts';
import { countReceivers, findPublished } from './regime.repo.ts';

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

/** Who receives: whoever is named and can, else the office. */
export async function receivingUnit(
  ctx: ReadCtx,
  named: string | undefined,
  debtors: DebtorRule,
): Promise<string> {
  if (named !== undefined) {
    await checkReceiver(ctx, named, debtors);
    return named;
  }
  return officeOf(ctx);
}

/** The office of the one who acts, else the agency's first office. */
export async function officeOf(ctx: ReadCtx): Promise<string> {
  const units = await ctx.db.rows(liveUnits, [ctx.actor.agencyId, ctx.today]);
  const own = ctx.actor.grants.find(({ role }) => role === 'office')?.unitId;
  return own ?? units.find(({ kind }) => kind === 'office')?.id ?? ctx.actor.agencyId;
}

/**
 * An office receives from everybody, another unit from those beneath it alone, chosen by name, for their reports are all that its
 * head reads. Either needs somebody who may accept.
 */
export async function checkReceiver(ctx: ReadCtx, id: string, debtors: DebtorRule): Promise<void> {
  const units = await ctx.db.rows(liveUnits, [ctx.actor.agencyId, ctx.today]);
  const unit = units.find((one) => one.id === id);
  if (!unit) throw regimeProblem.unknownUnits({ count: 1 });
  const isOffice = unit.kind === 'office';
  const beneath = new Set(units.filter(({ path }) => path.startsWith(`${unit.path}.`)).map((one) => one.id));
  const isAbove = debtors.unitKinds.length === 0 && debtors.unitIds.every((one) => beneath.has(one));
  if (!isOffice && !isAbove) throw regimeProblem.notBeneath({ unit: unit.short_name });
  const role = isOffice ? 'office' : 'unit_leader';
  const { people } = await ctx.db.one(countReceivers, [ctx.actor.agencyId, id, role, ctx.today]);
  if (people === 0) throw regimeProblem.nobodyReceives({ unit: unit.short_name });
}
