import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { taskApi } from '@thidua/shared/task/task.api';
import { addCounts, markOf, noTasks, type TaskCounts } from '@thidua/shared/task/task.mark';
import type { OutlineDuty, TaskUnit } from '@thidua/shared/task/task.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import {
  answerableUnits,
  campaignLine,
  type DutyRow,
  listDuties,
  listSections,
  ownPlansOf,
  readCampaign,
} from '../campaign/index.ts';
import type { UnitRow } from '../unit/index.ts';
import { reachOf } from './list-tasks.ts';
import { countByDuty, type DutyCountsRow, listCells } from './task-plan.repo.ts';

const unitRef = (unit: UnitRow): TaskUnit => ({
  id: unit.id,
  name: unit.name,
  shortName: unit.short_name,
  abbreviation: unit.abbreviation,
});

/** The units that have a task, in the order of the register. */
const among = (units: readonly UnitRow[], ids: ReadonlySet<string>): TaskUnit[] =>
  units.filter((unit) => ids.has(unit.id)).map(unitRef);

/** One unit of the actor's reach, or all of it. */
function narrowed(reach: readonly string[] | null, unitId: string | undefined): readonly string[] | null {
  if (!unitId) return reach;
  return reach === null || reach.includes(unitId) ? [unitId] : [];
}

export async function readOutline(
  ctx: ReadCtx,
  { query }: Parsed<typeof taskApi.outline>,
): Promise<Answer<typeof taskApi.outline>> {
  const campaign = await readCampaign(ctx, query.campaignId);
  const { agencyId } = ctx.actor;
  const reach = narrowed(reachOf(ctx), query.unitId);
  const sections = await ctx.db.rows(listSections, [agencyId, campaign.id, ownPlansOf(ctx.actor)]);
  const duties = await ctx.db.rows(listDuties, [agencyId, campaign.id, ownPlansOf(ctx.actor)]);
  const counted = await ctx.db.rows(countByDuty, [agencyId, reach, campaign.id, ctx.now]);
  const units = await answerableUnits(ctx);
  const byDuty = new Map(counted.map((row) => [row.duty_id, row]));
  const bySection = Map.groupBy(duties, (duty) => duty.section_id);
  const outlined = sections
    .map((section) => {
      const inner = (bySection.get(section.id) ?? []).map((duty) => outlineDuty(duty, byDuty.get(duty.id)));
      return {
        id: section.id,
        parentId: section.parent_id,
        ownerUnitId: section.owner_unit_id,
        code: section.code,
        title: section.title,
        position: section.position,
        counts: inner.reduce<TaskCounts>((sum, duty) => addCounts(sum, duty.counts), noTasks),
        duties: inner,
      };
    })
    .filter((section) => !section.ownerUnitId || section.counts.total > 0);
  const ofThePlan = outlined.filter((section) => !section.ownerUnitId);
  return {
    campaign: campaignLine(campaign),
    units: among(units, new Set(counted.flatMap((row) => row.unit_ids))),
    sections: outlined,
    counts: ofThePlan.reduce<TaskCounts>((sum, section) => addCounts(sum, section.counts), noTasks),
    asOf: ctx.now,
  };
}

function outlineDuty(duty: DutyRow, counted: DutyCountsRow | undefined): OutlineDuty {
  const { total = 0, done = 0, overdue = 0, returned = 0, doing = 0 } = counted ?? {};
  return {
    id: duty.id,
    sectionId: duty.section_id,
    ownerUnitId: duty.owner_unit_id,
    code: duty.code,
    citation: duty.citation,
    position: duty.position,
    title: duty.title,
    shortTitle: duty.short_title,
    recurrence: duty.recurrence,
    startsOn: duty.starts_on,
    dueOn: duty.due_on,
    counts: { total, done, overdue, returned, doing },
    marks: counted?.marks ?? [],
    unitIds: counted?.unit_ids ?? [],
    evidence: counted?.evidence ?? 0,
    nextDueAt: counted?.next_due_at ?? null,
    updatedAt: counted?.updated_at ?? null,
    taskId: counted?.task_ids.length === 1 ? (counted.task_ids[0] ?? null) : null,
  };
}

export async function readMatrix(
  ctx: ReadCtx,
  { query }: Parsed<typeof taskApi.matrix>,
): Promise<Answer<typeof taskApi.matrix>> {
  const campaign = await readCampaign(ctx, query.campaignId);
  const { agencyId } = ctx.actor;
  const duties = await ctx.db.rows(listDuties, [agencyId, campaign.id, []]);
  const cells = await ctx.db.rows(listCells, [agencyId, reachOf(ctx), campaign.id]);
  const units = await answerableUnits(ctx);
  const known = new Set(duties.map((duty) => duty.id));
  const shown = cells.filter((cell) => known.has(cell.duty_id));
  return {
    campaign: campaignLine(campaign),
    units: among(units, new Set(shown.map((cell) => cell.unit_id))),
    duties: duties.map((duty) => ({
      id: duty.id,
      sectionId: duty.section_id,
      ownerUnitId: duty.owner_unit_id,
      code: duty.code,
      citation: duty.citation,
      title: duty.title,
      shortTitle: duty.short_title,
      recurrence: duty.recurrence,
    })),
    cells: shown.map((cell) => ({
      taskId: cell.id,
      dutyId: cell.duty_id,
      unitId: cell.unit_id,
      state: cell.state,
      mark: markOf({ state: cell.state, dueAt: cell.due_at }, ctx.now) ?? null,
      progress: cell.progress,
    })),
    asOf: ctx.now,
  };
}
