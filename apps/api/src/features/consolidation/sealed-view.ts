import { unitState } from '@thidua/shared/consolidation/consolidate';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { findSealedContents, type SealedContents } from './consolidation-version.repo.ts';

/** The consolidation as one of its approved versions signed it, whatever has become of it since. */
export async function sealedView(ctx: ReadCtx, view: Consolidation, version: number): Promise<Consolidation> {
  const sealed = view.sealed.find((one) => one.version === version);
  const found = await ctx.db.maybe(findSealedContents, [ctx.actor.agencyId, view.id, version]);
  if (!sealed || !found) throw doorProblem.notFound();
  const units = unitsThen(view, found.contents);
  return {
    ...view,
    state: 'approved',
    version,
    sealed: [sealed],
    units,
    counts: {
      ...view.counts,
      of: units.filter(({ state }) => state !== 'exempt').length,
      submitted: units.filter(({ state }) => state === 'submitted').length,
    },
    figures: figuresThen(view, found.contents),
    draft: textsThen(view, found.contents, sealed.approvedAt),
  };
}

function unitsThen({ units }: Consolidation, { sources }: SealedContents): Consolidation['units'] {
  const then = Map.groupBy(sources, ({ unitId }) => unitId);
  return units.flatMap((one) => {
    const some = then.get(one.unit.id);
    return some ? [{ ...one, state: unitState(some) }] : [];
  });
}

function figuresThen(
  { figures }: Consolidation,
  { figures: totals, counted, adjustments }: SealedContents,
): Consolidation['figures'] {
  return figures.map((line) => ({
    ...line,
    value: totals[line.code] ?? null,
    n: counted[line.code]?.n ?? 0,
    of: counted[line.code]?.of ?? 0,
    adjustment: adjustments[line.code] ?? null,
  }));
}

function textsThen({ draft }: Consolidation, { texts }: SealedContents, at: string): Consolidation['draft'] {
  const fields = Object.entries(texts).map(([code, { by, paragraphs }]) => [
    code,
    { value: { paragraphs }, by, at, rev: 0 },
  ]);
  return { rev: draft?.rev ?? 0, savedAt: at, fields: Object.fromEntries(fields), conflicts: [] };
}
