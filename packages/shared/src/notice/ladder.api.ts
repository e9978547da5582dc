import { z } from 'zod';
import { act, api, idParams, query, revBody } from '../contract/endpoint.ts';
import { dutyRowSchema, obligationKinds } from '../obligation/obligation.model.ts';
import { hearers, ladderSchema, ladderSettingSchema, rungSchema } from './ladder.model.ts';
import { mailChoicesSchema } from './mail-choice.model.ts';

/** How a rung will reach one person, by what they have chosen; `noAddress` where a mail is wanted and cannot be. */
export const reachedBy = ['atOnce', 'digest', 'appOnly', 'noAddress'] as const;

const previewSchema = z.object({
  /** What is owed of this kind, the soonest due first, of which one can be looked at. */
  duties: z.array(dutyRowSchema),
  /** The rungs of the one that was asked for, else of the first. */
  chosen: z.uuid().nullable(),
  rungs: z.array(
    z.object({
      rung: rungSchema,
      at: z.string(),
      people: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          post: z.string(),
          as: z.enum(hearers),
          by: z.enum(reachedBy),
        }),
      ),
    }),
  ),
});
export type LadderPreview = z.infer<typeof previewSchema>;

const mailsSchema = z.object({
  mailing: z.enum(['on', 'off', 'demo']),
  waiting: z.number().int(),
  /** In the last seven days. */
  sent: z.number().int(),
  failed: z.number().int(),
  faults: z.array(z.object({ id: z.uuid(), name: z.string(), at: z.string(), reason: z.string() })),
});

const ownChoicesSchema = mailChoicesSchema.extend({
  accountId: z.uuid(),
  email: z.string().nullable(),
  mailing: z.enum(['on', 'off', 'demo']),
  digestAt: z.string(),
  rev: z.number().int(),
});
export type OwnMailChoices = z.infer<typeof ownChoicesSchema>;

export const ladderApi = api('notice', {
  ladder: query({
    path: '/api/ladder',
    access: 'unit.read',
    answer: ladderSchema,
    about: 'When and whom the agency reminds of what is owed, every kind written out.',
  }),
  changeLadder: act({
    path: '/api/agencies/:id/ladder',
    access: 'ladder.edit',
    params: idParams,
    body: revBody.extend({ setting: ladderSettingSchema }),
    answer: ladderSchema,
    about: 'Settles when and whom the agency reminds; kinds left out follow the ladder the product brings.',
  }),
  preview: query({
    path: '/api/ladder/preview',
    access: 'ladder.edit',
    query: z.object({ kind: z.enum(obligationKinds), obligationId: z.uuid().optional() }),
    answer: previewSchema,
    about: 'What would be told to whom and when of something that is really owed, by the ladder in force.',
  }),
  mails: query({
    path: '/api/ladder/mails',
    access: 'ladder.edit',
    answer: mailsSchema,
    about: 'Whether mails leave the house, how many wait or went in the last seven days, and which failed.',
  }),
  choices: query({
    path: '/api/mail-choices',
    access: 'signedIn',
    answer: ownChoicesSchema,
    about: 'What the reader wants by mail at once, in the day’s digest, or in the product only.',
  }),
  choose: act({
    path: '/api/accounts/:id/mail-choices',
    access: 'signedIn',
    params: idParams,
    body: revBody.extend({ choices: mailChoicesSchema }),
    answer: ownChoicesSchema,
    about: 'Keeps what one has chosen for oneself; what is returned or escalated always comes at once.',
  }),
});
