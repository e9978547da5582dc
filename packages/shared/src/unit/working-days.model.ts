import { z } from 'zod';
import { isDay } from '../kernel/day.ts';

/** The years whose list can be shown: from the first that is shipped to one that no plan reaches. */
export const firstYear = 2020;
export const lastYear = 2100;

/** What an agency has laid over the national list: a day it works, or a day it has off, and on what ground. */
const ownDaySchema = z.object({ worked: z.boolean(), why: z.string() });
export type OwnDay = z.infer<typeof ownDaySchema>;

/** By day. */
export type OwnDays = Record<string, OwnDay>;

/** The days of one year: the national list, and what the agency says otherwise. */
export const workingYearSchema = z.object({
  agencyId: z.uuid(),
  year: z.number().int(),
  /** `provisional`: computed from the law, to be confirmed when the Government announces the year. */
  status: z.enum(['official', 'provisional']),
  holidays: z.array(z.object({ day: z.string(), code: z.string() })),
  /** Weekend days worked in exchange, by the national list. */
  working: z.array(z.string()),
  own: z.array(ownDaySchema.extend({ day: z.string() })),
  rev: z.number().int(),
});
export type WorkingYear = z.infer<typeof workingYearSchema>;

/** One day changed; `worked: null` takes the agency's own word back and lets the national list hold again. */
export const dayChangeSchema = z.object({
  day: z.string().refine(isDay, { params: { code: 'day' } }),
  worked: z.boolean().nullable(),
});
export type DayChange = z.infer<typeof dayChangeSchema>;

export const workingDayEvents = ['workingDay.changed'] as const;
