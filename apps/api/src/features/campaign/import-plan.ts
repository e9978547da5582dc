import type { campaignApi } from '@thidua/shared/campaign/campaign.api';
import { campaignProblem } from '@thidua/shared/campaign/campaign.problems';
import type { PlanPart } from '@thidua/shared/campaign/plan.model';
import { nameOf, type ReadSection, readPlan } from '@thidua/shared/campaign/read-plan';
import { type SuggestedDuty, suggestDuty } from '@thidua/shared/campaign/suggest-duty';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { UnitKind } from '@thidua/shared/unit/unit.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { readWord } from '../../platform/papers/read-word.ts';
import { letterheadOf } from '../document/index.ts';
import type { UnitRow } from '../unit/index.ts';
import { answerableUnits } from './known-units.ts';
import { plantCampaign } from './plant-campaign.ts';

const mostSections = 60;
const mostDuties = 300;

/** A draft out of a plan's Word file: what it says, to be corrected on the screen; who answers, how often and until when is suggested where its own words say so. */
export async function importPlan(ctx: Ctx, { body }: Parsed<typeof campaignApi.importPlan>): Promise<string> {
  const read = await readWord(Buffer.from(body.file, 'base64'));
  if ('fault' in read) throw campaignProblem.fileRefused({ reason: read.fault });
  const plan = readPlan(read.lines);
  const duties = plan.sections.reduce((sum, section) => sum + section.duties.length, 0);
  if (duties === 0) throw campaignProblem.fileRefused({ reason: 'noDuties' });
  if (plan.sections.length > mostSections || duties > mostDuties)
    throw campaignProblem.fileRefused({ reason: 'tooLarge' });
  const units = (await answerableUnits(ctx)).filter(isNamed).map((unit) => ({
    id: unit.id,
    kind: unit.kind as UnitKind,
    name: unit.name,
    shortName: unit.short_name,
  }));
  const suggest: Suggest = (text, sectionTitle) => suggestDuty({ text, sectionTitle }, units, body.startsOn);
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
      .map((one) => partOf(one, plan.sections, suggest)),
  });
  return id;
}

/** "Các phòng" are those of the agency, not those within one of its centers. */
const isNamed = ({ parent_id, agency_id, kind }: UnitRow) =>
  parent_id === agency_id || kind === 'team' || kind === 'council';

type Suggest = (text: string, sectionTitle: string) => SuggestedDuty;

function partOf(section: ReadSection, all: readonly ReadSection[], suggest: Suggest): PlanPart {
  return {
    code: section.code,
    title: section.title.slice(0, 300),
    duties: section.duties.map((text) => {
      const { unitIds, recurrence, dueOn } = suggest(text, section.title);
      return {
        title: nameOf(text, 200),
        shortTitle: nameOf(text, 60),
        text: text.slice(0, 6000),
        responsible: { unitIds },
        recurrence,
        ...(dueOn ? { dueOn } : {}),
      };
    }),
    parts: all
      .filter(({ parentCode }) => parentCode === section.code)
      .map((one) => partOf(one, all, suggest)),
  };
}
