import { z } from 'zod';
import { roleSchema } from '../access/role.ts';
import { sheetFaultSchemaOf } from '../contract/sheet-fault.ts';
import { addedUnitSchema, unitLineFaults } from '../unit/unit-sheet.model.ts';

/** People in one list at most. */
export const mostSheetPeople = 2000;
/** So many lines are told of each kind; the counts tell of all. */
export const mostTold = 200;

/** What can be wrong with a list of units and people: with the file as a whole, then with a line of it. */
const fileFaults = ['notExcel', 'tooLarge', 'broken', 'noList', 'tooManyPeople', 'tooManyUnits'] as const;
const personFaults = [
  ...([
    'needName',
    'needUnit',
    'unknownUnit',
    'ambiguousUnit',
    'badUsername',
    'badMail',
    'badPhone',
  ] as const),
  ...(['unknownRole', 'roleNotHere', 'roleNotYours', 'ownRole', 'usernameTwice', 'usernameTaken'] as const),
  ...(['personTwice', 'severalSuch', 'otherPerson', 'isDisabled'] as const),
] as const;
const peopleFaults = [
  ...fileFaults,
  ...(['formulaFailed', 'columnTwice'] as const),
  ...unitLineFaults,
  ...personFaults,
] as const;

const peopleFaultSchema = sheetFaultSchemaOf(peopleFaults);
export type PeopleFault = z.infer<typeof peopleFaultSchema>;
export type PeopleFaultCode = PeopleFault['code'];

/** The columns that are known of a list of people. */
export const personColumns = ['name', 'post', 'unit', 'email', 'phone', 'username', 'role'] as const;
export type PersonColumn = (typeof personColumns)[number];

const addedPersonSchema = z.object({
  name: z.string(),
  post: z.string(),
  unit: z.string(),
  username: z.string(),
  /** The file named none: this one was made of the mail address or the name. */
  isSuggested: z.boolean(),
  roles: z.array(roleSchema),
});
export type AddedPerson = z.infer<typeof addedPersonSchema>;

const changedPersonSchema = z.object({
  name: z.string(),
  username: z.string(),
  changes: z.array(z.object({ field: z.enum(personColumns), old: z.string(), new: z.string() })),
  roles: z.array(roleSchema),
});
export type ChangedPerson = z.infer<typeof changedPersonSchema>;

const count = z.number().int();
export const peopleCountsSchema = z.object({
  unitsAdded: count,
  unitsSame: count,
  added: count,
  changed: count,
  same: count,
});
export type PeopleCounts = z.infer<typeof peopleCountsSchema>;

/** What the import would do, and what stands in its way. */
export const peopleTrialSchema = z.object({
  faults: z.array(peopleFaultSchema),
  faultCount: count,
  counts: peopleCountsSchema,
  units: z.array(addedUnitSchema),
  added: z.array(addedPersonSchema),
  changed: z.array(changedPersonSchema),
  /** Heads of columns that say nothing here. */
  unused: z.array(z.string()),
});
export type PeopleTrial = z.infer<typeof peopleTrialSchema>;

/** Somebody who has never signed in; a slip bears the name to sign in with and a password told once. */
export const newcomerSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  post: z.string(),
  username: z.string(),
  unit: z.object({ id: z.uuid(), name: z.string() }),
});
export type Newcomer = z.infer<typeof newcomerSchema>;

export const slipSchema = z.object({ id: z.uuid(), username: z.string(), password: z.string() });
export type Slip = z.infer<typeof slipSchema>;
/** Passwords issued in one act at most: each costs the machine its time. */
export const mostSlips = 20;
