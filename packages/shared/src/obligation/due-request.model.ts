import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';

/** What a unit may ask for: a later due time, or not to owe it (once, or up to a day). */
export const dueRequestKinds = ['extension', 'exemption'] as const;
export type DueRequestKind = (typeof dueRequestKinds)[number];

/** `lapsed`: done or withdrawn before anybody answered; derived from the obligation, never stored. */
export const dueRequestStates = ['asked', 'granted', 'refused', 'withdrawn', 'lapsed'] as const;
export type DueRequestState = (typeof dueRequestStates)[number];

export const dueRequestActions = ['answer', 'withdraw'] as const;
export type DueRequestAction = (typeof dueRequestActions)[number];

export const dueRequestSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  kind: z.enum(dueRequestKinds),
  state: z.enum(dueRequestStates),
  unit: z.object({ id: z.uuid(), name: z.string() }),
  obligationId: z.uuid(),
  reportId: z.uuid(),
  periodKey: z.string().nullable(),
  dueAt: z.string(),
  wantedDueAt: z.string().nullable(),
  /** The last day up to which the unit asks to owe nothing of the regime; null: only this once. */
  wantedUntil: z.string().nullable(),
  reason: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
  answer: z.string(),
  actions: actionsOf(dueRequestActions),
});
export type DueRequest = z.infer<typeof dueRequestSchema>;
