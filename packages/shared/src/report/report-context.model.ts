import { z } from 'zod';
import { templateBodySchema } from '../form/template.model.ts';
import {
  conflictSchema,
  draftFieldsSchema,
  otherPeriodSchema,
  reportPeriodSchema,
  reportUnitSchema,
  versionLineSchema,
  versionSchema,
} from './report.model.ts';
import { fieldValueSchema } from './report.value.ts';

/** A value the system offers for a field, with what it was counted from. */
export const suggestionSchema = z.object({
  field: z.string(),
  measure: z.string(),
  /** Ready to be put into the field; for a narrative the lines of the records joined. */
  value: fieldValueSchema,
  count: z.number(),
  of: z.number().optional(),
  records: z.array(z.object({ kind: z.string(), id: z.string(), label: z.string(), line: z.string() })),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const contextSchema = z.object({
  suggestions: z.array(suggestionSchema),
  lastYear: otherPeriodSchema.nullable(),
  versions: z.array(versionLineSchema),
  extensions: z.array(
    z.object({
      at: z.string(),
      oldDueAt: z.string(),
      newDueAt: z.string(),
      reason: z.string(),
      by: z.string(),
    }),
  ),
});
export type ReportContext = z.infer<typeof contextSchema>;

/** The answer to a save: what this save set and what others changed meanwhile, and the conflicts that are open. */
export const savedSchema = z.object({
  draftRev: z.number().int(),
  savedAt: z.string().nullable(),
  fields: draftFieldsSchema,
  conflicts: z.array(conflictSchema),
  people: z.record(z.string(), z.string()),
});
export type Saved = z.infer<typeof savedSchema>;

export const versionPageSchema = z.object({
  reportId: z.uuid(),
  unit: reportUnitSchema,
  regime: z.object({ id: z.uuid(), name: z.string() }),
  template: z.object({ editionId: z.uuid(), name: z.string(), body: templateBodySchema }),
  period: reportPeriodSchema,
  version: versionSchema,
  people: z.record(z.string(), z.string()),
});
export type VersionPage = z.infer<typeof versionPageSchema>;
