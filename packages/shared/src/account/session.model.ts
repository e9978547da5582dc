import { z } from 'zod';
import { grantSchema } from '../access/actor.ts';
import { type Permission, permissions } from '../access/rights.ts';
import { roleSchema } from '../access/role.ts';
import { localeSchema, preferencesSchema, unitRefSchema } from './account.model.ts';

/** A session ends at latest after `days`, or when nothing was asked for `idleHours`; it is noted at most every `noteMinutes`. */
export const sessionLife = { days: 14, idleHours: 12, noteMinutes: 5 } as const;

/** A role that another has lent to me and that is in force today: I may switch to acting for them. */
export const standInSchema = z.object({
  id: z.uuid(),
  from: z.object({ id: z.uuid(), name: z.string() }),
  role: roleSchema,
  unit: unitRefSchema,
  endsOn: z.string(),
});
export type StandIn = z.infer<typeof standInSchema>;

/** Who asks, as the browser needs it: name, place, rights, choices, and what day it is here. */
export const meSchema = z.object({
  account: z.object({
    id: z.uuid(),
    username: z.string(),
    name: z.string(),
    post: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  unit: unitRefSchema,
  agency: unitRefSchema,
  /** The roles in force: one's own, or, acting for another, the one that was lent. */
  roles: z.array(grantSchema.extend({ unit: unitRefSchema })),
  permissions: z.array(z.enum(permissions as [Permission, ...Permission[]])),
  actingFor: z
    .object({ accountId: z.uuid(), name: z.string(), delegationId: z.uuid().nullable() })
    .nullable(),
  standIns: z.array(standInSchema),
  mustChangePassword: z.boolean(),
  locale: localeSchema.nullable(),
  preferences: preferencesSchema,
  isDemo: z.boolean(),
  now: z.string(),
  today: z.string(),
  timeZone: z.string(),
});
export type Me = z.infer<typeof meSchema>;

export const sessionRowSchema = z.object({
  id: z.uuid(),
  isThis: z.boolean(),
  openedAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
  address: z.string(),
  /** The browser's own description of itself. */
  device: z.string(),
  actingFor: z.string().nullable(),
});
export type SessionRow = z.infer<typeof sessionRowSchema>;
