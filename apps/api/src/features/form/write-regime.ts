import type { DebtorRule, RegimeDueRule, Single } from '@thidua/shared/form/regime.model';
import type { PeriodKind } from '@thidua/shared/kernel/period-key';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertRegime, insertRegimeEdition } from './regime.repo.ts';

type Writes = Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>;

/** What one edition decides, and since when. */
export interface EditionRules {
  appliesFrom: string;
  templateEditionId: string;
  cutoff: number;
  dueRule: RegimeDueRule;
  debtors: Partial<DebtorRule>;
  reason: string;
}

export interface RegimeHead {
  name: string;
  guidance: string;
  campaignId: string | null;
  templateId: string;
  creditorUnitId: string;
  periodKind: PeriodKind;
  startsOn: string;
  endsOn: string | null;
  single: Single | null;
}

/** Puts a regime with its first edition into the agency's register. */
export async function writeRegime(
  ctx: Writes,
  head: RegimeHead,
  rules: Omit<EditionRules, 'appliesFrom' | 'reason'>,
): Promise<string> {
  const id = ctx.newId();
  await ctx.db.run(insertRegime, [
    id,
    ctx.actor.agencyId,
    head.campaignId,
    head.templateId,
    head.name,
    head.guidance,
    head.periodKind,
    head.creditorUnitId,
    head.startsOn,
    head.endsOn,
    head.single && JSON.stringify(head.single),
  ]);
  await writeEdition(ctx, id, 1, { ...rules, appliesFrom: head.startsOn, reason: '' });
  return id;
}

export async function writeEdition(
  ctx: Writes,
  regimeId: string,
  edition: number,
  rules: EditionRules,
): Promise<void> {
  await ctx.db.run(insertRegimeEdition, [
    ctx.newId(),
    ctx.actor.agencyId,
    regimeId,
    edition,
    rules.appliesFrom,
    rules.templateEditionId,
    String(rules.cutoff),
    JSON.stringify(rules.dueRule),
    JSON.stringify({ unitKinds: rules.debtors.unitKinds ?? [], unitIds: rules.debtors.unitIds ?? [] }),
    ctx.actor.accountId || null,
    ctx.now,
    rules.reason,
  ]);
}
