import { inspectionWords as words } from '@thidua/shared/inspection/inspection.words';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { Job } from '../../platform/jobs/job.ts';
import type { WithinReaction } from '../../platform/journal/reaction.ts';
import { cancelAllOwed, passOwed } from '../obligation/index.ts';
import { actOn, writeVisitEntry } from './take-visit.ts';
import { listOfEnded, moveToCancelled } from './visit.repo.ts';

/**
 * A unit that is no more is visited no more, and owes no inspection of itself. What was begun is brought to its end: what is still to
 * be signed, mended or looked at is owed by the unit it went into.
 */
async function settleEnded(ctx: Ctx): Promise<void> {
  await cancelVisitsOfEnded(ctx);
  const passed = await passOwed(ctx, [
    'inspection.visit',
    'inspection.sign',
    'finding.correct',
    'finding.verify',
  ]);
  for (const { kind, predecessor, successor, successor_id: unitId, subject_id: id } of passed) {
    if (kind === 'inspection.visit') continue; // its leader owes it, wherever they work
    const act = kind === 'inspection.sign' ? minutesPassed(id) : findingPassed(id);
    ctx.record({ ...act, unitId, changes: { predecessor, successor } });
  }
}

const minutesPassed = (id: string) => ({ event: 'minutes.passed', subject: { kind: 'inspection', id } });
const findingPassed = (id: string) => ({ event: 'finding.passed', subject: { kind: 'finding', id } });

async function cancelVisitsOfEnded(ctx: Ctx): Promise<void> {
  const { agencyId } = ctx.actor;
  const reason = words.unitEnded;
  const visits = await ctx.db.rows(listOfEnded, [agencyId, ctx.today]);
  if (visits.length === 0) return;
  for (const visit of visits) {
    await ctx.db.run(moveToCancelled, [agencyId, visit.id]);
    await writeVisitEntry(ctx, visit.id, { kind: 'cancelled', reason });
    ctx.record({ event: 'inspection.cancelled', ...actOn(visit), reason });
  }
  const ids = visits.map(({ id }) => id);
  await cancelAllOwed(ctx, 'inspection.visit', ids);
  await cancelAllOwed(ctx, 'inspection.self', ids);
}

/** On the day itself, and daily for those units whose end was told for a later day. */
export const visitsOfEnded: WithinReaction = {
  name: 'inspection.ofEnded',
  on: ['unit.ended', 'unit.merged'],
  run: (ctx) => settleEnded(ctx),
};

export const visitsOfEndedJob: Job = {
  name: 'inspection.ofEnded',
  cron: '5 0 * * *',
  run: settleEnded,
};
