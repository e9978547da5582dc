import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FastifyReply } from 'fastify';
import { fileHeaders } from './send-file.ts';

/** A file that is made while it is sent: its length is not known and it is never whole in memory. */
export interface StreamedFile {
  readonly name: string;
  readonly type: string;
  readonly body: ReadableStream<Uint8Array>;
}

/** A fault on the way cuts the connection, so that half a file is not taken for a whole one. */
export const sendStream = (reply: FastifyReply, { name, type, body }: StreamedFile): FastifyReply =>
  reply.headers(fileHeaders(name, type)).send(Readable.fromWeb(body));
