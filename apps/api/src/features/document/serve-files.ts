import multipart from '@fastify/multipart';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import { documentApi } from '@thidua/shared/document/document.api';
import { maxFileBytes, uploadPath } from '@thidua/shared/document/document.model';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { FileStore } from '../../platform/files/file-store.ts';
import { admit, type DoorDeps } from '../../platform/http/admit.ts';
import { bytesOf, dispositionOf, findReadable } from './download-file.ts';
import { uploadFile } from './upload-file.ts';

/** The small doors of files: one in, one out. Session and permission as everywhere. */
export async function serveFiles(app: FastifyInstance, deps: DoorDeps, store: FileStore): Promise<void> {
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: maxFileBytes, files: 1, fields: 0, parts: 1 },
  });

  app.post(uploadPath, async (request, reply) => {
    const knock = await admit(deps, documentApi.upload, request, reply);
    const file = await uploadFile(deps, store, knock);
    deps.committed(knock.session?.actor.agencyId ?? '', 'document.add');
    return reply.send(file);
  });

  app.get<{ Params: { id: string } }>(`${uploadPath}/:id`, async (request, reply) => {
    const knock = await admit(deps, documentApi.download, request, reply);
    if (!z.uuid().safeParse(request.params.id).success) throw doorProblem.notFound();
    const row = await findReadable(deps, knock, request.params.id);
    // The bytes never change; who may read them does, so a kept copy is shown only after asking.
    const tag = `"${row.storage_key}"`;
    reply.headers({
      'cache-control': 'private, no-cache',
      etag: tag,
      'content-disposition': dispositionOf(row.name),
      'content-security-policy': "default-src 'none'; sandbox",
    });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply
      .type(row.type.startsWith('text/') ? `${row.type}; charset=utf-8` : row.type)
      .header('content-length', row.size)
      .send(await bytesOf(store, row));
  });
}
