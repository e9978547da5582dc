import { z } from 'zod';
import { actionsOf } from '../access/verdict.ts';

/** Kinds of unit, from the committee at the root down to a team. A short word of the register, not a rank. */
export const unitKinds = ['committee', 'agency', 'office', 'division', 'center', 'team', 'council'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Kinds that an administrator may add beneath an agency; the agency itself is founded. */
export const addedUnitKinds = ['office', 'division', 'center', 'team', 'council'] as const;

/** A unit as others see it on a day. `abbreviation` is the register's, for matrix heads and the wall screen. */
export const unitSchema = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  kind: z.enum(unitKinds),
  name: z.string(),
  shortName: z.string(),
  abbreviation: z.string(),
  position: z.number().int(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  rev: z.number().int(),
});
export type Unit = z.infer<typeof unitSchema>;

/** What a unit was called, and beneath which other it stood, from a day to a day (inclusive; null: without end). */
const unitSpanSchema = z.object({
  from: z.string(),
  to: z.string().nullable(),
  name: z.string(),
  shortName: z.string(),
  abbreviation: z.string(),
  parent: z.object({ id: z.uuid(), name: z.string() }).nullable(),
});

export const unitActions = ['addBeneath', 'rename', 'move', 'end'] as const;
export type UnitAction = (typeof unitActions)[number];

const link = z.object({ id: z.uuid(), name: z.string(), since: z.string() });

export const unitDetailSchema = unitSchema.extend({
  /** The latest first; names and places to come stand at the top. */
  history: z.array(unitSpanSchema),
  /** Units directly beneath it, today or later. */
  children: z.number().int(),
  /** People whose place it is; told to those who care for the tree. */
  people: z.number().int().nullable(),
  successors: z.array(link),
  predecessors: z.array(link),
  actions: actionsOf(unitActions),
});
export type UnitDetail = z.infer<typeof unitDetailSchema>;

const line = (least: number, most: number) => z.string().trim().min(least).max(most);

/** The three names of a unit: in full, short for lists, the register's abbreviation. */
export const unitNameFields = { name: line(2, 160), shortName: line(1, 60), abbreviation: line(1, 12) };

export const unitEvents = ['unit.added', 'unit.renamed', 'unit.moved', 'unit.merged', 'unit.ended'] as const;
