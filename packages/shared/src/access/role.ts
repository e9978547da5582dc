import { z } from 'zod';

/** Roles of the field (one person may hold several, each in one unit). */
export const roles = [
  'admin',
  'director',
  'office',
  'working_group',
  'unit_leader',
  'reporter',
  'staff',
  'council_chair',
  'council_secretary',
  'council_member',
  'committee_reader',
  'guard',
  'auditor',
] as const;

export type Role = (typeof roles)[number];
export const roleSchema = z.enum(roles);

/** How far a right reaches from the unit in which the role is held. */
export const reaches = ['party', 'unit', 'subtree', 'agency', 'belowAggregate'] as const;
export type Reach = (typeof reaches)[number];
