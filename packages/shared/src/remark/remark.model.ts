import { z } from 'zod';

export const remarkEvents = ['remark.replied', 'remark.settled', 'remark.reopened'] as const;

const personSchema = z.object({ id: z.uuid(), name: z.string() });

/** A comment pinned to a field of a record (or to the record as a whole, `field` null). */
export const remarkSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  subject: z.object({ kind: z.string(), id: z.uuid() }),
  field: z.string().nullable(),
  /** The submitted version it speaks of. */
  version: z.number().int().nullable(),
  text: z.string(),
  by: personSchema,
  at: z.string(),
  settledAt: z.string().nullable(),
  settledBy: personSchema.nullable(),
  replies: z.array(z.object({ text: z.string(), by: personSchema, at: z.string() })),
});
export type Remark = z.infer<typeof remarkSchema>;
