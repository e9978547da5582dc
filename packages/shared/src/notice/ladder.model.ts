import { z } from 'zod';
import { isTimeOfDay } from '../kernel/instant.ts';
import { obligationKinds } from '../obligation/obligation.model.ts';

/** Who hears of a rung: who owes it, who leads the unit that owes it, the office, the director. */
export const hearers = ['debtor', 'leader', 'office', 'director'] as const;
export type Hearer = (typeof hearers)[number];

/** No rung lies further from the due day, in working days. */
export const farthest = 15;

const timeOfDay = z.string().refine(isTimeOfDay, { params: { code: 'time' } });

/** One rung: so many working days before (negative), on (0) or after the due day, at a local time, it is told to these. */
export const rungSchema = z.object({
  days: z.number().int().min(-farthest).max(farthest),
  time: timeOfDay,
  to: z.array(z.enum(hearers)).min(1).max(hearers.length),
});
export type Rung = z.infer<typeof rungSchema>;

/** Rungs in the order of their days, one a day at most; none means that this kind of duty is not reminded of. */
export const rungsSchema = z
  .array(rungSchema)
  .max(8)
  .refine((rungs) => new Set(rungs.map((rung) => rung.days)).size === rungs.length, {
    params: { code: 'twice' },
  })
  .transform((rungs) => rungs.toSorted((a, b) => a.days - b.days));

/** What an agency has settled: kinds it has not touched follow the ladder the product brings. */
export const ladderSettingSchema = z.object({
  digestAt: timeOfDay,
  rungs: z.partialRecord(z.enum(obligationKinds), rungsSchema),
});
export type LadderSetting = z.infer<typeof ladderSettingSchema>;

/** The setting in force, every kind written out. */
export const ladderSchema = z.object({
  agencyId: z.uuid(),
  digestAt: z.string(),
  kinds: z.array(z.object({ kind: z.enum(obligationKinds), rungs: z.array(rungSchema), isOwn: z.boolean() })),
  rev: z.number().int(),
});
export type Ladder = z.infer<typeof ladderSchema>;

export const ladderEvents = ['ladder.changed'] as const;
