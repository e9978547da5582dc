import { z } from 'zod';

/** What is kept of an uploaded file; its bytes are fetched from `/api/files/:id`. */
export const storedFileSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.string(),
  /** Bytes as kept: a photo is made smaller on the way in. */
  size: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
});
export type StoredFile = z.infer<typeof storedFileSchema>;

/** Bytes of one upload. */
export const maxFileBytes = 25_000_000;

/** The longest side of a photo as kept, in pixels: enough to read a poster on it, small enough for an office line. */
export const maxImageSide = 2400;

export const filePath = (id: string) => `/api/files/${id}`;
export const uploadPath = '/api/files';
