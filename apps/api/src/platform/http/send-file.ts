import type { FastifyReply } from 'fastify';

/** A file made for this request (an export): saved under its name, never shown in the page, never kept on the way. */
export async function sendFile(reply: FastifyReply, file: File): Promise<FastifyReply> {
  return reply.headers(fileHeaders(file.name, file.type)).send(Buffer.from(await file.arrayBuffer()));
}

export function fileHeaders(name: string, type: string): Record<string, string> {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '');
  return {
    'content-type': type || 'application/octet-stream',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  };
}
