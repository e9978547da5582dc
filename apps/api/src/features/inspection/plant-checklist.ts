import type { Ctx } from '../../platform/http/ctx.ts';
import { sampleChecklist } from './sample-checklist.ts';
import { insertOne, writeEdition } from './write-checklist.ts';

/** The sample checklist as an agency finds it: published once, and marked as a sample wherever it is shown. */
export async function plantSampleChecklist(
  ctx: Pick<Ctx, 'db' | 'actor' | 'newId' | 'now'>,
): Promise<{ checklistId: string; editionId: string }> {
  const { name, about, body } = sampleChecklist;
  const checklistId = await insertOne(ctx, { name, about, isSample: true, draft: null });
  return { checklistId, editionId: await writeEdition(ctx, checklistId, 1, body) };
}
