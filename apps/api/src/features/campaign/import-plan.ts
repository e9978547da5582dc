import type { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { campaignProblem } from '@thidua/shared/campaign/campaign.problems';
import type { PlanPart } from '@thidua/shared/campaign/plan.model';
import { nameOf, type ReadSection, readPlan } from '@thidua/shared/campaign/read-plan';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx } from '../../platform/http/ctx.ts';
import { readWord } from '../../platform/papers/read-word.ts';
import { letterheadOf } from '../document/index.ts';
import { plantCampaign } from './plant-campaign.ts';

const mostSections = 60;
const mostDuties = 300;

/** A draft out of a plan's Word file: what it says, to be corrected on the screen; who answers and until when is not guessed. */
export async function importPlan(ctx: Ctx, { body }: Parsed<typeof campaignApi.importPlan>): Promise<string> {
  const read = await readWord(Buffer.from(body.file, 'base64'));
  if ('fault' in read) throw campaignProblem.fileRefused({ reason: read.fault });
  const plan = readPlan(read.lines);
  const duties = plan.sections.reduce((sum, section) => sum + section.duties.length, 0);
  if (duties === 0) throw campaignProblem.fileRefused({ reason: 'noDuties' });
  if (plan.sections.length > mostSections || duties > mostDuties)
    throw campaignProblem.fileRefused({ reason: 'tooLarge' });
  const { agency } = await letterheadOf(ctx);
  const title = (plan.title ?? body.name).slice(0, 600);
  const { id } = await plantCampaign(ctx, {
    number: plan.number?.slice(0, 60) ?? '…',
    issuedOn: plan.issuedOn ?? ctx.today,
    issuer: agency,
    title,
    shortTitle: nameOf(title, 120),
    parent: plan.parent,
    objectives: plan.objectives.slice(0, 30).map((text) => text.slice(0, 4000)),
    recipients: plan.recipients.slice(0, 60).map((text) => text.slice(0, 300)),
    startsOn: body.startsOn,
    endsOn: null,
    parts: plan.sections
      .filter(({ parentCode }) => parentCode === null)
      .map((one) => partOf(one, plan.sections)),
  });
  return id;
}

function partOf(section: ReadSection, all: readonly ReadSection[]): PlanPart {
  return {
    code: section.code,
    title: section.title.slice(0, 300),
    duties: section.duties.map((text) => ({
      title: nameOf(text, 200),
      shortTitle: nameOf(text, 60),
      text: text.slice(0, 6000),
      responsible: {},
      recurrence: 'standing',
    })),
    parts: all.filter(({ parentCode }) => parentCode === section.code).map((one) => partOf(one, all)),
  };
}
