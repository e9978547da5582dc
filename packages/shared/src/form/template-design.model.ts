import { z } from 'zod';
import { indicatorSchema } from './indicator.model.ts';
import { templateBodySchema, templateDraftSchema } from './template.model.ts';

/** An indicator as the office keeps it, with the forms that ask for it. */
export const catalogueIndicatorSchema = indicatorSchema.extend({
  id: z.uuid(),
  rev: z.number().int(),
  /** A published edition asks for it: what it means stands for ever. */
  isUsed: z.boolean(),
  /** Names of templates that place it, published or drafted. */
  templates: z.array(z.string()),
});
export type CatalogueIndicator = z.infer<typeof catalogueIndicatorSchema>;

/** What may be changed of an indicator; its code never. */
export const indicatorChangeSchema = indicatorSchema.omit({ code: true });

export const templateLineSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  rev: z.number().int(),
  hasDraft: z.boolean(),
  savedAt: z.string().nullable(),
  /** The last published edition. */
  last: z.object({ id: z.uuid(), edition: z.number().int(), publishedAt: z.string().nullable() }).nullable(),
  /** How many figures and narrative parts it asks for: as published, else as drafted. */
  figures: z.number().int(),
  narratives: z.number().int(),
});
export type TemplateLine = z.infer<typeof templateLineSchema>;

/** A template on the drawing board: what is being written, beside what was published last. */
export const templateDesignSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  rev: z.number().int(),
  hasDraft: z.boolean(),
  savedAt: z.string().nullable(),
  draft: templateDraftSchema,
  last: z
    .object({
      id: z.uuid(),
      edition: z.number().int(),
      publishedAt: z.string().nullable(),
      body: templateBodySchema,
    })
    .nullable(),
});
export type TemplateDesign = z.infer<typeof templateDesignSchema>;
