import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { Ctx } from '../../platform/http/ctx.ts';
import { reveal, setStage } from '../obligation/index.ts';
import { putMembers } from './member.repo.ts';
import { numberOf } from './plan-visit.ts';
import { takeVisit, writeVisitEntry } from './take-visit.ts';
import { moveToStarted } from './visit.repo.ts';
import type { VisitRow } from './visit.row.ts';

/** It begins. An unannounced visit is known to the unit from this moment on, and gets its number now. */
export async function startVisit(
  ctx: Ctx,
  { params, body }: Parsed<typeof inspectionApi.start>,
): Promise<string> {
  const row = await takeVisit(ctx, params.id, 'start', body.rev);
  await begin(ctx, row, ctx.now);
  return row.id;
}

/** It began at `startedAt`, perhaps on a device without a network; what the house knows of it, it knows from now on. */
export async function begin(ctx: Ctx, row: VisitRow, startedAt: string): Promise<void> {
  const { agencyId, accountId } = ctx.actor;
  const isSelf = row.kind === 'self';
  const { year, number } = await numberFor(ctx, row);
  await ctx.db.run(moveToStarted, [agencyId, row.id, ctx.now, year, number, startedAt]);
  // Of a self-inspection whoever begins it answers for it.
  const first = [{ account_id: accountId, part: 'leader', independence: 'free', reason: '' }];
  if (isSelf && !row.leader) await ctx.db.run(putMembers, [agencyId, row.id, JSON.stringify(first)]);
  const owed = { subjectId: row.id, kind: isSelf ? 'inspection.self' : 'inspection.visit' } as const;
  await reveal(ctx, owed, ctx.now);
  await setStage(ctx, owed, 'draft');
  const changes = startedAt === ctx.now ? {} : { begunAt: startedAt };
  await writeVisitEntry(ctx, row.id, { kind: 'started', changes });
  ctx.record({
    event: 'inspection.started',
    subject: { kind: 'inspection', id: row.id },
    unitId: row.unit_id,
  });
}

async function numberFor(ctx: Ctx, row: VisitRow): Promise<{ year: number | null; number: number | null }> {
  if (row.kind === 'self') return { year: null, number: null };
  if (row.number !== null) return { year: Number(dayOf(row.starts_at).slice(0, 4)), number: row.number };
  return numberOf(ctx, ctx.today);
}
