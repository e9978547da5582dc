import { z } from 'zod';
import { roleSchema } from '../access/role.ts';
import { actionsOf } from '../access/verdict.ts';

/** Name to sign in with: 2 to 40 of a-z, 0-9, dot, dash, underscore; what is typed in capitals is taken as small. */
export const usernameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/);

/** A password as typed. What makes a new one good is told by `passwordFault`, not by the schema. */
export const passwordSchema = z.string().min(1).max(200);

export const localeSchema = z.enum(['vi', 'en']);
export type Locale = z.infer<typeof localeSchema>;

/** What a person has chosen for themselves; the newest choice wins. */
export const preferencesSchema = z.object({
  locale: localeSchema.optional(),
  scheme: z.enum(['auto', 'light', 'dark']).optional(),
  /** The short tour was opened or put aside. */
  toured: z.boolean().optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const dayText = z.iso.date();
export const unitRefSchema = z.object({ id: z.uuid(), name: z.string(), shortName: z.string() });

/** What an administrator may do with an account. */
export const accountActions = ['edit', 'resetPassword', 'disable', 'enable', 'grantRole'] as const;
export type AccountAction = (typeof accountActions)[number];

/** A role held in a unit from a day to a day (inclusive); `ended` and `coming` are seen from today. */
export const roleHeldSchema = z.object({
  id: z.uuid(),
  role: roleSchema,
  unit: unitRefSchema,
  startsOn: dayText,
  endsOn: dayText.nullable(),
  standing: z.enum(['coming', 'inForce', 'ended']),
});
export type RoleHeld = z.infer<typeof roleHeldSchema>;

export const accountRowSchema = z.object({
  id: z.uuid(),
  username: z.string(),
  name: z.string(),
  post: z.string(),
  unit: unitRefSchema,
  roles: z.array(z.object({ role: roleSchema, unitId: z.uuid(), unitShortName: z.string() })),
  isDisabled: z.boolean(),
  lastSignInAt: z.string().nullable(),
});
export type AccountRow = z.infer<typeof accountRowSchema>;

export const accountSchema = z.object({
  id: z.uuid(),
  username: z.string(),
  name: z.string(),
  post: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  unit: unitRefSchema,
  roles: z.array(roleHeldSchema),
  mustChangePassword: z.boolean(),
  disabledAt: z.string().nullable(),
  createdAt: z.string(),
  lastSignInAt: z.string().nullable(),
  openSessions: z.number().int(),
  rev: z.number().int(),
  actions: actionsOf(accountActions),
  /** A password just issued: told once, in the answer to the act itself, and kept nowhere. */
  issuedPassword: z.string().nullable(),
});
export type Account = z.infer<typeof accountSchema>;

const line = (max: number) => z.string().trim().max(max);

/** Who somebody is, as an administrator writes it. */
export const personFields = {
  name: line(120).min(2),
  post: line(160),
  unitId: z.uuid(),
  email: z.email().max(200).nullable(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9 .-]{8,20}$/)
    .nullable(),
};

export const roleGrantFields = {
  role: roleSchema,
  unitId: z.uuid(),
  startsOn: dayText.optional(),
  endsOn: dayText.nullable().optional(),
};

export const accountEvents = [
  'session.opened',
  'session.closed',
  'session.revoked',
  'account.added',
  'account.imported',
  'account.edited',
  'account.disabled',
  'account.enabled',
  'account.passwordIssued',
  'account.passwordChanged',
  'role.granted',
  'role.ended',
  'delegation.given',
  'delegation.revoked',
  'delegation.taken',
  'delegation.laidDown',
  'agency.founded',
] as const;
export type AccountEvent = (typeof accountEvents)[number];
