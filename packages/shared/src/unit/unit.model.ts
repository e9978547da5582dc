import { z } from 'zod';

/** Kinds of unit, from the committee at the root down to a team. A short word of the register, not a rank. */
export const unitKinds = ['committee', 'agency', 'office', 'division', 'center', 'team', 'council'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A unit as others see it today. `abbreviation` is the register's, for matrix heads and the wall screen. */
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

export const unitEvents = ['unit.added', 'unit.renamed', 'unit.moved', 'unit.merged', 'unit.ended'] as const;
