import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { unitApi } from '@thidua/shared/unit/unit.api';
import { unitProblem } from '@thidua/shared/unit/unit.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { changeSpan, refuseLaterChange, refusePast } from './change-span.ts';
import { loadUnit } from './load-unit.ts';
import { refreshUnits } from './refresh-units.ts';
import { bumpUnit } from './unit.repo.ts';

/** Other names from a day on; papers, reports and figures of before keep the names of their time. */
export async function renameUnit(ctx: Ctx, { params, body }: Parsed<typeof unitApi.rename>): Promise<string> {
  const { span } = await loadUnit(ctx, 'rename', { id: params.id, rev: body.rev, from: body.from });
  refusePast(ctx, body.from);
  await refuseLaterChange(ctx, params.id, body.from, null);
  const names = { name: body.name, short_name: body.shortName, abbreviation: body.abbreviation };
  const isSame =
    span.name === names.name &&
    span.short_name === names.short_name &&
    span.abbreviation === names.abbreviation;
  if (isSame) throw unitProblem.nothingChanged();
  await changeSpan(ctx, span, body.from, names);
  await ctx.db.run(bumpUnit, [params.id]);
  await refreshUnits(ctx);
  ctx.record({
    event: 'unit.renamed',
    subject: { kind: 'unit', id: params.id },
    unitId: params.id,
    audience: 'agency',
    changes: {
      name: [span.name, body.name],
      shortName: [span.short_name, body.shortName],
      abbreviation: [span.abbreviation, body.abbreviation],
      from: body.from,
    },
    reason: body.reason ?? null,
  });
  return params.id;
}
