import type { TemplateBody } from '@thidua/shared/form/template.model';
import { type Checker, compileChecker } from '@thidua/shared/report/check-figures';
import { compileContents } from '@thidua/shared/report/contents';
import { compileRollup, type RollupRule } from '@thidua/shared/report/rollup';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readEdition } from '../form/index.ts';

/** A published edition made ready: its body as it is sent, and what checks, gathers and adds by it. */
export interface CompiledTemplate {
  id: string;
  name: string;
  body: TemplateBody;
  checker: Checker;
  contentsOf: ReturnType<typeof compileContents>;
  rollup: RollupRule;
}

/** Editions never change, so what was compiled once is good for ever; the bound is against a thousand agencies in one process. */
const kept = new Map<string, CompiledTemplate>();
const mostKept = 2000;

export async function compiledTemplate(
  ctx: Pick<ReadCtx, 'db' | 'actor'>,
  editionId: string,
): Promise<CompiledTemplate> {
  const known = kept.get(editionId);
  if (known) return known;
  const { name, body } = await readEdition(ctx, editionId);
  const compiled: CompiledTemplate = {
    id: editionId,
    name,
    body,
    checker: compileChecker(body),
    contentsOf: compileContents(body),
    rollup: compileRollup(body),
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(editionId, compiled);
  return compiled;
}
