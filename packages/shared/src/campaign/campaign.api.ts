import { z } from 'zod';
import { act, api, create, idParams, patch, query, remove, revBody } from '../contract/endpoint.ts';
import { campaignLineSchema, campaignSchema, parentPlanSchema, recurrences } from './campaign.model.ts';

const line = (most: number) => z.string().trim().min(1).max(most);
const day = z.iso.date();

/** The head of a plan as it is entered. */
export const planHeadFields = {
  number: line(60),
  issuedOn: day,
  issuer: line(300),
  title: line(600),
  shortTitle: line(160),
  parent: parentPlanSchema.nullable(),
  objectives: z.array(line(4000)).max(30),
  recipients: z.array(line(300)).max(60),
  startsOn: day,
  endsOn: day.nullable(),
};
const endsAfterStart = {
  check: ({ startsOn, endsOn }: { startsOn?: string; endsOn?: string | null }) =>
    !startsOn || !endsOn || endsOn >= startsOn,
  fault: { path: ['endsOn'], params: { code: 'endsBeforeStart' } },
};

export const dutyFields = {
  sectionId: z.uuid(),
  title: line(300),
  shortTitle: line(80),
  text: line(6000),
  /** Where the plan says so; without it the dash of its section is cited. */
  citation: line(200).optional(),
  recurrence: z.enum(recurrences),
  startsOn: day.optional(),
  dueOn: day.nullable(),
  unitIds: z.array(z.uuid()).max(300),
};
/** What is owed once has a day; what recurs takes its days from its periods. */
const dueFits = {
  check: ({ recurrence, dueOn }: { recurrence: string; dueOn: string | null }) =>
    (recurrence === 'once') === (dueOn !== null),
  fault: { path: ['dueOn'], params: { code: 'dueNeeded' } },
};

/** A plan of some pages; it goes along in the request, which takes a million bytes. */
export const mostPlanBytes = 650_000;

export const campaignApi = api('campaign', {
  list: query({
    path: '/api/campaigns',
    access: 'campaign.read',
    answer: z.object({ items: z.array(campaignLineSchema), total: z.number().int() }),
    about: 'The campaigns of the agency, running ones first; drafts only for those who write plans.',
  }),
  get: query({
    path: '/api/campaigns/:id',
    access: 'campaign.read',
    params: idParams,
    answer: campaignSchema,
    about:
      'One campaign: its plan with number, date, issuer, legal chain, objectives, sections, duties, recipients.',
  }),
  create: create({
    path: '/api/campaigns',
    access: 'campaign.edit',
    body: z
      .object({ ...planHeadFields, copyOf: z.uuid().optional() })
      .refine(endsAfterStart.check, endsAfterStart.fault),
    answer: campaignSchema,
    about:
      'Drafts a campaign from scratch, or with the sections and duties of another (`copyOf`), their days moved.',
  }),
  importPlan: create({
    path: '/api/campaigns/import',
    access: 'campaign.edit',
    body: z.object({
      /** A Word file goes along in the request; nothing of it is kept but what it says. */
      file: z.base64().max(Math.ceil((mostPlanBytes * 4) / 3) + 4),
      /** What the file is called: the plan's name where it says none. */
      name: line(200),
      startsOn: day,
    }),
    answer: campaignSchema,
    about:
      'Drafts a campaign out of a plan’s Word file: sections and dashes become duties to be corrected, nobody answers for them yet.',
  }),
  edit: patch({
    path: '/api/campaigns/:id',
    access: 'campaign.edit',
    params: idParams,
    body: revBody
      .extend({ ...z.object(planHeadFields).partial().shape, fileId: z.uuid().nullable().optional() })
      .refine(endsAfterStart.check, endsAfterStart.fault),
    answer: campaignSchema,
    about: 'Changes the head of a plan; of a running one the journal keeps what it was before.',
  }),
  discard: remove({
    path: '/api/campaigns/:id',
    access: 'campaign.edit',
    params: idParams,
    body: revBody,
    answer: z.object({}),
    about: 'Throws a draft away.',
  }),
  putSection: act({
    path: '/api/campaigns/:id/sections',
    access: 'campaign.edit',
    params: idParams,
    body: revBody.extend({
      sectionId: z.uuid().optional(),
      parentId: z.uuid().nullable(),
      code: z.string().regex(/^[\p{L}\p{N}.-]{1,12}$/u),
      title: line(300),
    }),
    answer: campaignSchema,
    about: 'Adds a section, or (with `sectionId`) renames one.',
  }),
  dropSection: act({
    path: '/api/campaigns/:id/sections/drop',
    access: 'campaign.edit',
    params: idParams,
    body: revBody.extend({ sectionId: z.uuid() }),
    answer: campaignSchema,
    about: 'Removes an empty section of a draft.',
  }),
  addDuty: act({
    path: '/api/campaigns/:id/duties',
    access: 'campaign.edit',
    params: idParams,
    body: revBody.extend(dutyFields).refine(dueFits.check, dueFits.fault),
    answer: campaignSchema,
    about: 'Adds a duty at the end of its section; in a running campaign its units are given it at once.',
  }),
  editDuty: patch({
    path: '/api/campaigns/:id/duties',
    access: 'campaign.edit',
    params: idParams,
    body: revBody
      .extend({ dutyId: z.uuid() })
      .extend(z.object(dutyFields).omit({ sectionId: true }).partial().shape),
    answer: campaignSchema,
    about:
      'Changes a duty. Once the campaign runs, only its words: days move by extension, units by assignment.',
  }),
  assignRest: act({
    path: '/api/campaigns/:id/duties/units',
    access: 'campaign.edit',
    params: idParams,
    body: revBody.extend({ unitIds: z.array(z.uuid()).min(1).max(300) }),
    answer: campaignSchema,
    about: 'Gives the duties of a draft that nobody answers for yet to these units; the others keep theirs.',
  }),
  dropDuty: act({
    path: '/api/campaigns/:id/duties/drop',
    access: 'campaign.edit',
    params: idParams,
    body: revBody.extend({ dutyId: z.uuid() }),
    answer: campaignSchema,
    about: 'Removes a duty of a draft; the lines after it move up a letter.',
  }),
  start: act({
    path: '/api/campaigns/:id/start',
    access: 'campaign.edit',
    params: idParams,
    body: revBody,
    answer: campaignSchema,
    about: 'Starts the campaign: every unit is given the tasks it answers for.',
  }),
  close: act({
    path: '/api/campaigns/:id/close',
    access: 'campaign.edit',
    params: idParams,
    body: revBody.extend({ reason: z.string().trim().max(1000).default('') }),
    answer: campaignSchema,
    about: 'Closes the campaign: what has not been begun is not expected any more.',
  }),
  reopen: act({
    path: '/api/campaigns/:id/reopen',
    access: 'campaign.edit',
    params: idParams,
    body: revBody.extend({ reason: z.string().trim().min(3).max(1000) }),
    answer: campaignSchema,
    about: 'Opens a closed campaign again; recurring duties are owed from the present period on.',
  }),
});
