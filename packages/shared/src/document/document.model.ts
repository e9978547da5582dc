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
  /** When a picture was taken, as its camera says or else whoever sends it. */
  takenAt: z.string().nullable(),
  /** Where it was taken: kept only where the sender asks for it; the picture itself never bears it. */
  place: z.object({ lat: z.number(), lon: z.number() }).nullable(),
});
export type StoredFile = z.infer<typeof storedFileSchema>;

/** Bytes of one upload. */
export const maxFileBytes = 25_000_000;

/** The longest side of a photo as kept, in pixels: enough to read a poster on it, small enough for an office line. */
export const maxImageSide = 2400;

export const filePath = (id: string) => `/api/files/${id}`;
export const uploadPath = '/api/files';
