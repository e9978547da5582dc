import { z } from 'zod';
import { indicatorCodeSchema, indicatorSchema } from './indicator.model.ts';

/** Where a template places an indicator: bounds are scaled integers in the indicator's own unit, both inclusive. */
export const placedFigureSchema = z.object({
  code: indicatorCodeSchema,
  required: z.boolean(),
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  /** A change against the previous period above this many percent asks for a reason; null never asks. */
  warnChangePercent: z.number().int().min(1).nullable(),
  /** Name of the measure that fills it in beforehand, or null where the unit types it. */
  prefill: z.string().max(80).nullable(),
  guidance: z.string().max(1000),
});
export type PlacedFigure = z.infer<typeof placedFigureSchema>;

export const narrativeCodeSchema = z.string().regex(/^n_[a-z0-9_]{1,40}$/);

export const narrativePartSchema = z.object({
  code: narrativeCodeSchema,
  /** Number inside its section ('1'), or empty where the section is the part. */
  number: z.string().max(10),
  title: z.string().max(200),
  required: z.boolean(),
  /** "Không phát sinh" may be said instead of a text. */
  allowNothing: z.boolean(),
  prefill: z.string().max(80).nullable(),
  guidance: z.string().max(1000),
});
export type NarrativePart = z.infer<typeof narrativePartSchema>;

const figureSection = <T extends z.ZodType>(figure: T) =>
  z.object({
    code: z.string().max(40),
    title: z.string().max(200),
    figures: z.array(figure).max(100),
  });

export const narrativeSectionSchema = z.object({
  /** 'I', 'II', ... */
  number: z.string().max(10),
  title: z.string().max(200),
  parts: z.array(narrativePartSchema).max(20),
});

/** ≤, <, ≥, >, =. */
export const relationOps = ['le', 'lt', 'ge', 'gt', 'eq'] as const;
export type RelationOp = (typeof relationOps)[number];

/** A figure of the form; of a ratio one of its parts. */
export const operandSchema = z.object({ code: indicatorCodeSchema, part: z.enum(['n', 'd']).optional() });
export type Operand = z.infer<typeof operandSchema>;

/** What figures of one report must be to each other: the left one against the sum of the right ones. No script ever. */
export const relationSchema = z.object({
  left: operandSchema,
  op: z.enum(relationOps),
  right: z.array(operandSchema).min(1).max(10),
  /** Hard: the report cannot be submitted. Soft: a reason is asked at the left figure. */
  isHard: z.boolean(),
});
export type Relation = z.infer<typeof relationSchema>;
const relations = z.array(relationSchema).max(60).optional();

/**
 * What the office draws up: indicators are only placed, never defined, by a template. A draft may be unfinished (a section without a
 * title, or empty); `freezeTemplate` says what stands between it and its publication.
 */
export const templateDraftSchema = z.object({
  figureSections: z.array(figureSection(placedFigureSchema)).max(20),
  narrativeSections: z.array(narrativeSectionSchema).max(20),
  relations,
});
export type TemplateDraft = z.infer<typeof templateDraftSchema>;

export type DraftSection = TemplateDraft['figureSections'][number];
export type NarrativeSection = z.infer<typeof narrativeSectionSchema>;

/** A placed figure together with its indicator as it stood on the day of publishing, so that an old report keeps its names. */
export const figureFieldSchema = placedFigureSchema.extend({ indicator: indicatorSchema });
export type FigureField = z.infer<typeof figureFieldSchema>;

/** What is published and never changed. */
export const templateBodySchema = z.object({
  figureSections: z.array(figureSection(figureFieldSchema)),
  narrativeSections: z.array(narrativeSectionSchema),
  relations,
});
export type TemplateBody = z.infer<typeof templateBodySchema>;

export const templateEditionSchema = z.object({
  id: z.uuid(),
  templateId: z.uuid(),
  code: z.string(),
  name: z.string(),
  edition: z.number().int(),
  publishedAt: z.string().nullable(),
  body: templateBodySchema,
});
export type TemplateEdition = z.infer<typeof templateEditionSchema>;

/** Every figure of a template in the order of the form. */
export const figuresOf = (body: TemplateBody): FigureField[] =>
  body.figureSections.flatMap((section) => section.figures);

/** Every narrative part of a template in the order of the form. */
export const narrativesOf = (body: TemplateBody): NarrativePart[] =>
  body.narrativeSections.flatMap((section) => section.parts);
