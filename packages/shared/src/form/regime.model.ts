import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';
import { periodKinds } from '../kernel/period-key.ts';
import { unitKinds } from '../unit/unit.model.ts';

const day = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const rises = (offsets: readonly number[]) => offsets.every((n, at) => n > (offsets[at - 1] ?? 0));

/** When a report is due: so many working days after the last day of its period, at a local time; each level above later still. */
export const dueRuleSchema = z.object({
  workingDays: z.number().int().min(1).max(60),
  time,
  /** Further working days for each level of consolidation, rising (Decree 09/2019/NĐ-CP, article 12). */
  levelOffsets: z.array(z.number().int().min(1).max(60)).min(1).max(3).refine(rises).optional(),
});
export type RegimeDueRule = z.infer<typeof dueRuleSchema>;

/** Who owes the report: units of these kinds, and units by name, each as long as it lives. */
export const debtorRuleSchema = z
  .object({
    unitKinds: z.array(z.enum(unitKinds)).max(unitKinds.length).default([]),
    unitIds: z.array(z.uuid()).max(500).default([]),
  })
  .refine(({ unitKinds: kinds, unitIds }) => kinds.length + unitIds.length > 0, {
    params: { code: 'nobodyOwes' },
  });
export type DebtorRule = z.infer<typeof debtorRuleSchema>;

/** The days of a thematic or ad hoc request: what it is about, and until when it is due. */
export const singleSchema = z.object({ firstDay: day, lastDay: day, dueAt: z.iso.datetime() });
export type Single = z.infer<typeof singleSchema>;

/** For weeks the ISO weekday 1-7 on which they end, else the day 1-31 of the last month (Decree 09/2019, article 12). */
export const cutoffSchema = z.number().int().min(1).max(31);

/** What an edition decides, as it is drawn up. */
export const editionFields = {
  templateEditionId: z.uuid(),
  cutoff: cutoffSchema,
  dueRule: dueRuleSchema,
  debtors: debtorRuleSchema,
};

const named = z.object({ id: z.uuid(), name: z.string() });
const tally = { owed: z.number().int(), done: z.number().int() };

export const regimeStates = ['coming', 'running', 'ended'] as const;
export type RegimeState = (typeof regimeStates)[number];

export const regimeLineSchema = z.object({
  id: z.uuid(),
  rev: z.number().int(),
  name: z.string(),
  campaignId: z.uuid().nullable(),
  template: named,
  periodKind: z.enum(periodKinds),
  /** Who receives. */
  creditor: named,
  startsOn: day,
  endsOn: day.nullable(),
  state: z.enum(regimeStates),
  single: singleSchema.nullable(),
  cutoff: cutoffSchema,
  dueRule: dueRuleSchema,
  debtors: debtorRuleSchema,
  /** Units that owe it today. */
  debtorCount: z.number().int(),
  /** The next period to be due: how many owe it and how many have done so. */
  next: z.object({ key: z.string(), dueAt: z.string(), ...tally }).nullable(),
  /** Requests of units that wait for an answer. */
  asks: z.number().int(),
});
export type RegimeLine = z.infer<typeof regimeLineSchema>;

const regimeEditionSchema = z.object({
  id: z.uuid(),
  edition: z.number().int(),
  /** Rules hold for periods that begin on this day or later. */
  appliesFrom: day,
  template: z.object({ editionId: z.uuid(), name: z.string(), edition: z.number().int() }),
  cutoff: cutoffSchema,
  dueRule: dueRuleSchema,
  debtors: debtorRuleSchema,
  madeBy: z.string().nullable(),
  madeAt: z.string().nullable(),
  reason: z.string(),
});
export type RegimeEdition = z.infer<typeof regimeEditionSchema>;

/** A period as it will be, before it opens. */
export const foreseenSchema = z.object({
  key: z.string(),
  firstDay: day,
  lastDay: day,
  dueAt: z.string(),
  /** When the office has consolidated it. */
  consolidatedAt: z.string(),
  /** Between two cut-offs: shorter or longer than its kind. */
  isTransitional: z.boolean(),
});
export type Foreseen = z.infer<typeof foreseenSchema>;

const calendarLineSchema = foreseenSchema.extend({
  /** Null where it has not been opened: nobody owes it yet. */
  owed: z.number().int().nullable(),
  done: z.number().int(),
  late: z.number().int(),
  exempt: z.number().int(),
});
export type CalendarLine = z.infer<typeof calendarLineSchema>;

export const regimeActions = ['change', 'end', 'withdraw'] as const;
export type RegimeAction = (typeof regimeActions)[number];

export const regimeSchema = regimeLineSchema.extend({
  guidance: z.string(),
  /** The first first. */
  editions: z.array(regimeEditionSchema),
  /** The last periods and those to come, in order of time. */
  calendar: z.array(calendarLineSchema),
  units: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      shortName: z.string(),
      endsOn: day.nullable(),
      exempt: z.object({ until: day, reason: z.string() }).nullable(),
    }),
  ),
  actions: actionsOf(regimeActions),
});
export type Regime = z.infer<typeof regimeSchema>;

export const regimeEvents = [
  'regime.drawnUp',
  'regime.requested',
  'regime.changed',
  'regime.ended',
  'regime.withdrawn',
] as const;
