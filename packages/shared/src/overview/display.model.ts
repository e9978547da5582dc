import { z } from 'zod';
import { cellStates } from '../obligation/obligation.model.ts';
import { verdictLevels } from './verdict.ts';

const count = z.number().int();

/** What a wall screen shows: states of units and dates; no people, no health details, no dossiers, nothing unannounced. */
export const wallSchema = z.object({
  asOf: z.string(),
  agency: z.object({ name: z.string(), shortName: z.string() }),
  campaign: z.string().nullable(),
  level: z.enum(verdictLevels),
  periodKey: z.string().nullable(),
  dueAt: z.string().nullable(),
  units: z.object({ total: count, safe: count, late: count, watch: count }),
  reports: z.object({ expected: count, submitted: count, returned: count, missing: count, late: count }),
  tasks: z.object({ total: count, done: count, overdue: count }),
  onTime: z.object({ n: count, of: count }),
  rows: z.array(z.object({ name: z.string(), shortName: z.string(), mark: z.enum(cellStates).nullable() })),
  coming: z.array(
    z.object({
      at: z.string(),
      what: z.enum(['reportDue', 'taskDue', 'periodOpens', 'visit']),
      periodKey: z.string().nullable(),
      records: count,
    }),
  ),
});
export type Wall = z.infer<typeof wallSchema>;

/** An address for a wall screen without an account. The token is told once, to the one who makes it, and kept nowhere. */
export const displayLinkSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  madeBy: z.string(),
  madeAt: z.string(),
  revokedAt: z.string().nullable(),
  rev: count,
  token: z.string().nullable(),
});
export type DisplayLink = z.infer<typeof displayLinkSchema>;
