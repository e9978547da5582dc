import { z } from 'zod';
import { periodKinds } from '../kernel/period-key.ts';
import { unitKinds } from '../unit/unit.model.ts';

/** When a report is due: so many working days after the last day of its period, at a local time. */
export const dueRuleSchema = z.object({
  workingDays: z.number().int().min(1).max(60),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});
export type RegimeDueRule = z.infer<typeof dueRuleSchema>;

/** Who owes the report: every unit of these kinds that is alive on the last day of the period. */
export const debtorRuleSchema = z.object({ unitKinds: z.array(z.enum(unitKinds)).min(1) });
export type DebtorRule = z.infer<typeof debtorRuleSchema>;

export const regimeEditionSchema = z.object({
  id: z.uuid(),
  edition: z.number().int(),
  /** Rules hold for periods that begin on this day or later. */
  appliesFrom: z.iso.date(),
  templateEditionId: z.uuid(),
  /** For weeks the ISO weekday 1-7 on which they end, else the day 1-31 of the last month (Decree 09/2019, article 12). */
  cutoff: z.number().int().min(1).max(31),
  dueRule: dueRuleSchema,
  debtorRule: debtorRuleSchema,
});

export const regimeSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  campaignId: z.uuid().nullable(),
  templateId: z.uuid(),
  templateName: z.string(),
  periodKind: z.enum(periodKinds),
  creditorUnitId: z.uuid(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
  rev: z.number().int(),
  editions: z.array(regimeEditionSchema),
});
export type Regime = z.infer<typeof regimeSchema>;
