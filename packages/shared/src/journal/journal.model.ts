import { z } from 'zod';

/** What the reader may look for: acts by what they are about. Each is a list of the first words of events. */
export const journalTopics = {
  reports: ['report', 'remark', 'consolidation'],
  tasks: ['task'],
  inspections: ['inspection', 'round', 'checklist', 'finding', 'minutes'],
  plans: ['campaign', 'duty'],
  dues: ['obligation', 'ladder'],
  forms: ['form', 'template', 'indicator', 'regime', 'period'],
  people: ['account', 'role', 'delegation'],
  units: ['unit', 'agency', 'workingDay', 'setting', 'letterhead', 'register'],
  sessions: ['session'],
} as const satisfies Record<string, readonly string[]>;
export type JournalTopic = keyof typeof journalTopics;
export const journalTopicNames = Object.keys(journalTopics) as [JournalTopic, ...JournalTopic[]];

/**
 * Facts of an act that the journal tells besides its record: names, days, states and numbers of papers. Contents (figures, texts,
 * answers) are never among them, whatever an act has kept.
 */
export const toldFields = [
  'name',
  'shortName',
  'abbreviation',
  'username',
  'post',
  'email',
  'phone',
  'unit',
  'role',
  'startsOn',
  'endsOn',
  'from',
  'number',
  'edition',
  'version',
  'receipt',
  'periodKey',
  'progress',
  'remarks',
  'isLate',
  'dueAt',
  'newDueAt',
  'successor',
  'predecessor',
  'unitsAdded',
  'peopleAdded',
  'peopleChanged',
] as const;
export type ToldField = (typeof toldFields)[number];

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Told = z.infer<typeof scalar>;

const somebody = z.object({ id: z.uuid(), name: z.string(), post: z.string() });

export const journalLineSchema = z.object({
  id: z.uuid(),
  at: z.string(),
  event: z.string(),
  /** The record; its text is empty where the reader may not read the record itself. */
  subject: z.object({
    kind: z.string(),
    id: z.string(),
    text: z.string(),
    facts: z.record(z.string(), z.unknown()).optional(),
    isOpen: z.boolean(),
  }),
  unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** Null where the product itself acted. */
  actor: somebody.nullable(),
  onBehalfOf: somebody.nullable(),
  reason: z.string().nullable(),
  /** A told field, or a day ('2021-09-06') of the working days; `before` only where the act changed something. */
  details: z.array(z.object({ field: z.string(), before: scalar.optional(), after: scalar })),
});
export type JournalLine = z.infer<typeof journalLineSchema>;

/** How far the chain of seals reaches. */
export const journalSealSchema = z.object({
  /** The latest act in the chain and its seal; null while nothing is sealed yet. */
  last: z.object({ at: z.string(), seal: z.string() }).nullable(),
  /** Acts that wait for the next round of sealing. */
  waiting: z.number().int(),
});

/** Some links of the chain, made again. */
export const chainCheckSchema = z.object({
  /** Acts that the reader may know of; those between them are checked with them and not counted. */
  checked: z.number().int(),
  /** When the first act took place that is not as it was sealed. */
  brokenAt: z.string().nullable(),
  /** Where to go on; null at the end of the chain. */
  next: z.string().nullable(),
});
