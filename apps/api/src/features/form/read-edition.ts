import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { TemplateEdition } from '@thidua/shared/form/template.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { findEdition } from './form.repo.ts';
import { editionView } from './form.view.ts';

/** A published edition of the actor's agency; one of another agency does not exist. */
export async function readEdition(ctx: Pick<ReadCtx, 'db' | 'actor'>, id: string): Promise<TemplateEdition> {
  const row = await ctx.db.maybe(findEdition, [ctx.actor.agencyId, id]);
  if (!row) throw doorProblem.notFound();
  return editionView(row);
}
