import type { FastifyReply } from 'fastify';

/** A file made for this request (an export): saved under its name, never shown in the page, never kept on the way. */
export async function sendFile(reply: FastifyReply, file: File): Promise<FastifyReply> {
  const plain = file.name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '');
  return reply
    .type(file.type || 'application/octet-stream')
    .header(
      'content-disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    )
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(await file.arrayBuffer()));
}
