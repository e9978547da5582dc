import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { regimeApi } from '@thidua/shared/form/regime.api';
import { regimeProblem } from '@thidua/shared/form/regime.problems';
import { timeOf } from '@thidua/shared/kernel/instant';
import type { Ctx } from '../../platform/http/ctx.ts';
import { checkDebtors, checkStart, publishedTemplate, receivingUnit } from './check-regime.ts';
import { writeRegime } from './write-regime.ts';

/** Draws up a regime of what recurs; its periods open by the reaction of the same act. */
export async function drawUpRegime(ctx: Ctx, { body }: Parsed<typeof regimeApi.drawUp>): Promise<string> {
  const { name, guidance, campaignId, periodKind, startsOn, templateEditionId, cutoff, dueRule, debtors } =
    body;
  checkStart(periodKind, cutoff, startsOn, ctx.today);
  await checkDebtors(ctx, debtors);
  const templateId = await publishedTemplate(ctx, templateEditionId);
  const creditorUnitId = await receivingUnit(ctx, body.creditorUnitId, debtors);
  const id = await writeRegime(
    ctx,
    {
      name,
      guidance,
      campaignId,
      templateId,
      creditorUnitId,
      periodKind,
      startsOn,
      endsOn: null,
      single: null,
    },
    { templateEditionId, cutoff, dueRule, debtors },
  );
  recordRegime(ctx, id, 'regime.drawnUp', { name, periodKind, startsOn });
  return id;
}

/** Asks for one report: a regime of a single period, whose days are those of the request. */
export async function requestReport(ctx: Ctx, { body }: Parsed<typeof regimeApi.request>): Promise<string> {
  const { name, guidance, campaignId, templateEditionId, firstDay, lastDay, dueAt, debtors } = body;
  if (dueAt <= ctx.now || lastDay < firstDay) throw regimeProblem.dueInPast();
  await checkDebtors(ctx, debtors);
  const templateId = await publishedTemplate(ctx, templateEditionId);
  const creditorUnitId = await receivingUnit(ctx, body.creditorUnitId, debtors);
  const id = await writeRegime(
    ctx,
    {
      ...{
        name,
        guidance,
        campaignId,
        templateId,
        creditorUnitId,
        periodKind: 'thematic',
        startsOn: ctx.today,
      },
      endsOn: null,
      single: { firstDay, lastDay, dueAt },
    },
    { templateEditionId, cutoff: 31, dueRule: { workingDays: 1, time: timeOf(dueAt) }, debtors },
  );
  recordRegime(ctx, id, 'regime.requested', { name, dueAt });
  return id;
}

export function recordRegime(
  ctx: Ctx,
  id: string,
  event: string,
  changes: Record<string, unknown>,
  reason?: string,
): void {
  ctx.record({ event, subject: { kind: 'regime', id }, audience: 'agency', changes, reason: reason || null });
}
