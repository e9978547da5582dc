import { z } from 'zod';
import { problems } from '../contract/problem.ts';

export const formProblem = problems('form', {
  /** A template places an indicator that the catalogue has not. */
  unknownIndicator: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** A figure or a narrative is placed twice. */
  placedTwice: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** A lower bound above the upper one. */
  boundsCrossed: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** A section or a part without a name. */
  untitled: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  sectionEmpty: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  formEmpty: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** A relation speaks of a figure that the form does not ask for. */
  relationUnplaced: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** A relation compares what cannot be compared: people with đồng, a day with a number. */
  relationMixed: { status: 422, facts: z.object({ codes: z.array(z.string()) }) },
  /** There is no draft to publish or to drop. */
  noDraft: { status: 409 },
  /** A published template stands: reports were written on it. */
  alreadyPublished: { status: 409 },
  /** The draft says what the last edition says. */
  nothingChanged: { status: 422 },
  codeTaken: { status: 409, facts: z.object({ code: z.string() }) },
  /** What an indicator means cannot change once a published form has asked for it. */
  indicatorUsed: { status: 409, facts: z.object({ properties: z.array(z.string()) }) },
  /** A form still asks for it. */
  indicatorPlaced: { status: 409, facts: z.object({ templates: z.array(z.string()) }) },
  /** Rules, choices or columns that do not fit its kind. */
  indicatorUnfit: { status: 422, facts: z.object({ properties: z.array(z.string()) }) },
});
