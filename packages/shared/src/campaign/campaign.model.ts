import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { campaignActions, campaignStates } from './campaign.workflow.ts';

export const campaignEvents = [
  'campaign.created',
  'campaign.edited',
  'campaign.planned',
  'campaign.started',
  'campaign.closed',
  'campaign.reopened',
  'campaign.discarded',
] as const;

/**
 * How often a duty of the plan is owed. `standing` is the plan's "thường xuyên": it is confirmed once in a period that the agency
 * sets (a month unless set otherwise).
 */
export const recurrences = ['once', 'weekly', 'monthly', 'quarterly', 'standing'] as const;
export type Recurrence = (typeof recurrences)[number];

/** The plan under which this one stands: the legal chain upwards. */
export const parentPlanSchema = z.object({
  number: z.string().trim().min(1).max(60),
  issuedOn: z.iso.date(),
  issuer: z.string().trim().min(1).max(300),
});
export type ParentPlan = z.infer<typeof parentPlanSchema>;

export const campaignLineSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  number: z.string(),
  issuedOn: z.string(),
  issuer: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  parent: parentPlanSchema.nullable(),
  state: z.enum(campaignStates),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
});
export type CampaignLine = z.infer<typeof campaignLineSchema>;

export const planSectionSchema = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  /** Set where a unit has put a plan of its own beneath. */
  ownerUnitId: z.uuid().nullable(),
  code: z.string(),
  title: z.string(),
  position: z.number().int(),
});
export type PlanSection = z.infer<typeof planSectionSchema>;

/** A line of the plan: what must be done, by whom, how often. */
export const dutySchema = z.object({
  id: z.uuid(),
  sectionId: z.uuid(),
  ownerUnitId: z.uuid().nullable(),
  /** 'II.2.đ': the section and the letter of the line in it. */
  code: z.string(),
  /** 'II.2, gạch đầu dòng thứ 5': where the plan says so. */
  citation: z.string(),
  position: z.number().int(),
  title: z.string(),
  /** For matrix heads and narrow places. */
  shortTitle: z.string(),
  /** The plan's own words, verbatim. */
  text: z.string(),
  recurrence: z.enum(recurrences),
  startsOn: z.string(),
  dueOn: z.string().nullable(),
  unitIds: z.array(z.uuid()),
});
export type Duty = z.infer<typeof dutySchema>;

export const campaignSchema = campaignLineSchema.extend({
  objectives: z.array(z.string()),
  recipients: z.array(z.string()),
  file: z.object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.number().int() }).nullable(),
  sections: z.array(planSectionSchema),
  duties: z.array(dutySchema),
  actions: actionsOf(campaignActions),
});
export type Campaign = z.infer<typeof campaignSchema>;
