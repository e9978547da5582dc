import { z } from 'zod';
import { verdictSchema } from '../access/verdict.ts';

export const checklistEvents = [
  'checklist.created',
  'checklist.saved',
  'checklist.published',
  'checklist.discarded',
  'checklist.dropped',
] as const;

/** An item is passed or failed, or gets points of which so many pass it. */
export const itemKinds = ['passFail', 'points'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What an item is answered with. `cleared` takes an answer away: nothing is ever deleted. */
export const answerVerdicts = ['pass', 'fail', 'notApplicable', 'cleared'] as const;
export type AnswerVerdict = (typeof answerVerdicts)[number];

export const itemCodeSchema = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/);

const line = z.string().trim().min(1).max(500);

export const checklistItemSchema = z.object({
  /** Stays the same through the editions: by it a repeated finding is known. */
  code: itemCodeSchema,
  text: line,
  /** How one looks, and what counts as passed. */
  guidance: z.string().trim().max(2000).default(''),
  /** What it rests on: 'Kế hoạch 1096/KH-STP, II.1'. */
  citation: z.string().trim().max(300).default(''),
  kind: z.enum(itemKinds).default('passFail'),
  /** Of points only: the most there are, and from how many on it is passed. */
  maxPoints: z.number().int().min(1).max(1000).nullable().default(null),
  passFrom: z.number().int().min(0).max(1000).nullable().default(null),
  /** Failing it needs at least one picture or file before the minutes are signed. */
  evidenceOnFail: z.boolean().default(false),
  allowsNotApplicable: z.boolean().default(true),
  /** Asked only where another item stands so. */
  condition: z
    .object({ item: itemCodeSchema, is: z.enum(['pass', 'fail', 'notApplicable']) })
    .nullable()
    .default(null),
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

export const checklistBodySchema = z.object({
  groups: z.array(z.object({ title: line, items: z.array(checklistItemSchema).max(200) })).max(40),
});
export type ChecklistBody = z.infer<typeof checklistBodySchema>;

export const itemsOf = (body: ChecklistBody): ChecklistItem[] => body.groups.flatMap(({ items }) => items);

/** What stands between a draft and its publication, with the codes or titles it is about. */
export const checklistFaultCodes = [
  'empty',
  'groupEmpty',
  'codeTwice',
  'pointsMissing',
  'conditionUnknown',
  'conditionCircle',
] as const;
export const checklistFaultSchema = z.object({
  code: z.enum(checklistFaultCodes),
  codes: z.array(z.string()),
});
export type ChecklistFault = z.infer<typeof checklistFaultSchema>;

export const checklistLineSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  code: z.string(),
  name: z.string(),
  about: z.string(),
  /** Shipped as an example: says so on its face, wherever it is shown. */
  isSample: z.boolean(),
  /** The edition in force; null while none was published. */
  edition: z
    .object({ id: z.uuid(), edition: z.number().int(), publishedAt: z.string(), items: z.number().int() })
    .nullable(),
  hasDraft: z.boolean(),
});
export type ChecklistLine = z.infer<typeof checklistLineSchema>;

/** A published edition. It never changes. */
export const checklistEditionSchema = z.object({
  id: z.uuid(),
  checklistId: z.uuid(),
  name: z.string(),
  isSample: z.boolean(),
  edition: z.number().int(),
  publishedAt: z.string(),
  body: checklistBodySchema,
});
export type ChecklistEdition = z.infer<typeof checklistEditionSchema>;

export const checklistSchema = checklistLineSchema.extend({
  body: checklistBodySchema.nullable(),
  /** For those alone who may edit it. */
  draft: z
    .object({ body: checklistBodySchema, savedAt: z.string(), faults: z.array(checklistFaultSchema) })
    .nullable(),
  /** For those alone who may edit it: the codes of every edition there was. One that was left out is given to no other item. */
  spentCodes: z.array(itemCodeSchema),
  editions: z.array(z.object({ id: z.uuid(), edition: z.number().int(), publishedAt: z.string() })),
  actions: z.object({
    edit: verdictSchema,
    publish: verdictSchema,
    discard: verdictSchema,
    drop: verdictSchema,
  }),
});
export type Checklist = z.infer<typeof checklistSchema>;
