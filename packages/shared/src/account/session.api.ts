import { z } from 'zod';
import { act, api, idParams, patch, query, remove } from '../contract/endpoint.ts';
import { passwordSchema, personFields, preferencesSchema } from './account.model.ts';
import { meSchema, sessionRowSchema } from './session.model.ts';

const sessions = z.object({ items: z.array(sessionRowSchema), total: z.number().int() });

export const sessionApi = api('account', {
  signIn: act({
    path: '/api/session',
    access: 'public',
    // A name that no account can have is answered like one that none has.
    body: z.object({ username: z.string().trim().toLowerCase().min(1).max(100), password: passwordSchema }),
    answer: meSchema,
    about: 'Signs in and sets the cookie `session`; guessing is slowed down per name and per address.',
  }),
  signOut: remove({
    path: '/api/session',
    access: 'public',
    answer: z.object({}),
    about: 'Ends the session of this cookie; without one there is nothing to end.',
  }),
  me: query({
    path: '/api/me',
    access: 'signedIn',
    answer: meSchema,
    about:
      'Who asks: account, unit, agency, roles, rights held anywhere, whom one acts for, and what day it is.',
  }),
  prefer: patch({
    path: '/api/me',
    access: 'signedIn',
    body: preferencesSchema,
    answer: meSchema,
    about: 'Keeps the language and the colour scheme one has chosen.',
  }),
  changePassword: act({
    path: '/api/me/password',
    access: 'signedIn',
    body: z.object({ current: passwordSchema, next: passwordSchema }),
    answer: meSchema,
    about: 'Changes the own password; every other session of the account ends, this one gets a new cookie.',
  }),
  changeEmail: act({
    path: '/api/me/email',
    access: 'signedIn',
    body: z.object({ current: passwordSchema, email: personFields.email }),
    answer: meSchema,
    about:
      'Changes or removes the own mail address; the password is asked, for mails tell what one works on.',
  }),
  sessions: query({
    path: '/api/sessions',
    access: 'signedIn',
    answer: sessions,
    about: 'Where one is signed in, the latest seen first.',
  }),
  revokeSession: remove({
    path: '/api/sessions/:id',
    access: 'signedIn',
    params: idParams,
    answer: sessions,
    about: 'Ends one of the own sessions.',
  }),
  revokeOtherSessions: remove({
    path: '/api/sessions',
    access: 'signedIn',
    answer: sessions,
    about: 'Ends all own sessions but the one that asks.',
  }),
  actFor: act({
    path: '/api/session/acting',
    access: 'signedIn',
    body: z.object({ delegationId: z.uuid().nullable() }),
    answer: meSchema,
    about: 'Switches this session to acting for somebody by a delegation, or (null) back to oneself.',
  }),
});
