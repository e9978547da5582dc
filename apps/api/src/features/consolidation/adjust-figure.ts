import { isAdjustable } from '@thidua/shared/consolidation/add-up';
import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { consolidationProblem } from '@thidua/shared/consolidation/consolidation.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { figuresOf } from '@thidua/shared/form/template.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { readEdition } from '../form/index.ts';
import { writeAdjustments } from './consolidation.repo.ts';
import { actOn, handsOf, lockFor } from './load-consolidation.ts';

/** The office adds to a sum, or takes from it, in its own name: the sum stands beside it and the reason with it. */
export async function adjustFigure(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.adjust>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'adjust', body);
  const template = await readEdition(ctx, row.template_edition_id);
  const field = figuresOf(template.body).find(({ code }) => code === body.code);
  const fits =
    (body.delta === null || typeof body.delta === 'object') === (field?.indicator.kind === 'ratio');
  if (!field || !isAdjustable(field.indicator) || (body.delta !== null && !fits))
    throw consolidationProblem.notAdjustable({ code: body.code });
  const { agencyId, accountId } = ctx.actor;
  const { [body.code]: before, ...others } = row.adjustments;
  const adjustment = { delta: body.delta, reason: body.reason, by: accountId, at: ctx.now };
  const adjustments = body.delta === null ? others : { ...others, [body.code]: adjustment };
  await ctx.db.run(writeAdjustments, [agencyId, row.id, handsOf(ctx), JSON.stringify(adjustments)]);
  ctx.record({
    event: 'consolidation.adjusted',
    ...actOn(row),
    changes: { periodKey: row.period_key, code: body.code, delta: [before?.delta ?? null, body.delta] },
    reason: body.reason,
  });
  return row.id;
}
