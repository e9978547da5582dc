import { z } from 'zod';
import { periodKinds } from '../kernel/period-key.ts';
import { cellStates, obligationKinds } from '../obligation/obligation.model.ts';
import { unitKinds } from '../unit/unit.model.ts';
import { unitStandings, verdictLevels } from './verdict.ts';

const count = z.number().int();
const onTimeSchema = z.object({ n: count, of: count });

/** How many periods the grid shows, the chosen one last. */
export const gridPeriods = 12;

/** A record behind a figure: its kind and id make the link, its text and facts the words. */
export const subjectSchema = z.object({
  kind: z.string(),
  id: z.uuid(),
  text: z.string(),
  facts: z.record(z.string(), z.unknown()).optional(),
});

/** One unit x period: an obligation, or null where nothing was expected. */
export const gridCellSchema = z.object({
  id: z.uuid(),
  reportId: z.uuid(),
  mark: z.enum(cellStates),
  dueAt: z.string(),
  doneAt: z.string().nullable(),
  /** Still owed: it can be urged, extended, exempted. */
  isOwed: z.boolean(),
  timesReturned: count,
  timesUrged: count,
  lastUrgedAt: z.string().nullable(),
});
export type GridCell = z.infer<typeof gridCellSchema>;

export const gridPeriodSchema = z.object({
  key: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  dueAt: z.string(),
});

export const gridRowSchema = z.object({
  unit: z.object({
    id: z.uuid(),
    name: z.string(),
    shortName: z.string(),
    abbreviation: z.string(),
    kind: z.enum(unitKinds),
  }),
  cells: z.array(gridCellSchema.nullable()),
  onTime: onTimeSchema,
  standing: z.enum(unitStandings),
  missedInRow: count,
  tasks: z.object({ total: count, done: count, overdue: count }),
});
export type GridRow = z.infer<typeof gridRowSchema>;

export const figuresSchema = z.object({
  units: z.object({ total: count, safe: count, late: count, watch: count }),
  /** Reports of the chosen period; `submitted` counts what was received, returned ones not. */
  reports: z.object({
    expected: count,
    submitted: count,
    returned: count,
    notYet: count,
    missing: count,
    late: count,
    exempt: count,
    dueAt: z.string().nullable(),
  }),
  tasks: z.object({ total: count, done: count, overdue: count, onTime: onTimeSchema }),
  /** Reports of the chosen period that were received and not accepted yet. */
  waiting: z.object({ n: count, since: z.string().nullable() }),
});

export const sectionShareSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  total: count,
  done: count,
  overdue: count,
});

/** Why somebody above the unit must look: returned twice or more, missing twice in a row, or owed by the reader. */
export const decisionReasons = ['returnedAgain', 'missedAgain', 'mine'] as const;
export const decisionSchema = z.object({
  id: z.uuid(),
  reason: z.enum(decisionReasons),
  kind: z.enum(obligationKinds),
  subject: subjectSchema,
  unit: z.object({ id: z.uuid(), name: z.string() }),
  periodKey: z.string().nullable(),
  dueAt: z.string(),
  /** Since when it waits: its opening, or the first period that is missing. */
  since: z.string(),
  times: count,
});
export type Decision = z.infer<typeof decisionSchema>;

/** One act as the feed and a record's timeline tell it: codes and facts, from which the reader's language makes a sentence. */
export const feedItemSchema = z.object({
  id: z.uuid(),
  at: z.string(),
  event: z.string(),
  subject: subjectSchema,
  unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  actor: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  reason: z.string().nullable(),
});
export type FeedItem = z.infer<typeof feedItemSchema>;

export const overviewSchema = z.object({
  asOf: z.string(),
  agency: z.object({ id: z.uuid(), name: z.string(), shortName: z.string() }),
  /** What is shown, and what else may be chosen. */
  shown: z.object({
    unitId: z.uuid().nullable(),
    campaignId: z.uuid().nullable(),
    regimeId: z.uuid().nullable(),
    periodKey: z.string().nullable(),
  }),
  choices: z.object({
    units: z.array(z.object({ id: z.uuid(), name: z.string() })),
    regimes: z.array(z.object({ id: z.uuid(), name: z.string(), periodKind: z.enum(periodKinds) })),
    periods: z.array(z.string()),
  }),
  verdict: z.object({ level: z.enum(verdictLevels), missedAgain: count }),
  figures: figuresSchema,
  grid: z.object({ periods: z.array(gridPeriodSchema), rows: z.array(gridRowSchema) }),
  sections: z.array(sectionShareSchema),
  decisions: z.array(decisionSchema),
  feed: z.array(feedItemSchema),
  may: z.object({
    urge: z.boolean(),
    extend: z.boolean(),
    exempt: z.boolean(),
    display: z.boolean(),
    trend: z.boolean(),
  }),
});
export type Overview = z.infer<typeof overviewSchema>;
