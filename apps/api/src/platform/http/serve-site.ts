import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuseUnknown } from './serve.ts';

/** The built web: hashed assets for ever and pre-compressed, index.html never cached and given to every other page address. */
export async function serveSite(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const hasSite = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (hasSite) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isHashed = path.includes(`${join('dist', 'assets')}`) || path.includes('/assets/');
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w{2,5}($|\?)/.test(request.url);
    if (!isPage || !hasSite) return refuseUnknown();
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
