import { z } from 'zod';
import { roleSchema } from '../access/role.ts';
import {
  act,
  api,
  create,
  idParams,
  listOf,
  pageQuery,
  patch,
  query,
  revBody,
} from '../contract/endpoint.ts';
import {
  accountRowSchema,
  accountSchema,
  personFields,
  roleGrantFields,
  usernameSchema,
} from './account.model.ts';

/** Who is looked for: a text, a unit with all beneath it, a role, open or closed accounts. */
const accountFilter = {
  text: z.string().trim().max(100).optional(),
  unitId: z.uuid().optional(),
  role: roleSchema.optional(),
  state: z.enum(['active', 'disabled', 'all']).default('active'),
};

export const accountApi = api('account', {
  list: query({
    path: '/api/accounts',
    access: 'account.read',
    query: z.object({ ...accountFilter, ...pageQuery }),
    answer: listOf(accountRowSchema),
    about:
      'People within reach, by given name; the text is sought without marks in name, post and user name.',
  }),
  sheet: query({
    path: '/api/accounts.xlsx',
    access: 'account.read',
    query: z.object({ ...accountFilter, lang: z.enum(['vi', 'en']).default('vi') }),
    answer: z.file(),
    about: 'The same people as an Excel file, in the same order.',
  }),
  get: query({
    path: '/api/accounts/:id',
    access: 'account.read',
    params: idParams,
    answer: accountSchema,
    about: 'One person: who they are, the roles they hold, held and will hold.',
  }),
  add: create({
    path: '/api/accounts',
    access: 'account.edit',
    body: z.object({
      username: usernameSchema,
      ...personFields,
      roles: z.array(z.object(roleGrantFields)).max(10).default([]),
    }),
    answer: accountSchema,
    about: 'Adds a person with an issued password, told once and changed at the first sign-in.',
  }),
  edit: patch({
    path: '/api/accounts/:id',
    access: 'account.edit',
    params: idParams,
    body: revBody.extend(personFields),
    answer: accountSchema,
    about: 'Corrects name, post, unit or ways to reach somebody.',
  }),
  resetPassword: act({
    path: '/api/accounts/:id/reset-password',
    access: 'account.edit',
    params: idParams,
    body: revBody,
    answer: accountSchema,
    about: 'Issues a new password, told once; every session of the account ends.',
  }),
  disable: act({
    path: '/api/accounts/:id/disable',
    access: 'account.edit',
    params: idParams,
    body: revBody.extend({ reason: z.string().trim().min(3).max(500) }),
    answer: accountSchema,
    about: 'Closes an account: its sessions end at once, what it lent and was lent is revoked.',
  }),
  enable: act({
    path: '/api/accounts/:id/enable',
    access: 'account.edit',
    params: idParams,
    body: revBody,
    answer: accountSchema,
    about: 'Opens a closed account again.',
  }),
  grantRole: act({
    path: '/api/accounts/:id/roles',
    access: 'role.grant',
    params: idParams,
    body: revBody.extend(roleGrantFields),
    answer: accountSchema,
    about: 'Gives a role in a unit from a day on; nobody gives one to themselves.',
  }),
  endRole: act({
    path: '/api/accounts/:id/roles/:grantId/end',
    access: 'role.grant',
    params: idParams.extend({ grantId: z.uuid() }),
    body: revBody.extend({ endsOn: z.iso.date() }),
    answer: accountSchema,
    about: 'Ends a role; its last day is today or later. One that has not begun is taken back.',
  }),
});
