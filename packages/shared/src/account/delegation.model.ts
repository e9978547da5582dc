import { z } from 'zod';
import type { Role } from '../access/role.ts';
import { roleSchema } from '../access/role.ts';
import { unitRefSchema } from './account.model.ts';

/** A delegation runs at most so many days; whoever is away longer gets a successor with a role of their own. */
export const longestDelegation = 92;

/** Ballots are one's own, the care of accounts is not lent, and what everybody has need not be. */
const notLent: readonly Role[] = ['admin', 'auditor', 'council_chair', 'council_member', 'guard', 'staff'];
export const isLent = (role: Role): boolean => !notLent.includes(role);

const personRef = z.object({ id: z.uuid(), name: z.string(), post: z.string() });

export const delegationSchema = z.object({
  id: z.uuid(),
  from: personRef,
  to: personRef,
  role: roleSchema,
  unit: unitRefSchema,
  startsOn: z.string(),
  endsOn: z.string(),
  reason: z.string(),
  standing: z.enum(['coming', 'inForce', 'over', 'revoked']),
  rev: z.number().int(),
});
export type Delegation = z.infer<typeof delegationSchema>;

/** A role of mine that I may lend. */
export const lendableSchema = z.object({ grantId: z.uuid(), role: roleSchema, unit: unitRefSchema });
export type Lendable = z.infer<typeof lendableSchema>;

export const colleagueSchema = personRef;
