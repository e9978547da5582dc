import { z } from 'zod';
import { templateBodySchema } from './template.model.ts';

/** What the drawing board sends to the preview beside it, whenever the draft changes. */
export const previewMessage = z.object({
  kind: z.literal('thidua.preview'),
  name: z.string(),
  body: templateBodySchema,
});
export type PreviewMessage = z.infer<typeof previewMessage>;
