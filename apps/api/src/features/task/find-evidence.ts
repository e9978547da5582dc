import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { fold } from '@thidua/shared/kernel/text';
import type { taskApi } from '@thidua/shared/task/task.api';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { nameOf } from './evidence.ts';

/** What something is about proves nothing: people, units and plans are no evidence. */
const noEvidence = new Set(['account', 'unit', 'campaign', 'duty']);
const perKind = 6;

/** Every kind of record is asked for what it has by that name, as far as the actor may see it. */
export async function findEvidence(
  ctx: ReadCtx,
  { query }: Parsed<typeof taskApi.candidates>,
): Promise<Answer<typeof taskApi.candidates>> {
  const items: Answer<typeof taskApi.candidates>['items'] = [];
  for (const [kind, subject] of ctx.subjects) {
    if (noEvidence.has(kind) || !subject.search) continue;
    for (const found of await subject.search(ctx, fold(query.q), perKind))
      items.push({ subject: { kind, id: found.id }, text: nameOf(found), unitName: found.unitName ?? null });
  }
  return { items };
}
