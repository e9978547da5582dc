import { z } from 'zod';
import { act, api, query } from '../contract/endpoint.ts';
import { passwordSchema, usernameSchema } from './account.model.ts';
import { meSchema } from './session.model.ts';

export const demoAccountSchema = z.object({
  username: z.string(),
  name: z.string(),
  unitShortName: z.string(),
});
export type DemoAccount = z.infer<typeof demoAccountSchema>;

const tokenParams = z.object({ token: z.string().min(20).max(100) });

export const setupApi = api('account', {
  entrance: query({
    path: '/api/setup',
    access: 'public',
    answer: z.object({
      mode: z.enum(['demo', 'real']),
      needsSetup: z.boolean(),
      /** Null where several agencies share the installation: then the entrance names none. */
      agencyName: z.string().nullable(),
      campaign: z.object({ number: z.string(), issuedOn: z.string(), title: z.string() }).nullable(),
      demoAccounts: z.array(demoAccountSchema),
      today: z.string(),
    }),
    about: 'What the entrance shows before anybody has signed in.',
  }),
  setupLink: query({
    path: '/api/setup/:token',
    access: 'public',
    params: tokenParams,
    answer: z.object({ expiresAt: z.string() }),
    about: 'Whether a set-up link is still good.',
  }),
  found: act({
    path: '/api/setup/:token',
    access: 'public',
    params: tokenParams,
    body: z.object({
      agency: z.object({
        name: z.string().trim().min(3).max(160),
        shortName: z.string().trim().min(2).max(60),
        abbreviation: z.string().trim().min(1).max(12),
      }),
      officeName: z.string().trim().min(3).max(160),
      admin: z.object({
        username: usernameSchema,
        name: z.string().trim().min(2).max(120),
        password: passwordSchema,
      }),
    }),
    answer: meSchema,
    about:
      'Founds the agency with its office and its first administrator, who is signed in; the link works once.',
  }),
});
