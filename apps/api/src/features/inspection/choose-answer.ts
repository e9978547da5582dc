import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { inspectionProblem } from '@thidua/shared/inspection/inspection.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertChoice } from './answer.repo.ts';
import { readMerged } from './merged.ts';
import { settleResult } from './settle-result.ts';
import { actOn, takeVisit, writeVisitEntry } from './take-visit.ts';
import { touchVisit } from './visit.repo.ts';

/** One of differing answers stands from now on; the others stay in the history of the item. A repeat finds it chosen. */
export async function chooseAnswer(
  ctx: Ctx,
  { params, body }: Parsed<typeof inspectionApi.choose>,
): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'choose', null);
  const { agencyId, accountId } = ctx.actor;
  const merged = await readMerged(ctx, row.id);
  const item = merged.items.get(body.itemCode);
  if (item?.standing === body.answerId) return row.id;
  const contested = item?.contested ?? [];
  const isWhole = contested.every((id) => body.among.includes(id));
  if (!isWhole || !contested.includes(body.answerId)) throw inspectionProblem.choiceOutdated({ contested });
  const values = [body.itemCode, body.answerId, contested, body.reason, accountId, ctx.now];
  await ctx.db.run(insertChoice, [ctx.newId(), agencyId, row.id, ...values]);
  if (row.state === 'recorded') await settleResult(ctx, row);
  await ctx.db.run(touchVisit, [agencyId, row.id]);
  const changes = { itemCode: body.itemCode };
  await writeVisitEntry(ctx, row.id, { kind: 'chosen', changes, reason: body.reason });
  ctx.record({ event: 'inspection.conflictChosen', ...actOn(row), changes, reason: body.reason || null });
  return row.id;
}
