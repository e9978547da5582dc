import { z } from 'zod';
import { act, api, create, idParams, listOf, pageQuery, query, revBody } from '../contract/endpoint.ts';
import { answerVerdicts, itemCodeSchema } from './checklist.model.ts';
import { independences } from './independence.ts';
import {
  askedFindingSchema,
  clashReportSchema,
  inspectionPersonSchema,
  itemStateSchema,
  proposals,
  teamParts,
  visitKinds,
  visitLineSchema,
  visitSchema,
} from './inspection.model.ts';
import { visitStates } from './inspection.workflow.ts';

const instant = z.iso.datetime();
const reason = z.string().trim().min(3).max(1000);
const text = z.string().trim().max(6000);
const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one)])
    .transform((given) => (Array.isArray(given) ? given : [given]) as z.output<T>[])
    .optional();

export const teamSchema = z
  .array(
    z.object({
      accountId: z.uuid(),
      part: z.enum(teamParts),
      reason: z.string().trim().max(1000).default(''),
    }),
  )
  .min(1)
  .max(30)
  .refine((team) => team.filter(({ part }) => part === 'leader').length === 1, {
    params: { code: 'oneLeader' },
  })
  .refine((team) => team.filter(({ part }) => part === 'secretary').length <= 1, {
    params: { code: 'oneSecretary' },
  })
  .refine((team) => new Set(team.map(({ accountId }) => accountId)).size === team.length, {
    params: { code: 'personTwice' },
  });

const timesFit = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => startsAt < endsAt;
const endsAfter = { path: ['endsAt'], params: { code: 'endsBeforeStart' } };

/** One answer as a device sends it. Its id is made there, so that sending it again changes nothing. */
export const sentAnswerSchema = z.object({
  id: z.uuid(),
  itemCode: itemCodeSchema,
  verdict: z.enum(answerVerdicts),
  points: z.number().int().min(0).max(1000).nullable().default(null),
  note: z.string().trim().max(4000).default(''),
  fileIds: z.array(z.uuid()).max(30).default([]),
  /** The answers to this item that the device showed when this one was given: its own last, and what it had of others. */
  basedOn: z.array(z.uuid()).max(50).default([]),
  /** What is to be mended, where the item failed; null for nothing. */
  finding: askedFindingSchema.nullable().default(null),
  /** By the device’s own clock. */
  answeredAt: instant,
});
export type SentAnswer = z.input<typeof sentAnswerSchema>;

export const sentFates = ['kept', 'aside', 'refused'] as const;
/** What became of each: kept; kept aside because the minutes are signed; or refused, and why. */
export const sentResultSchema = z.object({
  id: z.uuid(),
  outcome: z.enum(sentFates),
  why: z.enum(['unknownItem', 'notApplicableRefused', 'pointsWrong', 'fileUnknown', 'idTaken']).nullable(),
});

/** What narrows a list of visits; counts and the sheet take the same. */
const visitFilter = {
  roundId: z.uuid().optional(),
  /** With the units beneath it. */
  unitId: z.uuid().optional(),
  kind: z.enum(visitKinds).optional(),
  state: several(z.enum(visitStates)),
  /** Days, both inclusive: visits that touch them. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Only those in whose team one is. */
  mine: z.stringbool().optional(),
  /** Only those that were not carried out, or not inspected, by when they were owed. */
  late: z.stringbool().optional(),
  q: z.string().trim().max(100).optional(),
  order: z.enum(['soonest', 'latest']).default('soonest'),
};

