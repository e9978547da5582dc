import type { Day } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { TilingKind } from '@thidua/shared/kernel/period-key';
import type { WorkCalendar } from '@thidua/shared/kernel/working-days';
import {
  dueTime,
  type Occurrence,
  occurrenceKind,
  occurrencesDue,
  standingDefault,
} from '@thidua/shared/task/occurrence';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { answerableUnits, findCampaign } from '../campaign/index.ts';
import { type Owed, owe } from '../obligation/index.ts';
import { workCalendars } from '../unit/index.ts';
import { insertTasks, listPlanned, type PlannedRow, readStanding } from './task-open.repo.ts';

/** The office that follows the tasks (plan 1096, III.3), or null in an agency that has none. */
export async function officeOf(ctx: ReadCtx): Promise<string | null> {
  return (await answerableUnits(ctx)).find((unit) => unit.kind === 'office')?.id ?? null;
}

/** What "thường xuyên" means in this agency. */
export async function standingOf(ctx: ReadCtx): Promise<TilingKind> {
  const kept = (await ctx.db.maybe(readStanding, [ctx.actor.agencyId]))?.standing;
  return kept === 'week' || kept === 'quarter' ? kept : standingDefault;
}

export interface Calling {
  today: Day;
  endsOn: Day | null;
  standing: TilingKind;
  calendar: WorkCalendar;
}

export async function callingOf(ctx: ReadCtx, endsOn: Day | null): Promise<Calling> {
  const calendar = (await workCalendars(ctx))(ctx.today);
  return { today: ctx.today, endsOn, standing: await standingOf(ctx), calendar };
}

/**
 * The occurrences of a task that must stand today, the present one first where `from` is not given: a campaign that starts late does
 * not begin with debts.
 */
export function occurrencesOf(row: PlannedRow, calling: Calling, from?: Day): Occurrence[] {
  const kind = occurrenceKind(row.recurrence, calling.standing);
  if (!kind) return [];
  const first = from ?? (row.starts_on > calling.today ? row.starts_on : calling.today);
  return occurrencesDue(kind, first, calling.today, calling.endsOn, calling.calendar);
}

interface Given {
  taskId: string;
  campaignId: string;
  officeId: string | null;
}

/** The unit owes each occurrence to the office, or, owed once, the whole to the day of the plan. */
export function owedFor(row: PlannedRow, occurrences: readonly Occurrence[], given: Given): Owed[] {
  const base = {
    kind: 'task' as const,
    subject: { kind: 'task', id: given.taskId },
    campaignId: given.campaignId,
    aboutUnitId: row.unit_id,
    debtor: { unitId: row.unit_id, role: 'reporter' as const },
    creditorUnitId: given.officeId,
    parentUnitId: row.parent_unit_id,
  };
  if (row.due_on)
    return [{ ...base, opensAt: instantAt(row.starts_on, '00:00'), dueAt: instantAt(row.due_on, dueTime) }];
  return occurrences.map(({ key, opensAt, dueAt }) => ({ ...base, periodKey: key, opensAt, dueAt }));
}

/**
 * Gives every unit that a duty of the campaign names its task, with what it owes. Tasks that stand are left alone, so it may run again
 * after each change of the plan. Answers the ids of the tasks it made.
 */
export async function openTasks(ctx: Ctx, campaignId: string): Promise<string[]> {
  const { agencyId } = ctx.actor;
  const campaign = await ctx.db.maybe(findCampaign, [agencyId, campaignId]);
  if (campaign?.state !== 'running') return [];
  const calling = await callingOf(ctx, campaign.ends_on);
  const officeId = await officeOf(ctx);
  const planned = await ctx.db.rows(listPlanned, [agencyId, campaignId, ctx.today]);
  const made: object[] = [];
  const ids: string[] = [];
  const owed: Owed[] = [];
  for (const row of planned) {
    if (row.state !== null && row.state !== 'cancelled') continue;
    const occurrences = occurrencesOf(row, calling);
    const taskId = row.task_id ?? ctx.newId();
    const owes = owedFor(row, occurrences, { taskId, campaignId, officeId });
    const first = owes[0];
    if (!first) continue; // a period that begins after the campaign ends
    ids.push(taskId);
    owed.push(...owes);
    made.push({
      id: taskId,
      duty_id: row.duty_id,
      unit_id: row.unit_id,
      period_key: first.periodKey ?? null,
      due_at: first.dueAt,
    });
  }
  if (made.length > 0) await ctx.db.run(insertTasks, [agencyId, campaignId, ctx.now, JSON.stringify(made)]);
  await owe(ctx, owed);
  return ids;
}
