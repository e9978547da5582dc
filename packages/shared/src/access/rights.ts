import type { Reach, Role } from './role.ts';

type Row = { readonly [R in Role]?: Reach };

/** Everybody who belongs to an agency. Used where a right is a matter of belonging, not of office. */
const everybody = (reach: Reach): Row => ({
  admin: reach,
  director: reach,
  office: reach,
  working_group: reach,
  unit_leader: reach,
  reporter: reach,
  staff: reach,
  council_chair: reach,
  council_secretary: reach,
  council_member: reach,
  auditor: reach,
});

/**
 * The matrix: permission x role -> how far it reaches from the unit of the role. A role that is not named has not the right.
 * Roles are rows in the database, rights are this table; nothing else decides (plan 1096 part III gives the duties of each).
 */
export const rights = {
  'unit.read': everybody('agency'),
  'unit.edit': { admin: 'agency' },
  'workingDay.edit': { admin: 'agency', office: 'agency' },

  'account.read': {
    admin: 'agency',
    director: 'agency',
    office: 'agency',
    auditor: 'agency',
    unit_leader: 'subtree',
  },
  'account.edit': { admin: 'agency' },
  'role.grant': { admin: 'agency' },
  'delegation.give': everybody('party'),
  'setting.edit': { admin: 'agency' },
  'journal.read': { admin: 'agency', director: 'agency', office: 'agency', auditor: 'agency' },

  'file.read': everybody('agency'),
  'file.add': everybody('unit'),
  'letterhead.edit': { admin: 'agency', office: 'agency' },

  'campaign.read': everybody('agency'),
  'campaign.edit': { office: 'agency', director: 'agency' },

  'obligation.read': {
    director: 'agency',
    office: 'agency',
    working_group: 'agency',
    auditor: 'agency',
    unit_leader: 'subtree',
    reporter: 'subtree',
  },
  'obligation.urge': { office: 'agency', working_group: 'agency', director: 'agency' },
  'obligation.extend': { office: 'agency', director: 'agency' },
  'obligation.ask': { unit_leader: 'subtree', reporter: 'subtree' },
  'obligation.exempt': { office: 'agency', director: 'agency' },
  'ladder.edit': { admin: 'agency', office: 'agency' },

  'remark.settle': { unit_leader: 'subtree', reporter: 'subtree', office: 'agency' },

  'task.read': {
    director: 'agency',
    office: 'agency',
    working_group: 'agency',
    auditor: 'agency',
    unit_leader: 'subtree',
    reporter: 'subtree',
    staff: 'unit',
  },
  'task.assign': { office: 'agency', director: 'agency' },
  'task.update': { unit_leader: 'subtree', reporter: 'subtree' },
  'task.plan': { unit_leader: 'subtree', reporter: 'subtree' },
  'task.verify': { office: 'agency', director: 'agency', working_group: 'agency' },

  'form.read': everybody('agency'),
  'form.edit': { office: 'agency' },

  'report.read': {
    director: 'agency',
    office: 'agency',
    working_group: 'agency',
    auditor: 'agency',
    unit_leader: 'subtree',
    reporter: 'subtree',
  },
  'report.write': { unit_leader: 'subtree', reporter: 'subtree' },
  'report.present': { unit_leader: 'subtree', reporter: 'subtree' },
  'report.submit': { unit_leader: 'subtree' },
  'report.enter': { office: 'agency' },
  'report.review': { office: 'agency', director: 'agency' },
  'report.receive': { unit_leader: 'unit', director: 'agency' },

  'consolidation.read': {
    director: 'agency',
    office: 'agency',
    working_group: 'agency',
    auditor: 'agency',
    unit_leader: 'subtree',
    reporter: 'subtree',
  },
  'consolidation.received': { committee_reader: 'belowAggregate' },
  'consolidation.write': { office: 'agency', unit_leader: 'subtree', reporter: 'subtree' },
  'consolidation.present': { office: 'agency', unit_leader: 'subtree', reporter: 'subtree' },
  'consolidation.approve': { director: 'agency', unit_leader: 'subtree' },

  'checklist.read': everybody('agency'),
  'checklist.edit': { office: 'agency' },

  'inspection.read': {
    ...everybody('party'),
    director: 'agency',
    office: 'agency',
    working_group: 'agency',
    auditor: 'agency',
    unit_leader: 'subtree',
    reporter: 'subtree',
  },
  'inspection.plan': { office: 'agency', director: 'agency' },
  'inspection.record': everybody('party'),
  'inspection.self': { unit_leader: 'subtree', reporter: 'subtree' },
  'inspection.sign': { unit_leader: 'subtree' },

  'finding.read': {
    ...everybody('party'),
    director: 'agency',
    office: 'agency',
    working_group: 'agency',
    auditor: 'agency',
    unit_leader: 'subtree',
    reporter: 'subtree',
  },
  'finding.correct': { ...everybody('party'), unit_leader: 'subtree', reporter: 'subtree' },
  'finding.verify': { ...everybody('party'), office: 'agency' },

  'overview.read': {
    director: 'agency',
    office: 'agency',
    working_group: 'agency',
    auditor: 'agency',
    admin: 'agency',
  },
  'figure.read': {
    director: 'agency',
    office: 'agency',
    working_group: 'agency',
    auditor: 'agency',
    unit_leader: 'subtree',
    reporter: 'subtree',
    committee_reader: 'belowAggregate',
  },
  'overview.display': { admin: 'agency', office: 'agency', working_group: 'agency' },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof rights;

export const permissions = Object.keys(rights) as Permission[];

/** How far `role` carries `permission`, or undefined where the role has not the right. */
export function reachOf(permission: Permission, role: Role): Reach | undefined {
  return (rights[permission] as Row)[role];
}