export const inspectionApi = api('inspection', {
  list: query({
    path: '/api/inspections',
    access: 'inspection.read',
    query: z.object({ ...visitFilter, ...pageQuery }),
    answer: listOf(visitLineSchema).extend({ asOf: z.string() }),
    about:
      'Visits and self-inspections within reach, by when they begin, the soonest or the latest first. Of an unannounced one its unit sees nothing before it starts.',
  }),
  counts: query({
    path: '/api/inspections/counts',
    access: 'inspection.read',
    query: z.object(visitFilter).omit({ state: true, late: true, order: true }),
    answer: z.object({
      /** Planned or begun, and not over. */
      open: z.number().int(),
      /** Of these, what is past its time. */
      late: z.number().int(),
      asOf: z.string(),
    }),
    about:
      'How many visits and self-inspections of the same filter are not over, and how many of them are late.',
  }),
  sheet: query({
    path: '/api/inspections/export',
    access: 'inspection.read',
    query: z.object({ ...visitFilter, lang: z.enum(['vi', 'en']).default('vi') }),
    answer: z.file(),
    about: 'The visits of the same filter as an Excel file.',
  }),
  clashes: query({
    path: '/api/inspections/clashes',
    access: 'inspection.plan',
    query: z.object({
      unitId: z.uuid(),
      startsAt: instant,
      endsAt: instant,
      accountIds: several(z.uuid()),
      /** The visit that is moved: it does not clash with itself. */
      exceptId: z.uuid().optional(),
    }),
    answer: clashReportSchema,
    about:
      'Whom a time would take up twice, and the next three times at which the unit and everybody named are free.',
  }),
  inspectors: query({
    path: '/api/inspections/inspectors',
    access: 'inspection.plan',
    query: z.object({
      unitId: z.union([z.uuid(), z.array(z.uuid()).min(1).max(300)]).transform((given) => [given].flat()),
      q: z.string().trim().max(100).optional(),
    }),
    answer: z.object({
      items: z.array(
        inspectionPersonSchema.extend({
          unit: z.string(),
          /** Of several units: unfit who is so towards each, doubtful who is not free towards one. */
          independence: z.enum(independences),
          doubts: z.array(z.object({ unitId: z.uuid(), independence: z.enum(independences) })),
          openFindings: z.number().int(),
        }),
      ),
    }),
    about:
      'Who could be in the team that visits a unit, or the units of a round, and how free each is towards it.',
  }),
  get: query({
    path: '/api/inspections/:id',
    access: 'inspection.read',
    params: idParams,
    answer: visitSchema,
    about:
      'One visit with its checklist, team, answers, the unit’s own result, what was open before, and what one may do next.',
  }),
  plan: create({
    path: '/api/inspections',
    access: 'inspection.plan',
    body: z
      .object({
        roundId: z.uuid().nullable().default(null),
        unitId: z.uuid(),
        isAnnounced: z.boolean(),
        startsAt: instant,
        endsAt: instant,
        purpose: z.string().trim().max(2000).default(''),
        /** Absent: the edition of the round. */
        editionId: z.uuid().optional(),
        /** Absent: the team of the round. */
        team: teamSchema.optional(),
        /** The planner knows of the clashes and wants it all the same. */
        despiteClash: z.boolean().default(false),
      })
      .refine(timesFit, endsAfter),
    answer: visitSchema,
    about:
      'Plans a visit. A clash is refused with what clashes and with free times, unless it is wanted despite it.',
  }),
  move: act({
    path: '/api/inspections/:id/move',
    access: 'inspection.plan',
    params: idParams,
    body: revBody
      .extend({ startsAt: instant, endsAt: instant, reason, despiteClash: z.boolean().default(false) })
      .refine(timesFit, endsAfter),
    answer: visitSchema,
    about: 'Moves a planned visit to another time; every move stays in its history.',
  }),
  appoint: act({
    path: '/api/inspections/:id/team',
    access: 'inspection.plan',
    params: idParams,
    body: revBody.extend({ team: teamSchema, despiteClash: z.boolean().default(false) }),
    answer: visitSchema,
    about:
      'Appoints the team. Nobody inspects their own unit; who owes it a corrective action only with a reason.',
  }),
  cancel: act({
    path: '/api/inspections/:id/cancel',
    access: 'inspection.plan',
    params: idParams,
    body: revBody.extend({ reason }),
    answer: visitSchema,
    about: 'Cancels a visit. What was recorded already stays readable.',
  }),
  start: act({
    path: '/api/inspections/:id/start',
    access: 'inspection.read',
    params: idParams,
    body: revBody,
    answer: visitSchema,
    about: 'Starts it, on its day or later; from now on the unit sees an unannounced visit too.',
  }),
  answer: act({
    path: '/api/inspections/:id/answers',
    access: 'inspection.read',
    params: idParams,
    body: z
      .object({
        /** The device’s clock at the moment of sending: what it is wrong by is put right. */
        deviceNow: instant,
        device: z.string().trim().max(80).default(''),
        /** Begun without a network at this moment of the device’s clock: the first that arrives begins the visit. */
        begunAt: instant.optional(),
        answers: z.array(sentAnswerSchema).max(300),
      })
      .refine(({ answers, begunAt }) => answers.length > 0 || begunAt !== undefined, { path: ['answers'] }),
    answer: z.object({
      results: z.array(sentResultSchema),
      rev: z.number().int(),
      state: z.enum(visitStates),
      items: z.array(itemStateSchema),
      /** All that counts of the visit by now, those of others among them. */
      visit: visitSchema,
    }),
    about:
      'Takes in answers, many at once, in any order and as often as they come; each is told what became of it.',
  }),
  choose: act({
    path: '/api/inspections/:id/choose',
    access: 'inspection.read',
    params: idParams,
    body: z.object({
      itemCode: itemCodeSchema,
      answerId: z.uuid(),
      /** All that lay before the one who chose; another one that came meanwhile is told, and one chooses again. */
      among: z.array(z.uuid()).min(1).max(50),
      reason: z.string().trim().max(1000).default(''),
    }),
    answer: visitSchema,
    about: 'Chooses between differing answers to one item. None is deleted.',
  }),
  end: act({
    path: '/api/inspections/:id/end',
    access: 'inspection.read',
    params: idParams,
    body: revBody.extend({
      summary: text.default(''),
      outcome: z.enum(proposals).default('none'),
      outcomeReason: text.default(''),
    }),
    answer: visitSchema,
    about:
      'Ends it: everything asked is answered and agreed, and what was asked to be mended becomes findings.',
  }),
  conclude: act({
    path: '/api/inspections/:id/conclude',
    access: 'inspection.read',
    params: idParams,
    body: revBody.extend({ summary: text, outcome: z.enum(proposals), outcomeReason: text }),
    answer: visitSchema,
    about: 'Writes what the team concludes and proposes, until its leader has signed.',
  }),
});
