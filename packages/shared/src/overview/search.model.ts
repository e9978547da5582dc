import { z } from 'zod';

/** Most hits of one kind in an answer. */
export const hitsPerKind = 6;

export const searchHitSchema = z.object({
  kind: z.string(),
  id: z.uuid(),
  text: z.string(),
  unitName: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()).optional(),
});

export const searchSchema = z.object({
  groups: z.array(z.object({ kind: z.string(), hits: z.array(searchHitSchema) })),
});
