import { z } from 'zod';
import { addedUnitKinds } from './unit.model.ts';

/** Units in one list at most. */
export const mostSheetUnits = 200;

/** The columns that are known of a list of units. */
export const unitColumns = ['name', 'shortName', 'abbreviation', 'kind', 'parent'] as const;
export type UnitColumn = (typeof unitColumns)[number];

/** What can be wrong with a line of it: `unitStands` where the unit is there already with another name, sign or place. */
export const unitLineFaults = [
  ...(['needUnitName', 'unitTwice', 'unitStands', 'unknownParent', 'beneathItself', 'unknownKind'] as const),
  'tooLong',
] as const;
export type UnitLineFault = (typeof unitLineFaults)[number];

export const addedUnitSchema = z.object({
  name: z.string(),
  shortName: z.string(),
  abbreviation: z.string(),
  kind: z.enum(addedUnitKinds),
  parent: z.string(),
});
export type AddedUnit = z.infer<typeof addedUnitSchema>;
