import { z } from 'zod';
import { api, create, idParams, query } from '../contract/endpoint.ts';
import { storedFileSchema } from './document.model.ts';

/** The small doors of files: their bodies are bytes, so they are served beside the door and told of here. */
export const documentApi = api('document', {
  upload: create({
    path: '/api/files',
    access: 'file.add',
    upload: true,
    query: z.object({
      place: z.enum(['keep', 'drop']).default('drop'),
      takenAt: z.iso.datetime().optional(),
    }),
    answer: storedFileSchema,
    about:
      'Takes one file as multipart/form-data, at most 25 MB; what it is is judged by its contents. Pictures lose their place unless `place=keep`.',
  }),
  download: query({
    path: '/api/files/:id',
    access: 'file.read',
    params: idParams,
    answer: z.file(),
    about: 'The bytes of a file as an attachment, for those who may read the record it hangs on.',
  }),
});
