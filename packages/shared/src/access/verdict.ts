import { z } from 'zod';

/** What one may do next with a record: allowed, or not and why (a code with facts; its words are the feature's). */
export const verdictSchema = z.object({
  allowed: z.boolean(),
  why: z.string().optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const yes: Verdict = { allowed: true };
export const no = (why: string, facts?: Record<string, unknown>): Verdict =>
  facts ? { allowed: false, why, facts } : { allowed: false, why };

/** The schema of a view's `actions`: one verdict per action of the record's workflow. */
export function actionsOf<const A extends string>(actions: readonly [A, ...A[]]) {
  return z.record(z.enum(actions), verdictSchema);
}
