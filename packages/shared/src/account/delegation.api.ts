import { z } from 'zod';
import { act, api, create, idParams, query, revBody } from '../contract/endpoint.ts';
import { colleagueSchema, delegationSchema, lendableSchema } from './delegation.model.ts';

export const delegationApi = api('account', {
  delegations: query({
    path: '/api/delegations',
    access: 'delegation.give',
    answer: z.object({
      given: z.array(delegationSchema),
      received: z.array(delegationSchema),
      lendable: z.array(lendableSchema),
    }),
    about: 'What one has lent and was lent (the last two years), and the roles one may lend.',
  }),
  colleagues: query({
    path: '/api/delegations/colleagues',
    access: 'delegation.give',
    query: z.object({ grantId: z.uuid(), text: z.string().trim().max(100).optional() }),
    answer: z.object({ items: z.array(colleagueSchema) }),
    about: 'To whom one of the own roles may be lent: people of the unit in which it is held, at most 50.',
  }),
  delegate: create({
    path: '/api/delegations',
    access: 'delegation.give',
    body: z.object({
      toAccountId: z.uuid(),
      grantId: z.uuid(),
      startsOn: z.iso.date(),
      endsOn: z.iso.date(),
      reason: z.string().trim().max(300).default(''),
    }),
    answer: delegationSchema,
    about:
      'Lends one of the own roles to a colleague for some days; both names enter the journal when it is used.',
  }),
  revokeDelegation: act({
    path: '/api/delegations/:id/revoke',
    access: 'delegation.give',
    params: idParams,
    body: revBody,
    answer: delegationSchema,
    about: 'Takes back what was lent (or gives back what one was lent), at once.',
  }),
});
