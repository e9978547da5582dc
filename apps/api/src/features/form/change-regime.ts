import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { regimeApi } from '@thidua/shared/form/regime.api';
import type { RegimeAction } from '@thidua/shared/form/regime.model';
import { judgeRegime } from '@thidua/shared/form/regime.policy';
import { regimeProblem } from '@thidua/shared/form/regime.problems';
import { addDays } from '@thidua/shared/kernel/day';
import { isCutoff } from '@thidua/shared/kernel/period';
import type { Ctx } from '../../platform/http/ctx.ts';
import { checkDebtors, checkReceiver, publishedTemplate } from './check-regime.ts';
import { recordRegime } from './draw-up-regime.ts';
import { endRegime, lockRegime, type RegimeRow, updateRegime } from './regime.repo.ts';
import { editionOn, regimeFacts } from './regime.view.ts';
import { writeEdition } from './write-regime.ts';

/** The regime for an act: locked, as the actor saw it, and judged. */
async function takeRegime(ctx: Ctx, id: string, rev: number, action: RegimeAction): Promise<RegimeRow> {
  const row = await ctx.db.maybe(lockRegime, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  if (row.rev !== rev) throw doorProblem.changedMeanwhile({ rev: row.rev });
  const { allowed, why = '' } = judgeRegime(ctx.actor, action, regimeFacts(row), ctx.today);
  if (!allowed) throw regimeProblem.wrongState({ why });
  return row;
}

type Change = Parsed<typeof regimeApi.change>['body'];

/** What of the rules differs from those that would hold on that day; empty where only words were mended. */
function differing(row: RegimeRow, body: Change): Record<string, unknown> {
  const held = editionOn(row, body.appliesFrom);
  const pairs = {
    templateEditionId: [held.template_edition_id, body.templateEditionId],
    cutoff: [held.cutoff, body.cutoff],
    dueRule: [told(held.due_rule), told(body.dueRule)],
    debtors: [sorted(held.debtor_rule), sorted(body.debtors)],
  };
  return Object.fromEntries(
    Object.entries(pairs).filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is)),
  );
}

const told = ({ workingDays, time, levelOffsets = [1] }: Change['dueRule']) => ({
  workingDays,
  time,
  levelOffsets,
});
const sorted = ({ unitKinds = [], unitIds = [] }: Partial<Change['debtors']>) => ({
  unitKinds: unitKinds.toSorted(),
  unitIds: unitIds.toSorted(),
});

/** New rules for what begins on a day or later. What has begun was told to the units and stays. */
export async function changeRegime(
  ctx: Ctx,
  { params, body }: Parsed<typeof regimeApi.change>,
): Promise<string> {
  const row = await takeRegime(ctx, params.id, body.rev, 'change');
  const { name, guidance, appliesFrom, reason } = body;
  const rules = differing(row, body);
  const isReworded = name !== row.name || guidance !== row.guidance;
  const isRuled = Object.keys(rules).length > 0;
  if (!isRuled && !isReworded) throw regimeProblem.nothingChanged();
  let templateId = row.template_id;
  if (isRuled) {
    if (appliesFrom <= ctx.today) throw regimeProblem.appliesTooEarly({ day: addDays(ctx.today, 1) });
    if (row.period_kind === 'thematic' || !isCutoff(row.period_kind, body.cutoff))
      throw regimeProblem.wrongCutoff();
    await checkDebtors(ctx, body.debtors);
    if ('debtors' in rules && row.creditor_kind !== 'office')
      await checkReceiver(ctx, row.creditor_unit_id, body.debtors);
    templateId = await publishedTemplate(ctx, body.templateEditionId);
    const edition = Math.max(...row.editions.map((one) => one.edition)) + 1;
    await writeEdition(ctx, row.id, edition, body);
  }
  await ctx.db.run(updateRegime, [ctx.actor.agencyId, row.id, name, guidance, templateId]);
  const words = isReworded ? { name: [row.name, name] } : {};
  recordRegime(
    ctx,
    row.id,
    'regime.changed',
    { ...words, ...rules, ...(isRuled ? { appliesFrom } : {}) },
    reason,
  );
  return row.id;
}

export async function endRegimeOn(ctx: Ctx, { params, body }: Parsed<typeof regimeApi.end>): Promise<string> {
  const row = await takeRegime(ctx, params.id, body.rev, 'end');
  const { endsOn, reason } = body;
  if (endsOn === row.ends_on) throw regimeProblem.nothingChanged();
  if (endsOn !== null && endsOn < ctx.today) throw regimeProblem.endsTooEarly({ day: ctx.today });
  await ctx.db.run(endRegime, [ctx.actor.agencyId, row.id, endsOn]);
  recordRegime(ctx, row.id, 'regime.ended', { endsOn: [row.ends_on, endsOn] }, reason);
  return row.id;
}

export async function withdrawRequest(
  ctx: Ctx,
  { params, body }: Parsed<typeof regimeApi.withdraw>,
): Promise<string> {
  const row = await takeRegime(ctx, params.id, body.rev, 'withdraw');
  await ctx.db.run(endRegime, [ctx.actor.agencyId, row.id, ctx.today]);
  recordRegime(ctx, row.id, 'regime.withdrawn', { name: row.name }, body.reason);
  return row.id;
}
