import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { inspectedUnitSchema, inspectionPersonSchema, teamParts } from './inspection.model.ts';
import { visitStates } from './inspection.workflow.ts';
import { roundActions, roundStates } from './round.workflow.ts';

export const roundEvents = [
  'round.created',
  'round.edited',
  'round.started',
  'round.closed',
  'round.cancelled',
] as const;

/** Only of visits and self-inspections that the reader may know of. */
const roundCountsSchema = z.object({
  visits: z.number().int(),
  /** Recorded or signed. */
  done: z.number().int(),
  late: z.number().int(),
  self: z.number().int(),
  selfDone: z.number().int(),
  openFindings: z.number().int(),
});

export const roundLineSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  name: z.string(),
  purpose: z.string(),
  state: z.enum(roundStates),
  campaignId: z.uuid().nullable(),
  startsOn: z.string(),
  endsOn: z.string(),
  checklist: z.object({
    id: z.uuid(),
    editionId: z.uuid(),
    name: z.string(),
    edition: z.number().int(),
    isSample: z.boolean(),
  }),
  /** The day by which units inspect themselves; null where they need not. */
  selfDueOn: z.string().nullable(),
  counts: roundCountsSchema,
});
export type RoundLine = z.infer<typeof roundLineSchema>;

/** A unit of the round and how far it is with it. */
const roundUnitSchema = z.object({
  unit: inspectedUnitSchema,
  visits: z.array(z.object({ id: z.uuid(), state: z.enum(visitStates), startsAt: z.string() })),
  self: z
    .object({ id: z.uuid(), state: z.enum(visitStates), endsAt: z.string(), isLate: z.boolean() })
    .nullable(),
  openFindings: z.number().int(),
});

export const roundSchema = roundLineSchema.extend({
  units: z.array(roundUnitSchema),
  /** The team that a visit of this round has unless another is named; for those who plan. */
  team: z.array(z.object({ person: inspectionPersonSchema, part: z.enum(teamParts) })),
  actions: actionsOf(roundActions),
  asOf: z.string(),
});
export type Round = z.infer<typeof roundSchema>;
