import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { answerVerdicts } from './checklist.model.ts';
import { severities } from './finding.model.ts';
import { inspectionPersonSchema, proposals, resultSchema, teamParts } from './inspection.model.ts';
import { visitActions } from './inspection.workflow.ts';

export const minutesEvents = [
  'minutes.signed',
  'minutes.takenBack',
  'minutes.confirmed',
  'minutes.objected',
  'minutes.appended',
  'minutes.passed',
] as const;

/** What the minutes say. With the leader's signature it is fixed, and its digest with it. */
export const minutesBodySchema = z.object({
  number: z.number().int().nullable(),
  unit: z.string(),
  round: z.string().nullable(),
  purpose: z.string(),
  startedAt: z.string(),
  endedAt: z.string(),
  checklist: z.object({ name: z.string(), edition: z.number().int(), isSample: z.boolean() }),
  team: z.array(inspectionPersonSchema.extend({ part: z.enum(teamParts) })),
  unitHead: inspectionPersonSchema.nullable(),
  groups: z.array(
    z.object({
      title: z.string(),
      items: z.array(
        z.object({
          code: z.string(),
          text: z.string(),
          verdict: z.enum(answerVerdicts).nullable(),
          points: z.number().int().nullable(),
          maxPoints: z.number().int().nullable(),
          note: z.string(),
          files: z.number().int(),
          self: z.enum(answerVerdicts).nullable(),
        }),
      ),
    }),
  ),
  result: resultSchema,
  findings: z.array(
    z.object({
      number: z.number().int(),
      quote: z.string(),
      note: z.string(),
      severity: z.enum(severities),
      recommendation: z.string(),
      owner: z.string(),
      dueAt: z.string(),
      timesRepeated: z.number().int(),
    }),
  ),
  summary: z.string(),
  outcome: z.enum(proposals),
  outcomeReason: z.string(),
});
export type MinutesBody = z.infer<typeof minutesBodySchema>;

const signatureSchema = z.object({
  by: inspectionPersonSchema,
  onBehalfOf: inspectionPersonSchema.nullable(),
  at: z.string(),
});

export const minutesSchema = z.object({
  visitId: z.uuid(),
  rev: z.number().int(),
  body: minutesBodySchema,
  /** sha256 of the body in canonical form, 64 hexadecimal digits; null before the leader has signed. */
  fingerprint: z.string().nullable(),
  team: signatureSchema.nullable(),
  unit: signatureSchema.nullable(),
  /** The head of the unit does not agree, and says why; the minutes are sealed with it. */
  objection: z.object({ text: z.string(), by: inspectionPersonSchema, at: z.string() }).nullable(),
  sealedAt: z.string().nullable(),
  addenda: z.array(
    z.object({
      id: z.uuid(),
      number: z.number().int(),
      text: z.string(),
      by: inspectionPersonSchema,
      at: z.string(),
    }),
  ),
  /** The number in the agency's register ('07/BB-STP'), once it was taken. */
  paper: z.object({ number: z.string(), day: z.string() }).nullable(),
  actions: actionsOf(visitActions),
});
export type Minutes = z.infer<typeof minutesSchema>;
