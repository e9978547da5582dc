import { z } from 'zod';
import { problems } from '../contract/problem.ts';

const day = z.object({ day: z.string() });

export const regimeProblem = problems('regime', {
  /** A regime cannot begin before the period under way: nobody can owe what is over. */
  startsTooEarly: { status: 422, facts: day },
  /** What holds already was told to the units; a change holds from a later day. */
  appliesTooEarly: { status: 422, facts: day },
  endsTooEarly: { status: 422, facts: day },
  /** The cut-off does not fit the kind of period. */
  wrongCutoff: { status: 422 },
  /** Another template, an edition that is a draft, or one that is not there. */
  unknownTemplate: { status: 422 },
  /** A chosen unit is not a living unit of this agency. */
  unknownUnits: { status: 422, facts: z.object({ count: z.number().int() }) },
  /** A unit that is not the office receives from units beneath it, chosen by name. */
  notBeneath: { status: 422, facts: z.object({ unit: z.string() }) },
  /** Nobody in the receiving unit may accept a report. */
  nobodyReceives: { status: 422, facts: z.object({ unit: z.string() }) },
  nothingChanged: { status: 422 },
  /** The due time of a request is over, or its last day comes before its first. */
  dueInPast: { status: 422 },
  /** The regime is over, or of the other sort. */
  wrongState: { status: 409, facts: z.object({ why: z.string() }) },
  /** The sample has been adopted already and runs. */
  adoptedAlready: { status: 409, facts: z.object({ name: z.string() }) },
});
