import type { Role } from '../access/role.ts';
import type { AccountWords } from './account.words.ts';
import { entranceWordsEn } from './entrance.words.en.ts';
import { ownAccountWordsEn } from './own-account.words.en.ts';
import { peopleWordsEn } from './people.words.en.ts';

const roles: Record<Role, string> = {
  admin: 'Administrator',
  director: 'Director',
  office: 'Office',
  working_group: 'Working group',
  unit_leader: 'Unit leader',
  reporter: 'Reporter',
  staff: 'Staff',
  council_chair: 'Council chair',
  council_secretary: 'Council secretary',
  council_member: 'Council member',
  committee_reader: 'Committee reader',
  guard: 'Guard',
  auditor: 'Auditor',
};

const day = (text: string) => text.split('-').reverse().join('/');

export const accountWordsEn: AccountWords = {
  roles,
  events: {
    'session.opened': 'signed in',
    'session.closed': 'signed out',
    'session.revoked': 'ended a session',
    'account.added': 'added an account',
    'account.imported': 'imported units and people from Excel',
    'account.edited': 'edited an account',
    'account.disabled': 'closed an account',
    'account.enabled': 'opened an account again',
    'account.passwordIssued': 'issued a new password',
    'account.passwordChanged': 'changed the password',
    'role.granted': 'granted a role',
    'role.ended': 'ended a role',
    'delegation.given': 'delegated',
    'delegation.revoked': 'revoked a delegation',
    'delegation.taken': 'began to act for another',
    'delegation.laidDown': 'stopped acting for another',
    'agency.founded': 'founded the agency',
  },
  entrance: entranceWordsEn,
  own: ownAccountWordsEn,
  people: peopleWordsEn,
  problems: {
    signInRefused: 'User name or password is not right.',
    passwordWrong: 'The current password is not right.',
    passwordRefused: ({ why }) => `${entranceWordsEn.change.fault[why]}.`,
    usernameTaken: ({ username }) => `The user name “${username}” is taken.`,
    ownAccount: 'Not on your own account.',
    isDisabled: 'This account is closed.',
    isEnabled: 'This account is in use.',
    roleHeld: ({ role }) => `This person holds the role ${roles[role]} there at that time already.`,
    roleNotHere: ({ role }) => `The role ${roles[role]} is not held in this kind of unit.`,
    roleEnded: 'This role has ended already.',
    daysReversed: 'The last day must not be before the first.',
    dayInPast: ({ today }) => `Choose today (${day(today)}) or later; the past is not changed.`,
    roleNotLent: ({ role }) => `The role ${roles[role]} cannot be lent.`,
    actingForAnother: 'Not while acting for somebody else.',
    delegationTooLong: ({ most }) => `A delegation runs at most ${most} days.`,
    delegationOver: 'This delegation is no longer in force.',
    listFaulty: ({ faults }) =>
      `The list has ${faults} faults and nothing was imported. Try the file to see each.`,
    alreadyLent: ({ endsOn }) => `This role is lent to that person already, until ${day(endsOn)}.`,
  },
};
