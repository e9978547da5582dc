import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { compareInstants } from '@thidua/shared/kernel/instant';
import type { obligationApi } from '@thidua/shared/obligation/obligation.api';
import {
  isMovedByRecord,
  isNeverExempt,
  type ObligationKind,
} from '@thidua/shared/obligation/obligation.model';
import { obligationProblem } from '@thidua/shared/obligation/obligation.problems';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import {
  cancelDependent,
  insertExtensions,
  markExempt,
  markUrged,
  moveDue,
  type OwedRow,
} from './change-due.repo.ts';
import { chooseOwed } from './choose-owed.ts';
import { countActed } from './obligation.acted.repo.ts';

type Input<K extends 'urge' | 'extend' | 'exempt'> = Parsed<(typeof obligationApi)[K]>;

/** Records the act at each subject; the act's id is what `show` counts by. */
export function recordEach(
  ctx: Ctx,
  rows: readonly OwedRow[],
  event: string,
  facts: Record<string, unknown>,
  reason: string,
) {
  for (const row of rows) {
    ctx.record({
      event,
      subject: { kind: row.subject_kind, id: row.subject_id },
      unitId: row.about_unit_id,
      changes: {
        ...facts,
        obligationId: row.id,
        kind: row.kind,
        periodKey: row.period_key,
        debtorUnitId: row.debtor_unit_id,
        dueAt: row.due_at,
      },
      reason: reason || null,
    });
  }
  return ctx.actId;
}

const idsOf = (rows: readonly OwedRow[]) => rows.map((row) => row.id);

function refuseHeld(rows: readonly OwedRow[], isHeld: (kind: string) => boolean): void {
  const held = rows.find(({ kind }) => isHeld(kind));
  if (held) throw obligationProblem.heldByRecord({ kind: held.kind as ObligationKind });
}

export async function urge(ctx: Ctx, { body }: Input<'urge'>): Promise<string> {
  const rows = await chooseOwed(ctx, 'obligation.urge', body.ids);
  await ctx.db.run(markUrged, [ctx.actor.agencyId, idsOf(rows), ctx.now]);
  return recordEach(ctx, rows, 'obligation.urged', {}, body.message);
}

export async function extend(ctx: Ctx, { body }: Input<'extend'>): Promise<string> {
  const rows = await chooseOwed(ctx, 'obligation.extend', body.ids);
  refuseHeld(rows, isMovedByRecord);
  const tooEarly = rows.find((row) => compareInstants(body.dueAt, row.due_at) <= 0);
  if (tooEarly || compareInstants(body.dueAt, ctx.now) <= 0)
    throw obligationProblem.dueNotLater({ dueAt: tooEarly?.due_at ?? ctx.now });
  const moved = rows.map((row) => ({ id: ctx.newId(), obligation_id: row.id, old_due_at: row.due_at }));
  const { agencyId, accountId } = ctx.actor;
  await ctx.db.run(insertExtensions, [
    agencyId,
    JSON.stringify(moved),
    body.dueAt,
    body.reason,
    accountId,
    ctx.now,
  ]);
  await ctx.db.run(moveDue, [agencyId, idsOf(rows), body.dueAt, ctx.now]);
  return recordEach(ctx, rows, 'obligation.extended', { newDueAt: body.dueAt }, body.reason);
}

export async function exempt(ctx: Ctx, { body }: Input<'exempt'>): Promise<string> {
  const rows = await chooseOwed(ctx, 'obligation.exempt', body.ids);
  refuseHeld(rows, isNeverExempt);
  await ctx.db.run(markExempt, [ctx.actor.agencyId, idsOf(rows), body.reason]);
  await ctx.db.run(cancelDependent, [ctx.actor.agencyId, idsOf(rows)]);
  return recordEach(ctx, rows, 'obligation.exempted', {}, body.reason);
}

/** How many the act touched, and how many of the chosen had been settled meanwhile. */
export async function showActed(
  ctx: ReadCtx,
  actId: string,
  input: { body: { ids: string[] } },
): Promise<Answer<typeof obligationApi.urge>> {
  const { changed } = await ctx.db.one(countActed, [ctx.actor.agencyId, actId]);
  return { changed, skipped: new Set(input.body.ids).size - changed };
}
