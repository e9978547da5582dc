import { allows } from '@thidua/shared/access/actor';
import { dutyCode } from '@thidua/shared/campaign/citation';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { taskApi } from '@thidua/shared/task/task.api';
import { taskProblem } from '@thidua/shared/task/task.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { invalid } from '../../platform/http/parse.ts';
import { dutyFold, findCampaign, insertDuties, insertSections, readCampaign } from '../campaign/index.ts';
import { findUnit, type UnitRow } from '../unit/index.ts';
import { openTasks } from './open-tasks.ts';
import { findOwnSection, lastSection, listOfDuty } from './task-assign.repo.ts';

/**
 * A unit's own task beneath the plan: a duty that the unit has set itself (plan 1096, III.2: units may draw up a plan of their own), in
 * a section that only the unit and those above it see.
 */
export async function planTask(ctx: Ctx, { body }: Parsed<typeof taskApi.plan>): Promise<string> {
  const { agencyId } = ctx.actor;
  const unit = await ctx.db.maybe(findUnit, [agencyId, body.unitId]);
  if (!unit || !allows(ctx.actor, 'task.plan', { agencyId, unitId: unit.id })) throw doorProblem.notFound();
  const campaign = await readCampaign(ctx, body.campaignId);
  if (campaign.state !== 'running') throw taskProblem.notRunning({ state: campaign.state });
  if (body.dueOn && body.dueOn < ctx.today) throw invalid([{ path: 'body.dueOn', code: 'dueBeforeStart' }]);
  await ctx.db.one(findCampaign, [agencyId, campaign.id]);
  const section = await ownSection(ctx, campaign.id, unit);
  const dutyId = await writeDuty(ctx, campaign.id, unit, section, body);
  await openTasks(ctx, campaign.id);
  const [task] = await ctx.db.rows(listOfDuty, [agencyId, dutyId, [unit.id]]);
  if (!task) throw taskProblem.notRunning({ state: campaign.state });
  ctx.record({
    event: 'task.planned',
    subject: { kind: 'task', id: task.id },
    unitId: unit.id,
    changes: { title: body.title, dueAt: task.due_at },
  });
  return task.id;
}

interface Own {
  id: string;
  code: string;
  duties: number;
}

async function ownSection(ctx: Ctx, campaignId: string, unit: UnitRow): Promise<Own> {
  const { agencyId } = ctx.actor;
  const found = await ctx.db.maybe(findOwnSection, [agencyId, campaignId, unit.id]);
  if (found) return found;
  const { position } = await ctx.db.one(lastSection, [agencyId, campaignId]);
  const made = { id: ctx.newId(), code: `ĐV-${unit.abbreviation}`, duties: 0 };
  const row = { ...made, parent_id: null, owner_unit_id: unit.id, title: unit.name, position: position + 1 };
  await ctx.db.run(insertSections, [agencyId, campaignId, JSON.stringify([row])]);
  return made;
}

type Body = Parsed<typeof taskApi.plan>['body'];

async function writeDuty(
  ctx: Ctx,
  campaignId: string,
  unit: UnitRow,
  section: Own,
  body: Body,
): Promise<string> {
  const id = ctx.newId();
  const duty = {
    id,
    section_id: section.id,
    owner_unit_id: unit.id,
    code: dutyCode(section.code, section.duties + 1),
    citation: section.code,
    position: section.duties + 1,
    title: body.title,
    short_title: body.title.slice(0, 80),
    text: body.text,
    recurrence: body.recurrence,
    starts_on: ctx.today,
    due_on: body.dueOn,
    unit_ids: [unit.id],
  };
  const rows = [{ ...duty, folded: dutyFold(duty) }];
  await ctx.db.run(insertDuties, [ctx.actor.agencyId, campaignId, JSON.stringify(rows)]);
  return id;
}
